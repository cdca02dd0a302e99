import type { Tx } from "~/db/transaction";
import { displayName } from "~/domain/people/name";
import type { CurrentLevel } from "./current-levels.server";
import { conflictValues } from "./level-conflicts";
import { keyOf } from "./locked-cells.server";
import { cellText, type LevelCell } from "./set-levels.schema";

/** The failure of whoever came second: what they wanted, what stands there now and by whom. */
export async function staleFailure(
  tx: Tx,
  cells: readonly LevelCell[],
  current: ReadonlyMap<string, CurrentLevel>,
  mine: number | null,
) {
  const rows = cells.map((cell) => ({ cell, now: current.get(keyOf(cell)) }));
  const names = await namesOf(
    tx,
    rows.flatMap(({ now }) => (now ? [now.setById] : [])),
  );
  const trainees = await tx.trainee.findMany({
    where: { id: { in: cells.map(({ traineeId }) => traineeId) } },
    select: { id: true, person: { select: { givenName: true, familyName: true } } },
  });
  const modules = await tx.module.findMany({
    where: { id: { in: cells.map(({ moduleId }) => moduleId) } },
    select: { id: true, code: true },
  });
  const conflicts = rows.map(({ cell, now }) => {
    const person = trainees.find(({ id }) => id === cell.traineeId)?.person;
    return {
      cell: cellText({ ...cell, entries: now?.entries ?? 0 }),
      name: person ? displayName(person) : "",
      code: modules.find(({ id }) => id === cell.moduleId)?.code ?? "",
      mine,
      theirs: now?.level ?? 0,
      by: names.get(now?.setById ?? "") ?? "",
      at: (now?.setAt ?? new Date(0)).toISOString(),
    };
  });
  return { code: "stale" as const, values: conflictValues(conflicts) };
}

async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, givenName: true, familyName: true },
  });
  return new Map(people.map((person) => [person.id, displayName(person)]));
}
