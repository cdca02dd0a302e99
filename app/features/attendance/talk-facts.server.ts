import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import { type Day, day } from "~/domain/calendar/day";
import { sortName } from "~/domain/people/name";
import { type TalkFacts, type TalkNeed, talkNeed } from "~/domain/schedule/talk";
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

/**
 * Who should be talked with; two queries, however many they are.
 * @param within whom to look at; null: everybody.
 */
export async function dueTalks(
  within: readonly string[] | null,
  client: Tx = db,
): Promise<DueTalk[]> {
  const on = today();
  const needs = new Map(
    (await followed(within, client)).flatMap((row) => {
      const need = talkNeed(factsOf(row), row, on);
      return need ? [[row.id, need] as const] : [];
    }),
  );
  if (needs.size === 0) return [];
  const trainees = await client.trainee.findMany({
    where: { id: { in: [...needs.keys()] } },
    select: parts(on),
    orderBy: { person: { searchKey: "asc" } },
  });
  return trainees.flatMap((trainee) => {
    const need = needs.get(trainee.id);
    return need ? [toDue(trainee, need)] : [];
  });
}

type Followed = {
  id: string;
  phaseStartsOn: Date;
  talkedOn: Date | null;
  there: number | null;
  missed: number | null;
  /** Days away, "from/to" by commas. */
  absences: string | null;
  missedPercent: number;
  missedDays: number;
  leastLessons: number;
};

/**
 * Trainees of a cluster in a phase of today who missed something at all, with what counts since the
 * phase began or they were talked with last, as `talkNeed` counts it.
 */
function followed(within: readonly string[] | null, client: Tx): Promise<Followed[]> {
  const at = toDbDay(today());
  const among = within ? Prisma.sql`t."id" = ANY(${[...within]}::uuid[])` : Prisma.sql`true`;
  return client.$queryRaw<Followed[]>`
    WITH talked AS (SELECT "traineeId", max("heldOn") AS "on" FROM "AttendanceTalk" GROUP BY 1),
    followed AS (
      SELECT DISTINCT ON (t."id") t."id", h."startsOn" AS "phaseStartsOn", k."on" AS "talkedOn",
             greatest(h."startsOn", k."on" + 1)::timestamp AT TIME ZONE ${CITY_ZONE} AS "since",
             g."missedPercent", g."missedDays", g."leastLessons"
        FROM "Trainee" t JOIN "Cohort" c ON c."id" = t."cohortId"
        JOIN "Programme" g ON g."id" = c."programmeId"
        JOIN "Phase" h ON h."cohortId" = c."id" AND ${at}::date BETWEEN h."startsOn" AND h."endsOn"
        JOIN "ClusterMembership" m ON m."traineeId" = t."id" AND m."startsOn" <= ${at}::date
             AND (m."endsOn" IS NULL OR m."endsOn" >= ${at}::date)
        LEFT JOIN talked k ON k."traineeId" = t."id"
       WHERE ${among} ORDER BY t."id", h."startsOn"),
    counted AS (
      SELECT f."id", count(*) FILTER (WHERE a."mark" IN ('present', 'late'))::int AS "there",
             count(*) FILTER (WHERE a."mark" IN ('excused', 'absent') AND v."id" IS NULL)::int AS "missed"
        FROM followed f JOIN "Attendance" a ON a."traineeId" = f."id"
        JOIN "Lesson" l ON l."id" = a."lessonId" AND l."active" AND l."startsAt" >= f."since"
        LEFT JOIN "Absence" v ON v."traineeId" = a."traineeId" AND v."kind" = 'leave'
             AND v."approvedAt" IS NOT NULL AND v."withdrawnAt" IS NULL
             AND (l."startsAt" AT TIME ZONE l."zone")::date BETWEEN v."startsOn" AND v."endsOn"
       GROUP BY f."id"),
    away AS (
      SELECT "traineeId", string_agg("startsOn" || '/' || "endsOn", ',') AS "absences"
        FROM "Absence" WHERE "kind" = 'absent' AND "withdrawnAt" IS NULL AND "startsOn" <= ${at}::date
       GROUP BY "traineeId")
    SELECT f."id"::text, f."phaseStartsOn", f."talkedOn", n."there", n."missed", w."absences",
           f."missedPercent", f."missedDays", f."leastLessons"
      FROM followed f LEFT JOIN counted n ON n."id" = f."id" LEFT JOIN away w ON w."traineeId" = f."id"
     WHERE n."missed" > 0 OR w."absences" IS NOT NULL`;
}

function factsOf({ phaseStartsOn, talkedOn, there, missed, absences }: Followed): TalkFacts {
  return {
    phaseStartsOn: fromDbDay(phaseStartsOn),
    talkedOn: fromDbDayOrNull(talkedOn),
    there: there ?? 0,
    missed: missed ?? 0,
    absences: (absences ? absences.split(",") : []).map((range) => {
      const [startsOn = "", endsOn = ""] = range.split("/");
      return { startsOn: day(startsOn), endsOn: day(endsOn) };
    }),
  };
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
        phases: {
          where: { startsOn: { lte: at }, endsOn: { gte: at } },
          orderBy: { startsOn: "asc" },
          select: { title: true },
        },
      },
    },
    memberships: {
      where: inForceOn(on),
      select: { cluster: { select: { name: true, trainers } } },
    },
  } satisfies Prisma.TraineeSelect;
}

function toDue({ id, personId, person, cohort, memberships }: Trainee, need: TalkNeed): DueTalk {
  const cluster = memberships[0]?.cluster;
  return {
    trainee: { id, personId, name: sortName(person) },
    cluster: `${cohort.name} ${cluster?.name ?? ""}`.trim(),
    phase: cohort.phases[0]?.title ?? "",
    leadPersonIds: (cluster?.trainers ?? []).map(({ trainer }) => trainer.personId),
    need,
  };
}
