import { randomUUID } from "node:crypto";
import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Day, weekdayOf } from "~/domain/calendar/day";
import { recurrenceText } from "~/domain/schedule/recurrence";
import { repeatingRuns } from "~/domain/schedule/repeating";
import { CITY_ZONE } from "~/platform/clock";
import type { WantedLesson } from "../wanted-lesson";
import type { PlaceOfBlock } from "./planned-block";

/** A block of a draft where it is to be taught. */
export interface PlacedBlock extends PlaceOfBlock {
  readonly id: string;
  readonly moduleId: string;
}

type Place = ReadonlyMap<string, { readonly id: string; readonly on: Day }>;

/** Makes a series of blocks that repeat week for week. @returns by block its series and date there. */
export async function seriesOf(
  tx: Tx,
  actor: Actor,
  blocks: readonly (PlacedBlock & { readonly wanted: WantedLesson })[],
): Promise<Place> {
  const runs = repeatingRuns(blocks.map((block) => ({ ...block, same: sameOf(block) })));
  const series = runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [{ run, id: randomUUID(), first, last }] : [];
  });
  await tx.series.createMany({
    data: series.map(({ id, first, last }) => ({
      id,
      title: first.wanted.title,
      recurrence: recurrenceText({ weekdays: [weekdayOf(first.on)], everyWeeks: 1 }),
      zone: CITY_ZONE,
      startsOn: toDbDay(first.on),
      endsOn: toDbDay(last.on),
      startMinute: first.startMinute,
      durationMinutes: first.minutes,
      createdById: actor.personId,
    })),
  });
  return new Map(
    series.flatMap(({ id, run }) => run.map((block) => [block.id, { id, on: block.on }])),
  );
}

function sameOf({ moduleId, clusterId, trainerId, roomId, startMinute, minutes }: PlacedBlock) {
  return [moduleId, clusterId, trainerId, roomId, startMinute, minutes].join(" ");
}
