// A trainee in a cluster with lessons, at a site in a published plan and in a draft, with leave planned.
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { addDays, day } from "~/domain/calendar/day";
import {
  closeTraineeAccess,
  reopenTraineeAccess,
} from "~/features/accounts/close-trainee-access.server";
import { endMemberships } from "~/features/clusters/end-memberships.server";
import { restoreMemberships } from "~/features/clusters/restore-memberships.server";
import { changeEnrolmentSchema } from "~/features/enrolment/change-enrolment.schema";
import { endAbsences, restoreAbsences } from "~/features/enrolment/end-absences.server";
import { affectedFrom } from "~/features/enrolment/find-affected.server";
import { endPlacements } from "~/features/placement/end-placements.server";
import { restorePlacements } from "~/features/placement/restore-placements.server";
import { today } from "~/platform/clock";
import { aCluster, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { anAccount, aTrainee } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";

export const inDays = (days: number) => addDays(today(), days);

export const consequences = {
  memberships: { end: endMemberships, restore: restoreMemberships },
  placements: { end: endPlacements, restore: restorePlacements },
  absences: { end: endAbsences, restore: restoreAbsences },
  access: { end: closeTraineeAccess, restore: reopenTraineeAccess },
};

export async function aTraineeInTraining() {
  const cohort = await aCohort(db, { startsOn: inDays(-60), endsOn: inDays(600) });
  const cohortId = cohort.id;
  const trainee = await aTrainee(db, { cohortId, entryOn: inDays(-60) });
  const traineeId = trainee.id;
  const cluster = await aCluster(db, { cohortId });
  const membership = await aMembership(db, {
    clusterId: cluster.id,
    traineeId,
    startsOn: inDays(-60),
  });
  for (const days of [5, 20]) await aLesson(db, { on: inDays(days), clusterIds: [cluster.id] });
  const [running, later] = [
    await aPhase(db, { cohortId, startsOn: inDays(-7), endsOn: inDays(35) }),
    await aPhase(db, { cohortId, startsOn: inDays(50), endsOn: inDays(90) }),
  ];
  const published = await aPlan(db, { cohortId, state: "published" });
  const draft = await aPlan(db, { cohortId });
  const site = await aSite(db);
  for (const { id: planId } of [published, draft]) {
    for (const { id: phaseId } of [running, later]) {
      await aPlacement(db, { planId, traineeId, phaseId, siteId: site.id });
    }
  }
  await db.absence.create({
    data: {
      traineeId,
      startsOn: toDbDay(inDays(15)),
      endsOn: toDbDay(inDays(16)),
      kind: "leave",
      reportedById: trainee.personId,
    },
  });
  const account = await anAccount(db, { role: "trainee", personId: trainee.personId });
  return { cohort, trainee, cluster, membership, published, draft, site, account };
}

/** What the form posts after the preview of now. */
export async function changing(traineeId: string, given: Record<string, string>) {
  const { version } = await db.trainee.findUniqueOrThrow({ where: { id: traineeId } });
  const effectiveOn = day(given.effectiveOn ?? inDays(10));
  const { seen } = await affectedFrom(db, traineeId, effectiveOn);
  return changeEnrolmentSchema.parse({
    ...{ traineeId, version: String(version), seen: seen.join(" "), effectiveOn },
    ...{ state: "deferred", reason: "Elternzeit", ...given },
  });
}

/** Everything that a step can end, as it stands now. */
export async function standing(traineeId: string) {
  const row = await db.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    include: {
      memberships: { orderBy: { startsOn: "asc" } },
      placements: {
        select: { planId: true, startsOn: true, endsOn: true, siteId: true, inForce: true },
        orderBy: [{ planId: "asc" }, { startsOn: "asc" }],
      },
      absences: { select: { startsOn: true, endsOn: true, kind: true } },
      enrolments: { orderBy: { effectiveOn: "asc" } },
      reversals: true,
      person: { select: { account: { select: { disabledAt: true } } } },
    },
  });
  const { memberships, placements, absences, person, cohortId, entryOn } = row;
  return { memberships, placements, absences, account: person.account, cohortId, entryOn, row };
}
