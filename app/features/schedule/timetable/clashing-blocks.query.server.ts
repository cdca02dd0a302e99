import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { dayOf } from "~/domain/calendar/day";
import { CITY_ZONE } from "~/platform/clock";
import { clashSentence } from "../clash-sentence";
import { knownLessons } from "../known-surroundings.query.server";
import type { StoredLesson } from "../lesson-fact.server";
import { clashesIn } from "../lesson-surroundings";
import { plannedBlock } from "./planned-block";
import type { ClashingBlock } from "./timetable-page";

/** Blocks, not yet accepted, whose time somebody else has taken since they were found. */
export async function clashingBlocks(client: Tx, draftId: string): Promise<ClashingBlock[]> {
  const rows = await client.timetableBlock.findMany({
    where: { draftId, lessonId: null },
    include: { cluster: { select: { name: true } }, module: { select: { code: true } } },
    orderBy: [{ on: "asc" }, { startMinute: "asc" }, { id: "asc" }],
  });
  const blocks = rows.map((row) => ({ ...row, on: fromDbDay(row.on) }));
  const known = await knownLessons(client, blocks.map(plannedBlock));
  const byDay = groupedByDay(known.lessons);
  return blocks.flatMap(({ id, cluster, module, ...block }) => {
    const planned = plannedBlock(block);
    const [clash] = clashesIn({ ...known, lessons: byDay.get(block.on) ?? [] }, planned);
    if (!clash) return [];
    const { on, startMinute } = block;
    const named = { cluster: cluster.name, module: module.code, clash: clashSentence(clash) };
    return [{ blockId: id, on, startMinute, ...named }];
  });
}

function groupedByDay(lessons: readonly StoredLesson[]): Map<string, StoredLesson[]> {
  const days = new Map<string, StoredLesson[]>();
  for (const lesson of lessons) {
    for (const instant of [lesson.startsAt, lesson.endsAt]) {
      const on = dayOf(instant, CITY_ZONE);
      const there = days.get(on);
      if (!there) days.set(on, [lesson]);
      else if (there.at(-1) !== lesson) there.push(lesson);
    }
  }
  return days;
}
