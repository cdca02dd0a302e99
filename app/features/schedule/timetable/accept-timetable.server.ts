import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { judgeLessons, takeTurn } from "../judge-lesson.server";
import { knownLessons } from "../known-surroundings.query.server";
import { clashesIn } from "../lesson-surroundings";
import { inLessonTurn } from "../lesson-turn.server";
import { overriding } from "../overriding";
import { tellLessons } from "../tell-lessons.server";
import type { WantedLesson } from "../wanted-lesson";
import { createLessons } from "../write-lessons.server";
import { claimTimetable } from "./claim-timetable.server";
import type { AcceptTimetable } from "./draft.schema";
import { plannedBlock } from "./planned-block";
import type { TimetableFailure } from "./timetable-failure";

type Accepted = Outcome<{ draftId: string; count: number; leftOut: number }, TimetableFailure>;

/** Makes lessons of a draft's blocks in one transaction; what clashes by now or is over is left out. */
export async function acceptTimetable(
  actor: Actor,
  input: AcceptTimetable,
  outer?: Tx,
): Promise<Accepted> {
  return inLessonTurn<Accepted>(async (tx) => {
    const claimed = await claimTimetable(tx, actor, input);
    if (!claimed.ok) return claimed;
    const chosen = await chosenBlocks(tx, input);
    if (chosen.length === 0) return fail({ code: "nothing-chosen" });
    await takeTurn(
      tx,
      chosen.map(({ wanted }) => wanted),
    );
    const fitting = await withoutClashes(tx, chosen);
    if (fitting.length === 0) return fail({ code: "nothing-left" });
    const lessonIds = await write(tx, actor, input, fitting);
    if (!lessonIds.ok) return lessonIds;
    const leftOut = chosen.length - fitting.length;
    await audit(tx, actor, {
      action: "timetable.accept",
      subject: { type: "timetable", id: input.draftId },
      after: { scope: input.scope, lessonIds: lessonIds.value, leftOut },
      ...(input.overrideReason && { reason: input.overrideReason }),
    });
    return succeed({ draftId: input.draftId, count: fitting.length, leftOut });
  }, outer);
}

interface ChosenBlock {
  readonly id: string;
  readonly wanted: WantedLesson;
}

async function chosenBlocks(tx: Tx, input: AcceptTimetable): Promise<ChosenBlock[]> {
  const rows = await tx.timetableBlock.findMany({
    where: { draftId: input.draftId, lessonId: null, ...scopeOf(input) },
    include: { module: { select: { title: true } }, room: { select: { siteId: true } } },
    orderBy: [{ on: "asc" }, { startMinute: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, module, room, ...block }) => ({
    id,
    wanted: {
      ...plannedBlock({ ...block, on: fromDbDay(block.on) }),
      title: module.title,
      siteId: room.siteId,
      elsewhere: null,
      onlineUrl: null,
      note: null,
      modules: [{ moduleId: block.moduleId, plannedMinutes: block.minutes }],
      links: [],
    },
  }));
}

function scopeOf({
  scope,
  clusterIds,
  blockIds,
}: AcceptTimetable): Prisma.TimetableBlockWhereInput {
  if (scope === "clusters") return { clusterId: { in: clusterIds } };
  return scope === "blocks" ? { id: { in: blockIds } } : {};
}

async function withoutClashes(tx: Tx, chosen: ChosenBlock[]): Promise<ChosenBlock[]> {
  const known = await knownLessons(
    tx,
    chosen.map(({ wanted }) => wanted),
  );
  const present = now();
  return chosen.filter(
    ({ wanted }) => wanted.startsAt > present && clashesIn(known, wanted).length === 0,
  );
}

async function write(
  tx: Tx,
  actor: Actor,
  { override, overrideReason }: AcceptTimetable,
  fitting: readonly ChosenBlock[],
): Promise<Outcome<string[], TimetableFailure>> {
  const wanted = fitting.map((one) => one.wanted);
  const judged = await judgeLessons(tx, wanted, override);
  if (!judged.ok) return fail({ ...judged.error, code: "warned" });
  const rows = wanted.map((one, index) => ({
    wanted: one,
    ...overriding(actor, judged.value[index] ?? [], overrideReason),
  }));
  const lessonIds = await createLessons(tx, rows, { createdById: actor.personId, series: null });
  await tx.$executeRaw`
    UPDATE "TimetableBlock" AS block SET "lessonId" = made."lessonId"
      FROM unnest(${fitting.map(({ id }) => id)}::uuid[], ${lessonIds}::uuid[])
           AS made("blockId", "lessonId")
     WHERE block."id" = made."blockId"`;
  await tellLessons(tx, actor, lessonIds);
  return succeed(lessonIds);
}
