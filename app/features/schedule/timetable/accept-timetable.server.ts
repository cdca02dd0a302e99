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
import { type PlacedBlock, seriesOf } from "./repeating-blocks.server";
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
    const written = await write(tx, actor, input, fitting);
    if (!written.ok) return written;
    const leftOut = chosen.length - fitting.length;
    await audit(tx, actor, {
      action: "timetable.accept",
      subject: { type: "timetable", id: input.draftId },
      after: { scope: input.scope, ...written.value, leftOut },
      ...(input.overrideReason && { reason: input.overrideReason }),
    });
    return succeed({ draftId: input.draftId, count: fitting.length, leftOut });
  }, outer);
}

interface ChosenBlock extends PlacedBlock {
  readonly id: string;
  readonly wanted: WantedLesson;
}

type Written = Outcome<{ lessonIds: string[]; seriesIds: string[] }, TimetableFailure>;

async function chosenBlocks(tx: Tx, input: AcceptTimetable): Promise<ChosenBlock[]> {
  const rows = await tx.timetableBlock.findMany({
    where: { draftId: input.draftId, lessonId: null, ...scopeOf(input) },
    include: { module: { select: { title: true } }, room: { select: { siteId: true } } },
    orderBy: [{ on: "asc" }, { startMinute: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, module, room, ...own }) => {
    const block = { ...own, on: fromDbDay(own.on) };
    const modules = [{ moduleId: block.moduleId, plannedMinutes: block.minutes }];
    const place = { siteId: room.siteId, elsewhere: null, onlineUrl: null };
    const wanted = { ...plannedBlock(block), ...place, title: module.title, note: null, modules };
    return { ...block, id, wanted: { ...wanted, links: [] } };
  });
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
): Promise<Written> {
  const wanted = fitting.map((one) => one.wanted);
  const judged = await judgeLessons(tx, wanted, override);
  if (!judged.ok) return fail({ ...judged.error, code: "warned" });
  const series = await seriesOf(tx, actor, fitting);
  const rows = fitting.map(({ id, wanted: one }, index) => ({
    wanted: one,
    ...overriding(actor, judged.value[index] ?? [], overrideReason),
    series: series.get(id),
  }));
  const lessonIds = await createLessons(tx, rows, actor.personId);
  await tx.$executeRaw`
    UPDATE "TimetableBlock" AS block SET "lessonId" = made."lessonId"
      FROM unnest(${fitting.map(({ id }) => id)}::uuid[], ${lessonIds}::uuid[])
           AS made("blockId", "lessonId")
     WHERE block."id" = made."blockId"`;
  await tellLessons(tx, actor, lessonIds);
  const seriesIds = [...new Set([...series.values()].map(({ id }) => id))];
  return succeed({ lessonIds, seriesIds });
}
