import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { isWritable } from "~/domain/progress/record-lifecycle";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import type { WriteRecord } from "./record.schema";
import type { RecordFailure } from "./record-failure";
import { weeksOf, weeksSelection } from "./record-weeks.server";

export type Written = Outcome<{ id: string; version: number }, RecordFailure>;

/** Keeps what a trainee wrote of a week, unless another device kept something newer meanwhile. */
export async function writeRecord(tx: Tx, actor: Actor, input: WriteRecord): Promise<Written> {
  const { traineeId, text, moduleIds } = input;
  const weekOn = day(input.weekOn);
  ensure(can(actor, "record.write", await traineeFacts(actor, traineeId, today(), tx)));
  await lockRecordsOf(tx, traineeId);
  if (!(await isOwnWeek(tx, traineeId, weekOn))) return fail({ code: "not-open" });
  const kept = await keptRecord(tx, traineeId, weekOn);
  if (kept && !isWritable(kept.state)) return fail({ code: "not-writable" });
  const wanted = await knownModules(tx, traineeId, moduleIds);
  if (kept && isSame(kept, text, wanted)) return succeed({ id: kept.id, version: kept.version });
  if ((kept?.version ?? 0) !== input.version) {
    return fail({ code: "stale", values: newer(kept) });
  }
  const modules = { create: wanted.map((moduleId) => ({ moduleId })) };
  const row = await tx.record.upsert({
    where: { traineeId_weekOn: { traineeId, weekOn: toDbDay(weekOn) } },
    create: { traineeId, weekOn: toDbDay(weekOn), text, modules },
    update: { text, version: { increment: 1 }, modules: { deleteMany: {}, ...modules } },
    select: { id: true, version: true },
  });
  return succeed(row);
}

/** Two devices at the same week: the second waits here and then sees what the first one kept. */
export async function lockRecordsOf(tx: Tx, traineeId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
}

async function isOwnWeek(tx: Tx, traineeId: string, weekOn: Day): Promise<boolean> {
  const trainee = await tx.trainee.findUnique({
    where: { id: traineeId },
    select: weeksSelection,
  });
  return weeksOf(found(trainee), today()).includes(weekOn);
}

async function keptRecord(tx: Tx, traineeId: string, weekOn: Day) {
  const row = await tx.record.findUnique({
    where: { traineeId_weekOn: { traineeId, weekOn: toDbDay(weekOn) } },
    include: { modules: { select: { moduleId: true } } },
  });
  return row && { ...row, weekOn: fromDbDay(row.weekOn) };
}

/** Modules of the trainee's own curriculum; others are left out. */
async function knownModules(tx: Tx, traineeId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.module.findMany({
    where: {
      id: { in: [...ids] },
      curriculum: { cohorts: { some: { trainees: { some: { id: traineeId } } } } },
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id).sort();
}

type Kept = { text: string; version: number; modules: readonly { moduleId: string }[] };

/** Both versions are shown where they meet: this one goes along as the form's fields. */
function newer(kept: Kept | null) {
  const moduleIds = kept?.modules.map(({ moduleId }) => moduleId) ?? [];
  return {
    theirs: JSON.stringify({ text: kept?.text ?? "", moduleIds }),
    newest: kept?.version ?? 0,
  };
}

function isSame(
  kept: Pick<Kept, "text" | "modules">,
  text: string,
  moduleIds: readonly string[],
): boolean {
  const before = kept.modules.map(({ moduleId }) => moduleId).sort();
  return kept.text === text && before.join() === moduleIds.join();
}
