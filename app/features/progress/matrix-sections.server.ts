import { db } from "~/db/client";
import type { Day } from "~/domain/calendar/day";
import { groupedBy } from "~/domain/grouped";
import { compareNames, sortName } from "~/domain/people/name";
import { type CurrentLevel, currentLevelsOf } from "./current-levels.server";
import { givenHoursOf } from "./given-hours.server";
import type { MatrixModule, MatrixSection } from "./level-matrix";
import { keyOf } from "./locked-cells.server";

/** What a matrix reads of each trainee. */
export const matrixTrainee = {
  id: true,
  person: { select: { givenName: true, familyName: true } },
  cohort: { select: { id: true, name: true, curriculumId: true } },
} as const;

type Trainee = {
  id: string;
  person: { givenName: string; familyName: string };
  cohort: { id: string; name: string; curriculumId: string };
};

/**
 * The trainees by curriculum, that of the home cohort first. Nine queries, however many trainees.
 * @param home the cohort whose people are no guests
 */
export async function matrixSections(
  trainees: readonly Trainee[],
  home: { id: string; curriculumId: string },
  on: Day,
): Promise<MatrixSection[]> {
  const ids = trainees.map(({ id }) => id);
  const curricula = await loadCurricula(trainees.map(({ cohort }) => cohort.curriculumId));
  const levels = new Map((await currentLevelsOf(ids)).map((row) => [keyOf(row), row]));
  const hoursOf = await givenHoursOf(ids, on);
  const groups = groupedBy(trainees, ({ cohort }) => cohort.curriculumId);
  return curricula
    .map(({ id, title, modules }) => ({
      curriculumId: id,
      title,
      modules,
      rows: [...(groups.get(id) ?? [])]
        .sort((a, b) => compareNames(a.person, b.person))
        .map((trainee) => rowOf(trainee, modules, home.id, { levels, hoursOf })),
    }))
    .sort(
      (a, b) =>
        Number(b.curriculumId === home.curriculumId) - Number(a.curriculumId === home.curriculumId),
    );
}

type Facts = {
  levels: ReadonlyMap<string, CurrentLevel>;
  hoursOf: (traineeId: string, module: MatrixModule) => number;
};

function rowOf(
  { id, person, cohort }: Trainee,
  modules: readonly MatrixModule[],
  homeId: string,
  { levels, hoursOf }: Facts,
) {
  const cells = modules.map((module) => levels.get(keyOf({ traineeId: id, moduleId: module.id })));
  return {
    traineeId: id,
    name: sortName(person),
    guestOf: cohort.id === homeId ? null : cohort.name,
    levels: cells.map((cell) => cell?.level ?? 0),
    entries: cells.map((cell) => cell?.entries ?? 0),
    hours: modules.map((module) => hoursOf(id, module)),
  };
}

async function loadCurricula(ids: readonly string[]) {
  const rows = await db.curriculum.findMany({
    where: { id: { in: [...new Set(ids)] } },
    orderBy: [{ programme: { code: "asc" } }, { validFrom: "asc" }],
    select: {
      ...{ id: true, title: true },
      programme: { select: { code: true } },
      modules: {
        orderBy: { code: "asc" },
        select: {
          ...{ id: true, code: true, title: true, hours: true, targetLevel: true },
          prerequisites: { select: { prerequisiteId: true } },
        },
      },
    },
  });
  return rows.map(({ id, title, programme, modules }) => ({
    id,
    title: `${programme.code}, ${title}`,
    modules: modules.map(({ targetLevel, prerequisites, ...module }) => ({
      ...module,
      target: targetLevel,
      prerequisiteIds: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
    })),
  }));
}
