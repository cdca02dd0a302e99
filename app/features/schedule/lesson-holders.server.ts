// Lessons to come with the trainers who are to hold them, and whether each of them does.
import { toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { instantAt } from "~/domain/calendar/wall-time";
import { displayName } from "~/domain/people/name";
import { type HolderState, holderState, type LessonHolder } from "~/domain/schedule/cover";
import type { Named, Span } from "~/domain/schedule/lesson";
import { CITY_ZONE, now, today } from "~/platform/clock";

export interface HeldLesson extends Span {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly holders: readonly (Named & { readonly state: HolderState })[];
}

type HolderRow = LessonHolder & { givenName: string; familyName: string };
type Row = Omit<HeldLesson, "holders"> & { holders: readonly HolderRow[] };

/** Lessons to come that begin within a range and meet a condition on "Lesson" l, in order; one query. */
export async function lessonHolders(
  client: Tx,
  { startsOn, endsOn }: ClosedRange,
  condition: Prisma.Sql,
): Promise<HeldLesson[]> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT l."id"::text, l."title", l."startsAt", l."endsAt", l."zone",
           json_agg(json_build_object(
             'id', t."id", 'givenName', p."givenName", 'familyName', p."familyName",
             'unavailable', (SELECT coalesce(json_agg(json_build_object(
                 'startsOn', u."startsOn", 'endsOn', u."endsOn", 'weekdays', u."weekdays",
                 'fromMinute', u."fromMinute", 'toMinute', u."toMinute")), '[]')
               FROM "Unavailability" u WHERE u."trainerId" = t."id" AND ${concerns("u")}),
             'lastAsked', (SELECT c."state" FROM "Cover" c
               WHERE c."lessonId" = l."id" AND c."absentTrainerId" = t."id"
               ORDER BY c."state" = 'asked' DESC, c."settledAt" DESC LIMIT 1))
             ORDER BY p."searchKey") AS "holders"
      FROM "Lesson" l JOIN "LessonTrainer" h ON h."lessonId" = l."id"
      JOIN "Trainer" t ON t."id" = h."trainerId" JOIN "Person" p ON p."id" = t."personId"
     WHERE l."active" AND l."endsAt" > ${now()}
       AND l."startsAt" >= ${instantAt(startsOn, 0, CITY_ZONE)}
       AND l."startsAt" < ${instantAt(addDays(endsOn, 1), 0, CITY_ZONE)} AND ${condition}
     GROUP BY l."id" ORDER BY l."startsAt", l."id"`;
  return rows.map(({ holders, ...lesson }) => ({
    ...lesson,
    holders: holders.map(({ givenName, familyName, ...holder }) => ({
      id: holder.id,
      name: displayName({ givenName, familyName }),
      state: holderState(holder, lesson),
    })),
  }));
}

/** Lessons about which somebody was asked or of which a trainer has said something, and no others. */
export const hasQuestion = Prisma.sql`EXISTS (
  SELECT 1 FROM "LessonTrainer" q WHERE q."lessonId" = l."id" AND (
    EXISTS (SELECT 1 FROM "Unavailability" x WHERE x."trainerId" = q."trainerId" AND ${concerns("x")})
    OR EXISTS (SELECT 1 FROM "Cover" c WHERE c."lessonId" = l."id"
                AND c."absentTrainerId" = q."trainerId" AND c."state" IN ('asked', 'declined'))))`;

/** Lessons that the actor answers for: a planner for all, a trainer where they lead every cluster. */
export function managedBy(actor: Actor): Prisma.Sql {
  if (actor.role === "planner") return Prisma.sql`TRUE`;
  const on = toDbDay(today());
  return Prisma.sql`EXISTS (SELECT 1 FROM "LessonCluster" a WHERE a."lessonId" = l."id")
    AND NOT EXISTS (
      SELECT 1 FROM "LessonCluster" a WHERE a."lessonId" = l."id" AND NOT EXISTS (
        SELECT 1 FROM "ClusterTrainer" r
         WHERE r."clusterId" = a."clusterId" AND r."trainerId" = ${actor.trainerId}::uuid
           AND r."startsOn" <= ${on}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${on}::date)))`;
}

/** Days, or weekdays, that somebody has spoken of and that touch the lesson's. @param row an alias of this file. */
function concerns(row: "u" | "x"): Prisma.Sql {
  const said = Prisma.raw(`"${row}"`);
  return Prisma.sql`${said}."withdrawnAt" IS NULL
    AND ${said}."startsOn" <= (l."endsAt" AT TIME ZONE l."zone")::date
    AND (${said}."endsOn" IS NULL OR ${said}."endsOn" >= (l."startsAt" AT TIME ZONE l."zone")::date)
    AND (${said}."weekdays" = '{}' OR ${said}."weekdays" && ARRAY[
      extract(isodow FROM l."startsAt" AT TIME ZONE l."zone")::int,
      extract(isodow FROM l."endsAt" AT TIME ZONE l."zone")::int])`;
}
