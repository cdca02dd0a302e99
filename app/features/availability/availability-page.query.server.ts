import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { addDays, type Day, mondayOf } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { offOn, type Unavailability } from "~/domain/schedule/availability";
import { today } from "~/platform/clock";

const WEEKS_SHOWN = 6;
const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

export type AvailabilityPage = Awaited<ReturnType<typeof availabilityPage>>;
export type SaidRow = Unavailability & { readonly id: string; readonly version: number };

/** When a trainer cannot teach, from today on, with the next weeks; their own, or any for planners. */
export async function availabilityPage(actor: Actor, trainerId: string) {
  ensure(can(actor, "availability.manage", { trainerId }));
  const trainer = found(
    await db.trainer.findUnique({
      where: { id: trainerId },
      include: { person: true, unavailabilities: saidFrom(today()) },
    }),
  );
  const rows = trainer.unavailabilities.map(toSaid);
  return {
    today: today(),
    trainer: { id: trainerId, name: displayName(trainer.person) },
    isSelf: actor.trainerId === trainerId,
    rows,
    weeks: weeksOf(rows, today()),
  };
}

export type AvailabilityOverview = Awaited<ReturnType<typeof availabilityOverview>>;

/** Everybody who has said when they cannot, from today on, and whom else one may choose; for planners. */
export async function availabilityOverview(actor: Actor) {
  ensure(can(actor, "availability.manage", { trainerId: "" }));
  const trainers = await db.trainer.findMany({
    include: {
      person: { select: { givenName: true, familyName: true } },
      unavailabilities: saidFrom(today()),
    },
    orderBy: { person: { searchKey: "asc" } },
  });
  return trainers.map(({ id, person, unavailabilities }) => ({
    ...{ id, name: displayName(person), rows: unavailabilities.map(toSaid) },
  }));
}

function saidFrom(on: Day) {
  return {
    where: { withdrawnAt: null, OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(on) } }] },
    orderBy: [{ startsOn: "asc" as const }, { id: "asc" as const }],
  };
}

type Row = Awaited<ReturnType<typeof db.unavailability.findFirstOrThrow>>;

function toSaid({ id, version, weekdays, fromMinute, toMinute, ...dates }: Row): SaidRow {
  return {
    ...{ id, version, weekdays, fromMinute, toMinute },
    startsOn: fromDbDay(dates.startsOn),
    endsOn: fromDbDayOrNull(dates.endsOn),
  };
}

function weeksOf(rows: readonly Unavailability[], on: Day) {
  return Array.from({ length: WEEKS_SHOWN }, (_, week) =>
    DAYS_OF_WEEK.map((offset) => addDays(mondayOf(on), 7 * week + offset)).map((day) => ({
      ...{ on: day, off: day < on ? null : offOn(rows, day) },
    })),
  );
}
