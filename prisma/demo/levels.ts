import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, daysBetween } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { chance, pick, seedId } from "../seed-id";
import { stationsOf } from "./capacities";
import type { DemoCluster } from "./groups";
import type { Stay } from "./stays";
import { type CohortPlot, phasesOf } from "./story";

type Cast = {
  cohorts: readonly CohortPlot[];
  clusters: readonly DemoCluster[];
  stays: readonly Stay[];
  today: Day;
};
type ModuleFacts = { id: string; code: string; targetLevel: number; curriculumId: string };

const EVIDENCE = [
  "Drei Fälle am Schalter begleitet.",
  "Übungsfälle sicher gelöst.",
  "Selbstständig bearbeitet, Ergebnis stimmt.",
  "Im Gespräch gut erklärt.",
  null,
] as const;

/** Modules in the order in which they are taught. */
const TAUGHT = [
  "M01",
  "M15",
  "M17",
  "M14",
  "M02",
  "M12",
  "M13",
  "M07",
  "M05",
  "M06",
  "M08",
  "M09",
  "M03",
  "M04",
  "M11",
  "M10",
  "M16",
];

/** Levels rise with the share of the cluster and placement phases that has gone by. */
export async function seedLevels(db: PrismaClient, cast: Cast): Promise<void> {
  const modules = await db.module.findMany({ orderBy: { code: "asc" } });
  const people = new Map(
    (await db.trainer.findMany()).map((trainer) => [trainer.id, trainer.personId]),
  );
  const rows = cast.clusters.flatMap((cluster) => {
    const cohort = cast.cohorts.find(({ name }) => name === cluster.cohort);
    if (!cohort) return [];
    const own = modules.filter(
      (one) => one.curriculumId === seedId(`curriculum:${cohort.programme}`),
    );
    return cluster.members.flatMap((trainee) =>
      own.flatMap((module) =>
        steps(trainee.id, module, cohort, cast.today).map((step) => ({
          ...step,
          setById: people.get(cluster.trainerId) ?? "",
          siteId: siteOn(cast.stays, trainee.id, step.on),
        })),
      ),
    );
  });
  await db.level.createMany({ data: rows.map(({ on: _on, ...row }) => row) });
}

function steps(traineeId: string, module: ModuleFacts, cohort: CohortPlot, today: Day) {
  const { startsOn, endsOn } = practice(cohort);
  const whole = daysBetween(startsOn, endsOn);
  const begins = (TAUGHT.indexOf(module.code) / TAUGHT.length) * whole * 0.55;
  const pace = 0.6 + chance(`pace:${traineeId}`) * 0.8;
  return [1, 2, 3].slice(0, module.targetLevel).flatMap((level) => {
    const after =
      (begins + (level - 1) * whole * 0.24) / pace +
      chance(`step:${traineeId}:${module.code}:${level}`) * 5;
    const on = addDays(startsOn, Math.round(after) + 1);
    const isLeftOut = level > 1 && chance(`left:${traineeId}:${module.code}`) < 0.16;
    if (on >= today || isLeftOut) return [];
    const key = `level:${traineeId}:${module.code}:${level}`;
    const evidence = pick(EVIDENCE, key);
    return [
      {
        id: seedId(key),
        traineeId,
        moduleId: module.id,
        level,
        on,
        evidence,
        setAt: instantAt(on, 14 * 60 + 20, "Europe/Berlin"),
      },
    ];
  });
}

/** From the foundations in the cluster to the end of the last station. */
function practice(cohort: CohortPlot) {
  const cluster = phasesOf(cohort).find((phase) => phase.kind === "cluster");
  const station = stationsOf(cohort).at(-1);
  return {
    startsOn: cluster?.startsOn ?? cohort.startsOn,
    endsOn: station?.endsOn ?? cohort.endsOn,
  };
}

function siteOn(stays: readonly Stay[], traineeId: string, on: Day): string | null {
  const stay = stays.find(
    (one) => one.traineeId === traineeId && one.startsOn <= on && on <= one.endsOn,
  );
  return stay ? seedId(`site:${stay.site}`) : null;
}
