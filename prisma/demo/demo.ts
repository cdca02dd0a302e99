import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { seedId } from "../seed-id";
import { seedAbsences } from "./absences";
import { seedAccounts } from "./accounts";
import { seedAssessments } from "./assessments";
import { seedAttendance } from "./attendance";
import { seedAuditTrail } from "./audit-trail";
import { seedCapacities } from "./capacities";
import { seedCheckOffs } from "./check-offs";
import { seedClusterChanges } from "./cluster-changes";
import { seedCovers } from "./covers";
import { seedDoubleEntries } from "./double-entries";
import { seedEnrolments } from "./enrolments";
import { seedExams } from "./exams";
import { seedFeedback } from "./feedback";
import { seedFeeds } from "./feeds";
import { demoClusters, seedClusters, seedCohorts } from "./groups";
import { seedHandovers } from "./handovers";
import { seedLessonChanges } from "./lesson-changes";
import { seedLessons } from "./lessons";
import { seedLevels } from "./levels";
import { seedNextCurriculum } from "./next-curriculum";
import { seedNotices } from "./notices";
import { demoPeople } from "./people";
import { seedPlans } from "./plans";
import { seedRecords } from "./records";
import { seedSiteLife } from "./site-life";
import { cohortPlots, shiftFor, storyWeek } from "./story";
import { seedTimetableDraft } from "./timetable-draft";
import { seedTrainerModules } from "./trainer-modules";
import { seedWhatIfPlans } from "./what-if-plans";
import { seedWishWindows } from "./wish-windows";
import { seedWishes } from "./wishes";

/** Three invented cohorts around today; nothing when a cohort is there already. */
export async function seedDemo(db: PrismaClient, today: Day): Promise<void> {
  if ((await db.cohort.count()) > 0) return;
  const week = storyWeek(today);
  const cohorts = cohortPlots(shiftFor(today));
  const { persons, trainees, trainers } = demoPeople(cohorts);
  const clusters = demoClusters(cohorts, trainees, trainers);

  await seedCohorts(db, cohorts);
  await seedNextCurriculum(db, today);
  await db.person.createMany({ data: persons });
  await db.trainer.createMany({ data: trainers.map(({ row }) => row) });
  await db.trainee.createMany({ data: trainees.map(({ row }) => row) });
  await db.enrolment.createMany({
    data: trainees.map(({ id, entryOn }) => ({
      id: seedId(`enrolment:${id}`),
      traineeId: id,
      state: "enrolled" as const,
      effectiveOn: toDbDay(entryOn),
    })),
  });
  await seedClusters(db, cohorts, clusters);
  await seedClusterChanges(db, clusters, today);
  await seedAccounts(db);
  await seedCapacities(db, cohorts, today);
  await seedSiteLife(db, today);
  await seedWishes(db, trainees, today);
  const stays = await seedPlans(db, { cohorts, clusters, trainers, today });
  await seedWishWindows(db, today);
  const lessons = await seedLessons(db, { cohorts, clusters, week });
  await seedTrainerModules(db, lessons, trainers);
  await seedTimetableDraft(db, { cohorts, clusters, today });
  await seedLessonChanges(db, lessons, today);
  await seedCovers(db, { lessons, trainers, today });
  await seedNotices(db, today);
  await seedFeeds(db, today);
  await seedAbsences(db, trainees, today);
  await seedAttendance(db, lessons, today);
  await seedLevels(db, { cohorts, clusters, stays, today });
  await seedCheckOffs(db, clusters, today);
  await seedHandovers(db, { clusters, stays, today });
  await seedWritten(db, { trainees, clusters, stays, week, today });
  await seedExams(db, { cohorts, trainees, today });
  await seedChanges(db, trainees, today);
  await seedAuditTrail(db);
}

/** What people wrote of the training: weeks, assessments and feedback. */
async function seedWritten(
  db: PrismaClient,
  cast: Parameters<typeof seedRecords>[1],
): Promise<void> {
  await seedRecords(db, cast);
  await seedAssessments(db, cast);
  await seedFeedback(db, cast);
}

/** What has changed since everybody began, and what planners make of it. */
async function seedChanges(
  db: PrismaClient,
  trainees: Parameters<typeof seedDoubleEntries>[1],
  today: Day,
): Promise<void> {
  await seedEnrolments(db, today);
  await seedDoubleEntries(db, trainees);
  await seedWhatIfPlans(db, today);
}
