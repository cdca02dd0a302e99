import { toDbDay, toDbDayOrNull } from "~/db/dates";
import type { ClusterTrainerRole } from "~/db/generated/enums";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { aCohort } from "./cohorts";
import { nextNumber } from "./sequence";

type Dates = { startsOn?: string; endsOn?: string | null };

/** An empty cluster; in a cohort of its own unless told. */
export async function aCluster(client: Tx, given: { cohortId?: string; name?: string } = {}) {
  const cohortId = given.cohortId ?? (await aCohort(client)).id;
  return client.cluster.create({
    data: { cohortId, name: given.name ?? `Cluster ${nextNumber()}` },
  });
}

/** Since 2026-10-01 and still unless told. */
export async function aMembership(
  client: Tx,
  given: Dates & { clusterId: string; traineeId: string },
) {
  return client.clusterMembership.create({ data: { ...given, ...dbDatesOf(given) } });
}

/** The lead since 2026-10-01 and still, unless told. */
export async function aClusterTrainer(
  client: Tx,
  given: Dates & { clusterId: string; trainerId: string; role?: ClusterTrainerRole },
) {
  return client.clusterTrainer.create({ data: { ...given, ...dbDatesOf(given) } });
}

function dbDatesOf({ startsOn = "2026-10-01", endsOn = null }: Dates) {
  return {
    startsOn: toDbDay(day(startsOn)),
    endsOn: toDbDayOrNull(endsOn === null ? null : day(endsOn)),
  };
}
