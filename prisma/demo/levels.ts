import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, isWeekend, laterOf } from "../../app/domain/calendar/day";
import type { ClosedRange } from "../../app/domain/calendar/range";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { dueDays } from "../../app/domain/progress/pace";
import { chance, pick, seedId } from "../seed-id";
import type { DemoCluster } from "./groups";
import type { Stay } from "./stays";
import { type CohortPlot, phasesOf } from "./story";

type Cast = {
  cohorts: readonly CohortPlot[];
  clusters: readonly DemoCluster[];
  stays: readonly Stay[];
  today: Day;
};
type ModuleFacts = { id: string; code: string; targetLevel: number };

const EVIDENCE = [
  "Drei Fälle am Schalter begleitet.",
  "Übungsfälle sicher gelöst.",
  "Selbstständig bearbeitet, Ergebnis stimmt.",
  "Im Gespräch gut erklärt.",
  null,
] as const;

/** Levels rise towards the day on which each module is due; a few people leave a few modules behind. */
export async function seedLevels(db: PrismaClient, cast: Cast): Promise<void> {
  const modules = await db.module.findMany({
    orderBy: { code: "asc" },
    include: { prerequisites: { select: { prerequisiteId: true } } },
  });
  const people = new Map(
    (await db.trainer.findMany()).map((trainer) => [trainer.id, trainer.personId]),
  );
  const rows = cast.clusters.flatMap((cluster) => {
    const cohort = cast.cohorts.find(({ name }) => name === cluster.cohort);
    if (!cohort) return [];
    const own = modules
      .filter((one) => one.curriculumId === seedId(`curriculum:${cohort.programme}`))
      .map(({ prerequisites, ...module }) => ({
        ...module,
        prerequisiteIds: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
      }));
    const due = dueDays(own, phasesOf(cohort), cohort.startsOn);
    const since = phasesOf(cohort).find(({ kind }) => kind === "cluster")?.startsOn;
    return cluster.members.flatMap((trainee) =>
      own.flatMap((module) =>
        steps(trainee.id, module, due.get(module.id) ?? null, {
          startsOn: since ?? cohort.startsOn,
          endsOn: addDays(cast.today, -1),
        }).map((step) => ({
          ...step,
          setById: people.get(cluster.trainerId) ?? "",
          siteId: siteOn(cast.stays, trainee.id, step.on),
        })),
      ),
    );
  });
  await db.level.createMany({ data: rows.map(({ on: _on, ...row }) => row) });
}

/** About two weeks lie between a level and the next; the last comes near the day it is due. */
const DAYS_BETWEEN = 13;
/** Some are shown a thing this many days before it is their turn. */
const MOST_AHEAD = 60;
/** After so many days the slow ones have made up for most of what they left behind. */
const CAUGHT_UP_AFTER = 45;

function steps(traineeId: string, module: ModuleFacts, dueOn: Day | null, within: ClosedRange) {
  if (!dueOn) return [];
  const isSlow = chance(`slow:${traineeId}`) < 0.13;
  const luck = chance(`left:${traineeId}:${module.code}`);
  const isLeftOut = isSlow && luck < 0.35;
  return [1, 2, 3].slice(0, module.targetLevel).flatMap((level) => {
    const key = `level:${traineeId}:${module.code}:${level}`;
    const isLast = level === module.targetLevel;
    if (isLast && isLeftOut && luck < 0.04) return [];
    const behind = isLast && isLeftOut ? CAUGHT_UP_AFTER : 0;
    const ahead = chance(`ahead:${traineeId}:${module.code}`) * (isLast ? 12 : MOST_AHEAD);
    const before = (module.targetLevel - level) * DAYS_BETWEEN - behind + Math.round(ahead);
    const near = addDays(dueOn, Math.round(chance(`step:${key}`) * 10 - 7) - before);
    const on = weekday(laterOf(near, addDays(within.startsOn, level)));
    if (on > within.endsOn) return [];
    return [
      {
        id: seedId(key),
        ...{ traineeId, moduleId: module.id, level, on },
        evidence: pick(EVIDENCE, key),
        setAt: instantAt(on, 14 * 60 + 20, "Europe/Berlin"),
      },
    ];
  });
}

/** Nobody is shown anything on a Sunday. */
function weekday(on: Day): Day {
  return isWeekend(on) ? weekday(addDays(on, 1)) : on;
}

function siteOn(stays: readonly Stay[], traineeId: string, on: Day): string | null {
  const stay = stays.find(
    (one) => one.traineeId === traineeId && one.startsOn <= on && on <= one.endsOn,
  );
  return stay ? seedId(`site:${stay.site}`) : null;
}
