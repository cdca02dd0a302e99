import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { clashSentence } from "../clash-sentence";
import { knownLessons } from "../known-surroundings.query.server";
import { clashesIn } from "../lesson-surroundings";
import { plannedBlock } from "./planned-block";
import type { TimetableFailure } from "./timetable-failure";

interface WantedBlock {
  readonly id: string;
  readonly draftId: string;
  readonly clusterId: string;
  readonly trainerId: string;
  readonly roomId: string;
  readonly on: Day | Date;
  readonly startMinute: number;
  readonly minutes: number;
}

/** Who or what would be twice at once, with a lesson or with another block of the draft; null if nobody. */
export async function blockClash(tx: Tx, block: WantedBlock): Promise<TimetableFailure | null> {
  const on = block.on instanceof Date ? fromDbDay(block.on) : block.on;
  const planned = plannedBlock({ ...block, on });
  const [lesson] = clashesIn(await knownLessons(tx, [planned]), planned);
  if (lesson) return { ...clashSentence(lesson), field: FIELDS[lesson.kind] };
  return siblingClash(tx, { ...block, on });
}

const FIELDS = { trainer: "trainerId", room: "roomId", cluster: "on" } as const;

async function siblingClash(
  tx: Tx,
  block: WantedBlock & { on: Day },
): Promise<TimetableFailure | null> {
  const { draftId, id, clusterId, trainerId, roomId, startMinute, minutes } = block;
  const others = await tx.timetableBlock.findMany({
    where: {
      draftId,
      id: { not: id },
      lessonId: null,
      on: toDbDay(block.on),
      OR: [{ clusterId }, { trainerId }, { roomId }],
    },
    include: { cluster: true, module: true, room: true, trainer: { include: { person: true } } },
  });
  const other = others.find(
    (one) => one.startMinute < startMinute + minutes && startMinute < one.startMinute + one.minutes,
  );
  if (!other) return null;
  const kind =
    other.clusterId === clusterId ? "cluster" : other.trainerId === trainerId ? "trainer" : "room";
  const trainer = displayName(other.trainer.person);
  const names = { cluster: other.cluster.name, trainer, room: other.room.name };
  const values = { who: names[kind], title: other.module.title, clusters: other.cluster.name };
  return { code: `${kind}-twice`, field: FIELDS[kind], values: { ...values, trainers: trainer } };
}
