import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { can } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { formatDate } from "~/words/format";
import { isLocale } from "~/words/locale";
import { idIn } from "../id-in";
import { type ExportColumn, type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

const include = {
  phase: { select: { title: true } },
  trainee: { include: { person: true, cohort: { select: { name: true } } } },
  practicalTrainer: { include: { person: true } },
} satisfies Prisma.PlacementInclude;

type Row = Prisma.PlacementGetPayload<{ include: typeof include }>;

/** Who is at a site now and who comes next, by the plans in force. */
export const siteTraineesExport: ListExport = {
  formats: ["xlsx", "csv", "pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const { t, language } = words;
    const siteId = idIn(search, "site");
    if (!siteId || !can(actor, "site.read", { siteId })) notFound();
    const site = found(await db.site.findUnique({ where: { id: siteId } }));
    const rows = await db.placement.findMany({
      where: { siteId, inForce: true, endsOn: { gte: toDbDay(today()) } },
      include,
      orderBy: [{ startsOn: "asc" }, { trainee: { person: { searchKey: "asc" } } }],
    });
    const title = `${t("exports:list.site-trainees")} ${site.name}`;
    const columns: ExportColumn<Row>[] = [
      { header: t("lists:field.from"), as: "day", value: ({ startsOn }) => fromDbDay(startsOn) },
      { header: t("lists:field.to"), as: "day", value: ({ endsOn }) => fromDbDay(endsOn) },
      {
        header: t("exports:column.name"),
        as: "text",
        value: ({ trainee }) => displayName(trainee.person),
      },
      {
        header: t("exports:column.phase"),
        as: "text",
        value: ({ phase, trainee }) => `${trainee.cohort.name}, ${phase.title}`,
      },
      {
        header: t("lists:field.trainer"),
        as: "text",
        value: ({ practicalTrainer }) => practicalTrainer && displayName(practicalTrainer.person),
      },
    ];
    const locale = isLocale(language) ? language : "de";
    const written = ({ as, value }: ExportColumn<Row>, row: Row) => {
      const cell = value(row);
      return as === "day" && cell ? formatDate(String(cell), locale) : String(cell ?? "–");
    };
    return {
      title,
      table: tableOf(columns, rows),
      print: () =>
        printedList(words, {
          title,
          summary: `${site.postcode} ${site.city}`,
          sections: [
            {
              heading: null,
              table: {
                headers: columns.map(({ header }) => header),
                widths: [16, 16, 28, 30, 26],
                rows: rows.map((row) => columns.map((column) => written(column, row))),
              },
            },
          ],
        }),
    };
  },
};
