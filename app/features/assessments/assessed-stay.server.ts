import { fromDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import type { BeginAssessment } from "./assessment.schema";

export type Stay = ClosedRange & {
  traineeId: string;
  placementId: string | null;
  clusterId: string | null;
  phaseId: string;
  /** Trainers who may begin it: of a placement its practical trainer, of a phase the cluster's. */
  assessorIds: string[];
  criteria: string[];
};

/** The placement in force, or the cluster's phase, that an assessment is to be begun of. */
export async function assessedStay(tx: Tx, input: BeginAssessment): Promise<Stay> {
  return found(input.placementId ? await placedStay(tx, input) : await clusterStay(tx, input));
}

async function placedStay(tx: Tx, { placementId, traineeId }: BeginAssessment) {
  const row = await tx.placement.findFirst({
    where: { id: placementId ?? "", traineeId, inForce: true },
    include: {
      site: { select: { trainers: { select: { id: true } } } },
      trainee: {
        select: { cohort: { select: { programme: { select: { criteria: true } } } } },
      },
    },
  });
  if (!row) return null;
  const ofSite = row.site.trainers.map(({ id }) => id);
  return {
    ...{ traineeId, placementId: row.id, clusterId: null, phaseId: row.phaseId },
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    assessorIds: row.practicalTrainerId ? [row.practicalTrainerId] : ofSite,
    criteria: row.trainee.cohort.programme.criteria,
  };
}

async function clusterStay(tx: Tx, { traineeId, clusterId, phaseId }: BeginAssessment) {
  if (!clusterId || !phaseId) return null;
  const phase = await tx.phase.findFirst({
    where: { id: phaseId, kind: "cluster", cohort: { clusters: { some: { id: clusterId } } } },
    include: { cohort: { select: { programme: { select: { criteria: true } } } } },
  });
  if (!phase) return null;
  const [startsOn, endsOn] = [fromDbDay(phase.startsOn), fromDbDay(phase.endsOn)];
  const trainers = await trainersOf(tx, { traineeId, clusterId, on: endsOn });
  return {
    ...{ traineeId, placementId: null, clusterId, phaseId, startsOn, endsOn },
    assessorIds: trainers,
    criteria: phase.cohort.programme.criteria,
  };
}

/** Lead and deputies of a cluster at the phase's end, if the trainee is a member then. */
async function trainersOf(
  tx: Tx,
  { traineeId, clusterId, on }: { traineeId: string; clusterId: string; on: Day },
) {
  const rows = await tx.clusterTrainer.findMany({
    where: {
      ...inForceOn(on),
      clusterId,
      cluster: { memberships: { some: { traineeId, ...inForceOn(on) } } },
    },
    select: { trainerId: true },
  });
  return rows.map(({ trainerId }) => trainerId);
}
