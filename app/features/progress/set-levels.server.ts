import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import type { Upload } from "~/http/upload";
import { now } from "~/platform/clock";
import type { CurrentLevel } from "./current-levels.server";
import { type EvidenceError, readEvidence } from "./evidence-upload.server";
import { keyOf, lockedCells, staleCells } from "./locked-cells.server";
import type { LevelCell, SetLevels } from "./set-levels.schema";
import { staleFailure } from "./tell-conflicts.server";

export type SetLevelsError = Failure<"stale" | "unchanged" | "file-for-one" | EvidenceError>;

/**
 * Adds an entry to each cell that has another level, or to all when there is evidence; earlier entries
 * stay. Where somebody else was quicker in one cell, none is set.
 */
export async function setLevels(
  actor: Actor,
  input: SetLevels,
  outer?: Tx,
  upload: Upload = { kind: "none" },
): Promise<Outcome<{ count: number }, SetLevelsError>> {
  return inTransaction<Outcome<{ count: number }, SetLevelsError>>(async (tx) => {
    const current = await lockedCells(tx, actor, input.cells);
    const stale = staleCells(input.cells, current);
    if (stale.length > 0) return fail(await staleFailure(tx, stale, current, input.level));
    const read = readEvidence(upload);
    if (!read.ok) return read;
    const file = read.value;
    if (file && input.cells.length > 1) return fail({ code: "file-for-one", field: "file" });
    const changed = input.cells.filter((cell) => file || isNews(cell, input, current));
    if (changed.length === 0) return fail({ code: "unchanged", field: "level" });

    const { level, evidence, link } = input;
    const entry = { level, evidence, link, siteId: actor.siteId, setById: actor.personId };
    const setAt = now();
    const [first] = await tx.level.createManyAndReturn({
      data: changed.map(({ traineeId, moduleId }) => ({ traineeId, moduleId, setAt, ...entry })),
      select: { id: true },
    });
    if (file && first) await tx.evidenceFile.create({ data: { levelId: first.id, ...file } });
    for (const cell of changed) await auditLevel(tx, actor, cell, current.get(keyOf(cell)), level);
    return succeed({ count: changed.length });
  }, outer);
}

function isNews(
  cell: LevelCell,
  { level, evidence, link }: SetLevels,
  current: ReadonlyMap<string, CurrentLevel>,
): boolean {
  const now = current.get(keyOf(cell))?.level ?? 0;
  return now !== level || evidence !== null || link !== null;
}

/** What became of one cell, in the log. */
export function auditLevel(
  tx: Tx,
  actor: Actor,
  { traineeId, moduleId }: LevelCell,
  before: { level: number } | undefined,
  level: number,
): Promise<void> {
  return audit(tx, actor, {
    action: "level.set",
    subject: { type: "trainee", id: traineeId },
    before: { moduleId, level: before?.level ?? 0 },
    after: { moduleId, level },
  });
}
