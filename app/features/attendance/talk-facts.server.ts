import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { sortName } from "~/domain/people/name";
import { type TalkNeed, talkCountsSince, talkNeed } from "~/domain/schedule/talk";
import { CITY_ZONE, today } from "~/platform/clock";

type Trainee = Prisma.TraineeGetPayload<{ select: ReturnType<typeof parts> }>;

export interface DueTalk {
  readonly trainee: { readonly id: string; readonly name: string; readonly personId: string };
  readonly cluster: string;
  readonly phase: string;
  /** The people who lead the cluster today. */
  readonly leadPersonIds: readonly string[];
  readonly need: TalkNeed;
}

/** Who of some trainees should be talked with; two queries, however many they are. */
export async function dueTalks(
  where: Prisma.TraineeWhereInput,
  client: Tx = db,
): Promise<DueTalk[]> {
  const on = today();
  const trainees = await client.trainee.findMany({
    where: { AND: [where, { memberships: { some: inForceOn(on) } }, inPhaseOn(on)] },
    select: parts(on),
    orderBy: { person: { searchKey: "asc" } },
  });
  const followed = trainees.flatMap((trainee) => {
    const [phase] = trainee.cohort.phases;
    if (!phase) return [];
    const talkedOn = fromDbDayOrNull(trainee.attendanceTalks[0]?.heldOn ?? null);
    const phaseStartsOn = fromDbDay(phase.startsOn);
    return [{ trainee, phase, phaseStartsOn, talkedOn }];
  });
  const counts = await countsSince(
    client,
    followed.map((one) => ({ id: one.trainee.id, since: talkCountsSince(one) })),
  );
  return followed.flatMap(({ trainee, phase, ...since }) => {
    const counted = counts.get(trainee.id) ?? { there: 0, missed: 0 };
    const facts = { ...since, ...counted, absences: trainee.absences.map(rangeOf) };
    const need = talkNeed(facts, trainee.cohort.programme, on);
    return need ? [toDue(trainee, phase.title, need)] : [];
  });
}

function inPhaseOn(on: Day): Prisma.TraineeWhereInput {
  const at = toDbDay(on);
  return { cohort: { phases: { some: { startsOn: { lte: at }, endsOn: { gte: at } } } } };
}

function parts(on: Day) {
  const at = toDbDay(on);
  const trainers = {
    where: inForceOn(on),
    select: { trainer: { select: { personId: true } } },
  };
  return {
    id: true,
    personId: true,
    person: { select: { givenName: true, familyName: true } },
    cohort: {
      select: {
        name: true,
        programme: { select: { missedPercent: true, missedDays: true } },
        phases: {
          where: { startsOn: { lte: at }, endsOn: { gte: at } },
          select: { title: true, startsOn: true },
        },
      },
    },
    memberships: {
      where: inForceOn(on),
      select: { cluster: { select: { name: true, trainers } } },
    },
    absences: {
      where: { kind: "absent", withdrawnAt: null, startsOn: { lte: at } },
      select: { startsOn: true, endsOn: true },
    },
    attendanceTalks: { orderBy: { heldOn: "desc" }, take: 1, select: { heldOn: true } },
  } satisfies Prisma.TraineeSelect;
}

type Counted = { readonly there: number; readonly missed: number };

/** Lessons of each trainee since a day: there, or missed without leave. */
async function countsSince(
  client: Tx,
  asked: readonly { id: string; since: Day }[],
): Promise<Map<string, Counted>> {
  const ids = asked.map(({ id }) => id);
  const since = asked.map((one) => instantAt(one.since, 0, CITY_ZONE).toISOString());
  const rows = await client.$queryRaw<({ id: string } & Counted)[]>`
    SELECT a."traineeId" AS id,
           count(*) FILTER (WHERE a."mark" IN ('present', 'late'))::int AS there,
           count(*) FILTER (WHERE a."mark" IN ('excused', 'absent') AND leave."id" IS NULL)::int AS missed
      FROM unnest(${ids}::uuid[], ${since}::timestamptz[]) AS asked(id, since)
      JOIN "Attendance" a ON a."traineeId" = asked.id
      JOIN "Lesson" l ON l."id" = a."lessonId" AND l."active" AND l."startsAt" >= asked.since
      LEFT JOIN "Absence" leave ON leave."traineeId" = a."traineeId" AND leave."kind" = 'leave'
            AND leave."approvedAt" IS NOT NULL AND leave."withdrawnAt" IS NULL
            AND (l."startsAt" AT TIME ZONE l."zone")::date BETWEEN leave."startsOn" AND leave."endsOn"
     GROUP BY a."traineeId"`;
  return new Map(rows.map(({ id, ...counted }) => [id, counted]));
}

function toDue(
  { id, personId, person, cohort, memberships }: Trainee,
  phase: string,
  need: TalkNeed,
) {
  const cluster = memberships[0]?.cluster;
  return {
    trainee: { id, personId, name: sortName(person) },
    cluster: `${cohort.name} ${cluster?.name ?? ""}`.trim(),
    phase,
    leadPersonIds: (cluster?.trainers ?? []).map(({ trainer }) => trainer.personId),
    need,
  };
}

function rangeOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
