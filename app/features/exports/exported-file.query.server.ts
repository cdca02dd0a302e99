import { audit } from "~/db/audit";
import { db } from "~/db/client";
import { inTransaction } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { notFound } from "~/domain/access/refusal";
import { succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import { i18nFor } from "~/words/i18n";
import { defaultLocale, isLocale, type Locale } from "~/words/locale";
import {
  type ExportedList,
  type ExportFormat,
  exportFormats,
  type ListExport,
} from "./list-export";
import { type ExportName, listExports } from "./list-exports.server";
import { writeCsv } from "./write-csv.server";
import { writePdf } from "./write-pdf.server";
import { writeXlsx } from "./write-xlsx.server";

const TYPES: Record<ExportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  pdf: "application/pdf",
};

/** A list as a file, as `trainees.xlsx` names it; 404 for a list or format that does not exist. */
export async function exportedFile(actor: Actor, file: string, search: URLSearchParams) {
  const [name = "", ending = ""] = file.split(".");
  const declared = exportNamed(name);
  const format = exportFormats.find((known) => known === ending);
  if (!declared || !format || !declared.formats.includes(format)) notFound();
  const locale = await localeOf(actor);
  const list = await declared.read({ actor, search, words: i18nFor(locale) });
  if (declared.isPersonal) await writeDown(actor, name, format, list);
  return {
    bytes: await written(list, format, locale),
    type: TYPES[format],
    fileName: `${list.title.replace(/[^\p{L}\p{N}.-]+/gu, "-")}-${today()}.${format}`,
  };
}

function exportNamed(name: string): ListExport | undefined {
  return Object.hasOwn(listExports, name) ? listExports[name as ExportName] : undefined;
}

async function localeOf({ accountId }: Actor): Promise<Locale> {
  const account = await db.account.findUnique({
    where: { id: accountId },
    select: { locale: true },
  });
  return account && isLocale(account.locale) ? account.locale : defaultLocale;
}

/** Who took a copy of which people, without their names. */
async function writeDown(actor: Actor, name: string, format: ExportFormat, list: ExportedList) {
  await inTransaction(async (tx) => {
    await audit(tx, actor, {
      action: "list.export",
      subject: { type: "list", id: name },
      after: { format, rows: list.table.rows.length },
    });
    return succeed(null);
  });
}

function written(list: ExportedList, format: ExportFormat, locale: Locale): Promise<Buffer> {
  if (format === "xlsx") return writeXlsx(list.table, list.title);
  if (format === "csv") return Promise.resolve(writeCsv(list.table, locale));
  return writePdf(list.print?.() ?? notFound());
}
