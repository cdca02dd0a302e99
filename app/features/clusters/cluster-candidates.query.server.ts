import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep, partTimeOn } from "~/db/enrolments";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import type { ClusterCandidate } from "~/domain/clusters/propose-clusters";
import { willTakePart } from "~/domain/cohorts/enrolment";

export type Candidate = ClusterCandidate & {
  givenName: string;
  familyName: string;
  entryOn: Day;
};

/** The trainees of a cohort who take part from a day on and have no cluster from then on. */
export async function clusterCandidates(
  actor: Actor,
  cohortId: string,
  from: Day,
  client: Tx = db,
): Promise<Candidate[]> {
  ensure(can(actor, "cluster.manage", null));
  const later = [{ endsOn: null }, { endsOn: { gte: toDbDay(from) } }];
  const rows = await client.trainee.findMany({
    where: { cohortId, memberships: { none: { OR: later } } },
    include: { person: true, enrolments: true },
    orderBy: { id: "asc" },
  });
  return rows
    .filter((row) => willTakePart(row.enrolments.map(enrolmentStep), from))
    .map(({ id, person, entryOn, ...row }) => ({
      id,
      givenName: person.givenName,
      familyName: person.familyName,
      postcode: person.postcode,
      partTimePercent: partTimeOn(row, from),
      entryOn: fromDbDay(entryOn),
    }));
}
