import type { Tx } from "~/db/transaction";
import { addDays, type Day, dayOf } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { type Clash, clashesOf } from "~/domain/schedule/clashes";
import type { Named } from "~/domain/schedule/lesson";
import { type LessonWarning, warningsOf } from "~/domain/schedule/warnings";
import { lessonParts, type StoredLesson, toLessonFact } from "./lesson-fact.server";
import { settingOf } from "./lesson-setting.server";
import type { Planned } from "./wanted-lesson";

export interface Surroundings {
  readonly clashes: readonly Clash<StoredLesson>[];
  readonly warnings: readonly LessonWarning[];
  /** What its trainers, clusters and room have on that day, without the lesson itself. */
  readonly sameDay: readonly StoredLesson[];
}

/** Everything around a planned lesson that speaks against it; ten queries whatever is there. */
export async function surroundingsOf(client: Tx, planned: Planned): Promise<Surroundings> {
  const on = dayOf(planned.startsAt, planned.zone);
  const sameDay = await lessonsAround(client, planned, on);
  const setting = await settingOf(client, planned, sameDay);
  return {
    clashes: clashesAmong(planned, sameDay),
    warnings: warningsOf(setting),
    sameDay,
  };
}

/** Only what is physically impossible. */
export async function clashesWith(client: Tx, planned: Planned): Promise<Clash<StoredLesson>[]> {
  const on = dayOf(planned.startsAt, planned.zone);
  return clashesAmong(planned, await lessonsAround(client, planned, on));
}

function clashesAmong(planned: Planned, others: readonly StoredLesson[]): Clash<StoredLesson>[] {
  return clashesOf(
    {
      ...planned,
      title: "",
      isCancelled: false,
      trainers: namedAmong(
        planned.trainerIds,
        others.flatMap(({ trainers }) => trainers),
      ),
      clusters: namedAmong(
        planned.clusterIds,
        others.flatMap(({ clusters }) => clusters),
      ),
      room: others.find(({ room }) => room && room.id === planned.roomId)?.room ?? null,
    },
    others,
  );
}

/** Names are known from the other lessons; who has none there cannot clash. */
function namedAmong(ids: readonly string[], named: readonly Named[]): Named[] {
  return ids.flatMap((id) => named.find((one) => one.id === id) ?? []);
}

async function lessonsAround(client: Tx, planned: Planned, on: Day): Promise<StoredLesson[]> {
  const { id, trainerIds, clusterIds, roomId, zone } = planned;
  const rows = await client.lesson.findMany({
    where: {
      active: true,
      ...(id && { id: { not: id } }),
      startsAt: { lt: instantAt(addDays(on, 1), 0, zone) },
      endsAt: { gt: instantAt(on, 0, zone) },
      OR: [
        { trainers: { some: { trainerId: { in: [...trainerIds] } } } },
        { clusters: { some: { clusterId: { in: [...clusterIds] } } } },
        ...(roomId ? [{ roomId }] : []),
      ],
    },
    include: lessonParts,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toLessonFact);
}
