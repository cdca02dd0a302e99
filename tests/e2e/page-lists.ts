// Every page there is, by the people who come to it.
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type PersonaKey, persona } from "../personas/personas";
import { demoIds } from "./demo-ids";
import { planningIds } from "./planning-ids";
import { openLink, registerIds } from "./register-ids";
import { trainingIds } from "./training-ids";

type Ids = Awaited<ReturnType<typeof findIds>>;

/** A round of one person through some pages; nobody is a visitor. */
type Round = {
  name: string;
  as: PersonaKey | "author" | null;
  pages: (ids: Ids) => readonly string[];
};

let found: Promise<Ids> | undefined;

export function allIds(): Promise<Ids> {
  found ??= findIds();
  return found;
}

/** With whose login a round is made. */
export function loginOf({ as }: Round, { training }: Ids): string | null {
  return as === "author" ? training.author : as && persona(as).login;
}

async function findIds() {
  return {
    ...(await demoIds()),
    register: await registerIds(),
    planning: await planningIds(),
    training: await trainingIds(),
    link: await openLink(),
  };
}

export const rounds: readonly Round[] = [
  {
    name: "pages of visitors",
    as: null,
    pages: ({ link }) => [
      paths.login(),
      paths.accessibility(),
      paths.privacy(),
      paths.logout(),
      paths.requestReset(),
      paths.reset("abgelaufen"),
      paths.invitation("abgelaufen"),
      paths.confirm(link),
      paths.confirm("abgelaufen"),
    ],
  },
  {
    name: "a planner's cohorts and lists",
    as: "planner",
    pages: ({ cohort, register }) => [
      paths.home(),
      paths.cohorts(),
      paths.newCohort(),
      paths.cohort(cohort),
      paths.phases(cohort, { phase: register.phase }),
      paths.timeline(),
      paths.cohortImports(cohort),
      paths.imports(),
    ],
  },
  {
    name: "a planner's people",
    as: "planner",
    pages: ({ trainee, register }) => [
      paths.trainees(),
      paths.trainee(trainee),
      paths.enrolment(trainee, { to: "part_time", on: today() }),
      paths.trainers(),
      paths.trainer(register.trainer),
      paths.duplicates(),
      paths.mergePeople(register.pair),
      paths.account(),
      paths.notices(),
    ],
  },
  {
    name: "a planner's programmes and travel times",
    as: "planner",
    pages: ({ register }) => [
      paths.programmes(),
      paths.programme(register.programme),
      paths.curriculum(register.nextCurriculum),
      paths.cohortCurriculum(register.cohort, { to: register.nextCurriculum }),
      paths.travel(),
      paths.volumes(),
      paths.modulePractice("M01"),
    ],
  },
  {
    name: "a planner's clusters and lessons",
    as: "planner",
    pages: ({ cohort, cluster, lesson }) => [
      paths.clusters(cohort),
      paths.clusters(cohort, { plan: "all" }),
      paths.myClusters(),
      paths.cluster(cluster),
      paths.cluster(cluster, { open: "assign" }),
      paths.cluster(cluster, { open: "close" }),
      paths.week(cluster),
      paths.schedule({ view: "month" }),
      paths.schedule({ for: `cluster.${cluster}`, view: "list" }),
      paths.newLesson({ cluster }),
      paths.lesson(lesson),
    ],
  },
  {
    name: "a planner's timetables and cover",
    as: "planner",
    pages: ({ cohort, cluster, planning }) => [
      paths.timetables(cohort),
      paths.timetable(planning.timetable),
      paths.findTime({ cluster }),
      paths.newSeries({ cluster }),
      paths.series(planning.series),
      paths.cover({ trainer: planning.missing }),
      paths.availability({ trainer: planning.missing }),
      paths.attendance(),
      paths.absences(),
    ],
  },
  {
    name: "a planner's plans",
    as: "planner",
    pages: ({ cohort, draft, published, planning }) => [
      paths.plans(cohort),
      paths.plan(draft),
      `${paths.plan(draft)}?board=sites`,
      paths.planCell(planning.searched, planning.cell),
      paths.planPlace(planning.searched, planning.place),
      paths.proposal(planning.searched),
      paths.repairPlan(draft),
      paths.publishPlan(draft),
      paths.plan(published),
      paths.publishPlan(planning.approval),
      paths.comparePlans(cohort),
    ],
  },
  {
    name: "a planner's sites and wishes",
    as: "planner",
    pages: ({ cohort, site }) => [
      paths.sites(),
      paths.site(site),
      paths.newSite(),
      paths.editSite(site),
      paths.closeSite(site, { day: today() }),
      paths.wishes(cohort),
      paths.fairness(cohort),
    ],
  },
  {
    name: "a planner's view of progress",
    as: "planner",
    pages: ({ cohort, training: { own, read } }) => [
      paths.cohortProgress(cohort),
      paths.pace(),
      paths.traineeAttendance(own),
      paths.traineeRecords(own),
      paths.handover(own),
      paths.assessments(),
      paths.assessment(read),
    ],
  },
  {
    name: "a planner's exams and the way to everything",
    as: "planner",
    pages: ({ cohort, register, training: { exams } }) => [
      paths.exams(),
      paths.cohortExams(cohort),
      paths.exam(exams.ahead),
      paths.exam(exams.held),
      paths.admission(register.programme),
      paths.go({ q: "Altona" }),
    ],
  },
  {
    name: "a cluster trainer's pages",
    as: "clusterTrainer",
    pages: ({ cluster, trainee, module, lesson }) => [
      paths.home(),
      paths.myWeek(),
      paths.myProgress(),
      paths.progress(cluster),
      paths.progress(cluster, { trainee, module }),
      paths.traineeProgress(trainee),
      paths.handover(trainee),
      paths.lesson(lesson),
      paths.lessonAttendance(lesson),
      paths.attendance(),
      paths.traineeAttendance(trainee),
    ],
  },
  {
    name: "a cluster trainer's other lists",
    as: "clusterTrainer",
    pages: () => [
      paths.absences(),
      paths.availability(),
      paths.cover(),
      paths.checkOffs(),
      paths.pace(),
      paths.records(),
      paths.calendars(),
      paths.notices(),
      paths.trainees(),
      paths.myClusters(),
      paths.exams(),
    ],
  },
  {
    name: "a practical trainer's pages",
    as: "practicalTrainer",
    pages: ({ site, training: { guided } }) => [
      paths.home(),
      paths.myWeek(),
      paths.myProgress(),
      paths.site(site),
      paths.records(),
      paths.checkOffs(),
      paths.assessments(),
      paths.trainee(guided),
      paths.traineeRecords(guided),
      paths.traineeProgress(guided),
    ],
  },
  {
    name: "an assessment while it is written",
    as: "author",
    pages: ({ training: { draft } }) => [paths.assessments(), paths.assessment(draft)],
  },
  {
    name: "a trainee's days",
    as: "placedTrainee",
    pages: ({ training }) => [
      paths.home(),
      paths.myWeek(),
      paths.myProgress(),
      paths.myTraining(),
      paths.myCluster(),
      paths.myWishes(),
      paths.nextPlacement(),
      paths.exams(),
      paths.go(),
      paths.absences(),
      paths.traineeAttendance(training.own),
      paths.calendars(),
      paths.notices(),
      paths.account(),
    ],
  },
  {
    name: "a trainee's records and assessments",
    as: "placedTrainee",
    pages: ({ training: { own, week, signedWeek, read, stay } }) => [
      paths.records(),
      paths.record(own, week),
      paths.record(own, signedWeek),
      paths.trainee(own),
      paths.assessments(),
      paths.assessment(read),
      paths.feedback(stay),
    ],
  },
  {
    name: "an administrator's pages",
    as: "administrator",
    pages: () => [
      paths.home(),
      paths.accounts(),
      paths.accounts({ invite: 1 }),
      paths.outbox(),
      paths.auditLog(),
      paths.ui(),
    ],
  },
];
