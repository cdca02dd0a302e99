import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { ApplyImport } from "./apply-import.schema";
import { countStatuses } from "./count-statuses";
import { otherProgramme } from "./find-other-programme.server";
import { type ImportCounts, type ImportError, LONGEST_WRITING_MS } from "./import-record";
import type { UnderstoodRow } from "./list-kind";
import { listKinds } from "./list-kinds.server";
import { type LoadedImport, loadImport } from "./load-import.server";
import { rememberColumns } from "./remember-columns.server";
import type { RowStatus } from "./row-status";
import { withoutIgnored } from "./understand-list.server";

type Input = Omit<ApplyImport, "anyway"> & { importId: string; anyway?: boolean };
type Applied = { importId: string; counts: ImportCounts };

/** Writes what the preview showed, all of it or nothing; a second list of the same things updates them. */
export async function applyImport(
  actor: Actor,
  input: Input,
  outer?: Tx,
): Promise<Outcome<Applied, ImportError>> {
  ensure(can(actor, "import.run", null));
  return inTransaction(
    async (tx) => {
      const claimed = await claim(tx, actor, input);
      if (!claimed.ok) return claimed;
      const list = claimed.value;
      const { form, understand } = listKinds[list.kind];
      const refusal =
        form.refusal(list.mapping.fields) ?? (await programmeRefusal(tx, list, input));
      if (refusal) return fail(refusal);
      const { rows, write } = await understand(tx, list);
      const unready = rowsRefusal(rows, input.leaveOut);
      if (unready) return fail(unready);
      const counts = countStatuses(rows);
      const kept = withoutIgnored(list.table.rows, list.mapping.fields, list.mapping.headerRow);
      await tx.import.update({
        where: { id: list.id },
        data: {
          effect: { ...(await write(tx, actor)), counts },
          table: { ...list.table, rows: kept },
        },
      });
      await rememberColumns(tx, actor, list.kind, list.table.rows, list.mapping);
      await audit(tx, actor, {
        action: "import.apply",
        subject: { type: "import", id: list.id },
        after: { cohortId: list.cohortId, kind: list.kind, ...counts },
      });
      return succeed({ importId: list.id, counts });
    },
    outer,
    LONGEST_WRITING_MS,
  );
}

/** The first confirmation of a version takes it; imports of the same things wait for each other. */
async function claim(
  tx: Tx,
  actor: Actor,
  { importId, version }: Input,
): Promise<Outcome<LoadedImport, ImportError>> {
  const select = { kind: true, cohortId: true };
  const { kind, cohortId } = found(await tx.import.findUnique({ where: { id: importId }, select }));
  if (cohortId)
    await tx.$queryRaw`SELECT 1 FROM "Cohort" WHERE "id" = ${cohortId}::uuid FOR UPDATE`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`import ${kind}`}))`;
  const { count } = await tx.import.updateMany({
    where: { id: importId, version, appliedAt: null },
    data: { appliedAt: now(), appliedById: actor.personId, version: { increment: 1 } },
  });
  const list = await loadImport(tx, importId);
  if (count === 0) return fail({ code: list.appliedAt ? "already-applied" : "stale" });
  await listKinds[kind].hold?.(tx, list);
  return succeed(list);
}

async function programmeRefusal(
  tx: Tx,
  list: LoadedImport,
  { anyway }: Input,
): Promise<ImportError | null> {
  const other = anyway ? null : await otherProgramme(tx, list);
  if (!other) return null;
  const values = { programme: other.code, cohort: list.cohort?.name ?? "" };
  return { code: "other-programme", values, field: "anyway" };
}

function rowsRefusal(rows: readonly UnderstoodRow[], leaveOut: boolean): ImportError | null {
  const count = (...statuses: RowStatus[]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  if (count("error") > 0 && !leaveOut) {
    return { code: "rows-with-errors", values: { count: count("error") }, field: "leaveOut" };
  }
  return count("new", "changed") === 0 ? { code: "nothing-to-import" } : null;
}
