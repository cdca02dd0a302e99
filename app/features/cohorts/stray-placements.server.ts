import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";

export type StrayPlacement = {
  phaseId: string;
  phase: string;
  people: string[];
  startsOn: Day;
  endsOn: Day;
};

type Row = {
  phaseId: string;
  phase: string;
  startsOn: Date;
  endsOn: Date;
  givenName: string;
  familyName: string;
};

/** Placements in force that no longer lie wholly in their phase, together where they are alike. */
export async function strayPlacements(tx: Tx, cohortId: string): Promise<StrayPlacement[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT h."id"::text AS "phaseId", h."title" AS "phase", p."startsOn", p."endsOn",
           n."givenName", n."familyName"
      FROM "Placement" p
      JOIN "Phase" h ON h."id" = p."phaseId"
      JOIN "Trainee" t ON t."id" = p."traineeId"
      JOIN "Person" n ON n."id" = t."personId"
     WHERE h."cohortId" = ${cohortId}::uuid AND p."inForce"
       AND (p."startsOn" < h."startsOn" OR p."endsOn" > h."endsOn")
     ORDER BY p."startsOn", n."familyName", n."givenName"`;
  const alike = new Map<string, StrayPlacement>();
  for (const { phaseId, phase, ...row } of rows) {
    const days = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    const key = [phaseId, days.startsOn, days.endsOn].join();
    const group = alike.get(key) ?? { phaseId, phase, people: [], ...days };
    group.people.push(displayName(row));
    alike.set(key, group);
  }
  return [...alike.values()];
}
