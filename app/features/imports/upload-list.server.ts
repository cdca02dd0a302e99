import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ImportError, StoredMapping } from "./import-record";
import type { RawTable } from "./read-table";
import { readTable } from "./read-table.server";
import {
  guessFields,
  headerRowOf,
  type ImportKind,
  kindOf,
  withoutRemarks,
} from "./understand-list";
import type { UploadKind } from "./upload-list.schema";

export type ListFile = { fileName: string; bytes: Uint8Array };

type Input = { cohortId: string; kind: UploadKind; file: ListFile | "none" | "too-big" };

/** Keeps a list as it was sent and how its columns are probably meant; nothing else is written. */
export async function uploadList(
  actor: Actor,
  { cohortId, kind, file }: Input,
  outer?: Tx,
): Promise<Outcome<{ importId: string }, ImportError>> {
  ensure(can(actor, "import.run", null));
  if (file === "none") return fail({ code: "no-file", field: "file" });
  if (file === "too-big") return fail({ code: "too-big", field: "file" });
  const read = await readTable(file.bytes);
  if (!read.ok) return fail({ ...read.error, field: "file" });
  return inTransaction(async (tx) => {
    const list = understand(read.value, kind, await loadPhases(tx, cohortId));
    const { id } = await tx.import.create({
      data: {
        kind: list.kind,
        cohortId,
        fileName: file.fileName,
        table: list.table,
        mapping: list.mapping,
        uploadedById: actor.personId,
      },
    });
    await audit(tx, actor, {
      action: "import.upload",
      subject: { type: "import", id },
      after: { cohortId, kind: list.kind, rows: list.table.rows.length },
    });
    return succeed({ importId: id });
  }, outer);
}

type Phases = Awaited<ReturnType<typeof loadPhases>>;

function understand(table: RawTable, asked: UploadKind, phases: Phases) {
  const kind: ImportKind = asked === "auto" ? kindOf(table, phases) : asked;
  const headerRow = headerRowOf(kind, table.rows);
  const fields = guessFields(kind, table.rows, headerRow, phases).map(({ field }) => field);
  const mapping: StoredMapping = { headerRow, fields, corrections: {} };
  return {
    kind,
    mapping,
    table: { ...table, rows: withoutRemarks(table.rows, fields, headerRow) },
  };
}

async function loadPhases(tx: Tx, cohortId: string) {
  const cohort = found(
    await tx.cohort.findUnique({
      where: { id: cohortId },
      include: { phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } } },
    }),
  );
  return cohort.phases.map(({ title, startsOn, endsOn }) => ({
    title,
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDay(endsOn),
  }));
}
