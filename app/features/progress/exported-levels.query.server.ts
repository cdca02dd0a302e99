import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { notFound } from "~/domain/access/refusal";
import { type Day, dayOf } from "~/domain/calendar/day";
import { CITY_ZONE } from "~/platform/clock";
import { clusterMatrix } from "./cluster-matrix.query.server";
import { cohortMatrix } from "./cohort-matrix.query.server";
import { currentLevelsOf } from "./current-levels.server";
import type { MatrixSection } from "./level-matrix";
import { keyOf } from "./locked-cells.server";

export type { MatrixSection };

type Scope = { clusterId: string | null; cohortId: string | null };

/** The matrix of a cluster or of a whole cohort, for whoever may see its page. */
export async function exportedMatrix(actor: Actor, { clusterId, cohortId }: Scope) {
  if (clusterId) {
    const { name, cohort, sections } = await clusterMatrix(actor, clusterId);
    return { name: `${cohort.name} ${name}`, sections };
  }
  return cohortId ? cohortMatrix(actor, cohortId) : notFound();
}

export type ExportedLevel = {
  familyName: string;
  givenName: string;
  email: string | null;
  code: string;
  title: string;
  level: number;
  target: number;
  setOn: Day | null;
};

/** The same as a list: one row per trainee and module, in the order of names and codes. */
export async function exportedLevels(actor: Actor, scope: Scope) {
  const { name, sections } = await exportedMatrix(actor, scope);
  const ids = sections.flatMap(({ rows }) => rows.map(({ traineeId }) => traineeId));
  const people = await db.trainee.findMany({
    where: { id: { in: ids } },
    select: { id: true, person: { select: { givenName: true, familyName: true, email: true } } },
  });
  const persons = new Map(people.map(({ id, person }) => [id, person]));
  const set = new Map((await currentLevelsOf(ids)).map((row) => [keyOf(row), row.setAt]));
  return { name, rows: sections.flatMap((section) => rowsOf(section, persons, set)) };
}

type Person = { givenName: string; familyName: string; email: string | null };

function rowsOf(
  { modules, rows }: MatrixSection,
  persons: ReadonlyMap<string, Person>,
  set: ReadonlyMap<string, Date>,
): ExportedLevel[] {
  return rows.flatMap(({ traineeId, levels }) =>
    modules.flatMap(({ id, code, title, target }, column) => {
      const person = persons.get(traineeId);
      const setAt = set.get(keyOf({ traineeId, moduleId: id }));
      if (!person) return [];
      const setOn = setAt ? dayOf(setAt, CITY_ZONE) : null;
      return [{ ...person, code, title, level: levels[column] ?? 0, target, setOn }];
    }),
  );
}
