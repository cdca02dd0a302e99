import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import type { TimetableSettings } from "~/features/schedule/timetable/timetable-settings.schema";
import { anAccount, aTrainer } from "./people";
import { aRoom } from "./sites";

type DraftGiven = {
  cohortId: string;
  phaseId: string;
  createdById: string;
  settings?: Partial<TimetableSettings>;
};

/** In the week of Monday 2027-02-01, with four blocks of 90 minutes a day from 8:30, unless told. */
export async function aTimetable(client: Tx, { settings, ...given }: DraftGiven) {
  return client.timetableDraft.create({
    data: { ...given, settings: someSettings(settings) },
  });
}

export function someSettings(given: Partial<TimetableSettings> = {}): TimetableSettings {
  return {
    clusterIds: [],
    hours: {},
    startsOn: day("2027-02-01"),
    endsOn: day("2027-02-05"),
    weekdays: [1, 2, 3, 4, 5],
    firstMinute: 510,
    blockMinutes: 90,
    pauseMinutes: 15,
    noonMinutes: 45,
    blocksADay: 4,
    mostHoursADay: 6,
    pace: "even",
    ...given,
  };
}

type BlockGiven = {
  draftId: string;
  clusterId: string;
  moduleId: string;
  trainerId: string;
  roomId: string;
  on?: string;
  startMinute?: number;
  minutes?: number;
  locked?: boolean;
};

/** On Monday 2027-02-01 from 8:30 to 10:00 unless told. */
export async function aBlock(client: Tx, { on = "2027-02-01", ...given }: BlockGiven) {
  return client.timetableBlock.create({
    data: { startMinute: 510, minutes: 90, ...given, on: toDbDay(day(on)) },
  });
}

type Taught = { cohortId: string; phaseId: string; clusterId: string; moduleId: string };

/** A draft with one block, by somebody. */
export async function aDraftWithBlock({ cohortId, phaseId, ...taught }: Taught) {
  const createdById = (await anAccount(db, { role: "planner" })).personId;
  const settings = { clusterIds: [taught.clusterId] };
  const draft = await aTimetable(db, { cohortId, phaseId, createdById, settings });
  const [trainer, room] = [await aTrainer(db), await aRoom(db)];
  const who = { trainerId: trainer.id, roomId: room.id };
  const block = await aBlock(db, { draftId: draft.id, ...taught, ...who });
  return { timetableId: draft.id, blockId: block.id };
}
