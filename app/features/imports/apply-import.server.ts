import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now, today } from "~/platform/clock";
import type { ApplyImport } from "./apply-import.schema";
import { columnsRefusal } from "./columns-refusal";
import type { ImportCounts, ImportEffect, ImportError } from "./import-record";
import { type LoadedImport, loadImport } from "./load-import.server";
import { readCapacities } from "./read-capacities.server";
import { readTrainees } from "./read-trainees.server";
import type { RowStatus } from "./row-status";
import { withoutIgnored } from "./understand-list";
import { writeCapacities } from "./write-capacities.server";
import { writeTrainees } from "./write-trainees.server";

type Applied = { importId: string; counts: ImportCounts };

/** Writes what the preview showed, all of it or nothing; a second list of the same people updates them. */
export async function applyImport(
  actor: Actor,
  input: ApplyImport & { importId: string },
  outer?: Tx,
): Promise<Outcome<Applied, ImportError>> {
  ensure(can(actor, "import.run", null));
  return inTransaction(async (tx) => {
    const claimed = await claim(tx, actor, input);
    if (!claimed.ok) return claimed;
    const list = claimed.value;
    const refusal = columnsRefusal(list.kind, list.mapping.fields);
    if (refusal) return fail(refusal);
    const effect = await write(tx, actor, list, input.leaveOut);
    if (!effect.ok) return effect;
    const rows = withoutIgnored(list.table.rows, list.mapping.fields, list.mapping.headerRow);
    await tx.import.update({
      where: { id: list.id },
      data: { effect: effect.value, table: { ...list.table, rows } },
    });
    const { counts } = effect.value;
    await audit(tx, actor, {
      action: "import.apply",
      subject: { type: "import", id: list.id },
      after: { cohortId: list.cohort.id, kind: list.kind, ...counts },
    });
    return succeed({ importId: list.id, counts });
  }, outer);
}

/** The first confirmation of a version takes it; imports into one cohort wait for each other. */
async function claim(
  tx: Tx,
  actor: Actor,
  { importId, version }: ApplyImport & { importId: string },
): Promise<Outcome<LoadedImport, ImportError>> {
  const { cohort } = await loadImport(tx, importId);
  await tx.$queryRaw`SELECT 1 FROM "Cohort" WHERE "id" = ${cohort.id}::uuid FOR UPDATE`;
  const { count } = await tx.import.updateMany({
    where: { id: importId, version, appliedAt: null },
    data: { appliedAt: now(), appliedById: actor.personId, version: { increment: 1 } },
  });
  const list = await loadImport(tx, importId);
  if (count === 1) return succeed(list);
  return fail({ code: list.appliedAt ? "already-applied" : "stale" });
}

async function write(
  tx: Tx,
  actor: Actor,
  list: LoadedImport,
  leaveOut: boolean,
): Promise<Outcome<ImportEffect, ImportError>> {
  if (list.kind === "trainees") {
    const { rows } = await readTrainees(tx, list);
    const refusal = rowsRefusal(rows, leaveOut);
    return refusal ? fail(refusal) : succeed(await writeTrainees(tx, actor, list, rows));
  }
  const { rows } = await readCapacities(tx, list, today());
  const refusal = rowsRefusal(rows, leaveOut);
  return refusal ? fail(refusal) : succeed(await writeCapacities(tx, actor, rows));
}

function rowsRefusal(
  rows: readonly { status: RowStatus }[],
  leaveOut: boolean,
): ImportError | null {
  const count = (...statuses: RowStatus[]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  if (count("error") > 0 && !leaveOut) {
    return { code: "rows-with-errors", values: { count: count("error") }, field: "leaveOut" };
  }
  return count("new", "changed") === 0 ? { code: "nothing-to-import" } : null;
}
