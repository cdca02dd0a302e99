import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { forbidden } from "~/domain/access/refusal";
import { dayOf, laterOf } from "~/domain/calendar/day";
import { currentLevels, hasReachedTarget, toLevel } from "~/domain/progress/level";
import { CITY_ZONE, today } from "~/platform/clock";

/** A trainee's whole training: phases with cluster and site, and what reached its target when. */
export async function myTraining(actor: Actor) {
  const traineeId = actor.traineeId ?? forbidden();
  const row = await db.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    select: trainingSelection,
  });
  const levels = await db.level.findMany({
    where: { traineeId, module: { curriculumId: row.cohort.curriculumId } },
    select: {
      ...{ id: true, moduleId: true, level: true, setAt: true },
      module: { select: { code: true, title: true, targetLevel: true } },
    },
  });
  const entries = levels.map(({ setAt, level, ...entry }) => ({
    ...{ ...entry, level: toLevel(level) ?? 0, setAt: setAt.toISOString() },
  }));
  const reached = [...currentLevels(entries).values()]
    .filter(({ level, module }) => level > 0 && hasReachedTarget(level, module.targetLevel))
    .map(({ module, setAt }) => ({
      ...{ code: module.code, title: module.title },
      on: dayOf(new Date(setAt), CITY_ZONE),
    }));
  const start = fromDbDay(row.cohort.startsOn);
  return {
    cohort: row.cohort.name,
    today: today(),
    startsOn: laterOf(start, fromDbDay(row.entryOn)),
    endsOn: fromDbDay(row.cohort.endsOn),
    phases: row.cohort.phases.map(rangeOf),
    clusters: row.memberships.map(({ cluster, startsOn, endsOn }) => ({
      name: cluster.name,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDayOrNull(endsOn),
    })),
    placements: row.placements.map(({ site, ...range }) => ({
      site: site.name,
      ...rangeOf(range),
    })),
    reached,
  };
}

const trainingSelection = {
  entryOn: true,
  cohort: {
    select: {
      ...{ name: true, curriculumId: true, startsOn: true, endsOn: true },
      phases: {
        orderBy: [{ startsOn: "asc" }, { endsOn: "asc" }],
        select: { id: true, title: true, kind: true, startsOn: true, endsOn: true },
      },
    },
  },
  memberships: {
    orderBy: { startsOn: "asc" },
    select: { startsOn: true, endsOn: true, cluster: { select: { name: true } } },
  },
  placements: {
    where: { inForce: true },
    orderBy: { startsOn: "asc" },
    select: { startsOn: true, endsOn: true, site: { select: { name: true } } },
  },
} satisfies Prisma.TraineeSelect;

function rangeOf<Row extends { startsOn: Date; endsOn: Date }>({ startsOn, endsOn, ...row }: Row) {
  return { ...row, startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
