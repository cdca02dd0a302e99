// Who may do what, as one table: the same judgement for commands, queries and buttons.
// Source: requirements.md, "Duties of a public authority"; docs/rules states it per role.
import type { Actor } from "./actor";

/** The trainers a subject belongs to on the day in question (lead and deputies). */
export type LedFacts = { trainerIds: readonly string[] };

/** One trainee as access sees them on the day in question. */
export type TraineeFacts = {
  traineeId: string;
  clusterTrainerIds: readonly string[];
  /** Sites of published placements that began and ended at most 30 days ago. */
  siteIds: readonly string[];
};

/** A week of a trainee's record, with the trainers who answer it: in charge, or a deputy. */
export type RecordFacts = TraineeFacts & { reviewerIds: readonly string[] };

/** An assessment: whose it is, who wrote it, and whether it has been talked over. */
export type AssessmentFacts = TraineeFacts & {
  authorId: string;
  isDraft: boolean;
  isOpenToTrainee: boolean;
  /** A planner named the author, and it is not confirmed yet: they finish it whomever they train. */
  isNamed: boolean;
};

/** A placement or a cluster's phase of a trainee, with the trainers who assess it. */
export type StayFacts = TraineeFacts & { assessorIds: readonly string[] };

/** A lesson: its own trainers, and the trainers who lead each of its clusters. */
export type LessonFacts = {
  trainerIds: readonly string[];
  clusters: readonly LedFacts[];
};

/** Whose schedule is asked for, by what decides who may see it. */
export type ScheduleFacts =
  | ({ of: "cluster" } & LedFacts)
  | { of: "trainer"; trainerId: string }
  | { of: "room" | "site"; siteId: string | null }
  | { of: "cohort" };

type Judge<Subject> = (actor: Actor, subject: Subject) => boolean;

const isPlanner: Judge<unknown> = (actor) => actor.role === "planner";
const isAdministrator: Judge<unknown> = (actor) => actor.role === "administrator";
const isPlannerOrTrainer: Judge<unknown> = (actor) =>
  actor.role === "planner" || (actor.role === "trainer" && actor.trainerId !== null);
const leads = (actor: Actor, { trainerIds }: LedFacts) =>
  actor.role === "trainer" && actor.trainerId !== null && trainerIds.includes(actor.trainerId);
const trains = (actor: Actor, subject: TraineeFacts) =>
  leads(actor, { trainerIds: subject.clusterTrainerIds }) ||
  (actor.role === "trainer" && actor.siteId !== null && subject.siteIds.includes(actor.siteId));
/** Planners, and who leads the trainee's cluster: a site is told what happens there, no more. */
const guides = (actor: Actor, subject: TraineeFacts) =>
  isPlanner(actor, null) || leads(actor, { trainerIds: subject.clusterTrainerIds });
const isSelf = (actor: Actor, subject: TraineeFacts) =>
  actor.role === "trainee" && actor.traineeId === subject.traineeId;

/** A trainer's own: their clusters, themselves, and what takes place in their house. */
const readsSchedule: Judge<ScheduleFacts> = (actor, subject) => {
  if (isPlanner(actor, null)) return true;
  if (actor.role !== "trainer") return false;
  if (subject.of === "cluster") return leads(actor, subject);
  if (subject.of === "trainer") return actor.trainerId === subject.trainerId;
  return subject.of !== "cohort" && actor.siteId !== null && actor.siteId === subject.siteId;
};

const isAuthor = (actor: Actor, subject: AssessmentFacts) =>
  actor.personId === subject.authorId &&
  (trains(actor, subject) ||
    (actor.role === "trainer" && actor.trainerId !== null && subject.isNamed));

/** What a calendar can be subscribed to: what is one's own, a cluster's or a site's lessons. */
export type FeedFacts =
  | { of: "person" }
  | { of: "cluster"; trainerIds: readonly string[] }
  | { of: "site"; siteId: string };

function subscribes(actor: Actor, subject: FeedFacts): boolean {
  const isTrainer = actor.role === "trainer" && actor.trainerId !== null;
  if (subject.of === "cluster") return leads(actor, subject);
  if (subject.of === "site") return isTrainer && actor.siteId === subject.siteId;
  return isTrainer || (actor.role === "trainee" && actor.traineeId !== null);
}

const table = {
  "account.manage": isAdministrator,
  "account.invite": (actor: Actor, subject: { role: string }) =>
    isAdministrator(actor, null) ||
    (isPlanner(actor, null) && (subject.role === "trainee" || subject.role === "trainer")),
  /** Access that ends with a training; a planner ends a trainee's. */
  "account.close": (actor: Actor, subject: { role: string }) =>
    isAdministrator(actor, null) || (isPlanner(actor, null) && subject.role === "trainee"),
  "audit.read": isAdministrator,
  "outbox.read": isAdministrator,
  "design.read": isAdministrator,
  "register.read": isPlanner,
  "cohort.manage": isPlanner,
  "programme.manage": isPlanner,
  "enrolment.manage": isPlanner,
  "import.run": isPlanner,
  "cluster.manage": isPlanner,
  "cluster.list": isPlannerOrTrainer,
  "cluster.read": (actor: Actor, subject: LedFacts) =>
    isPlanner(actor, null) || leads(actor, subject),
  "site.read": (actor: Actor, subject: { siteId: string }) =>
    isPlanner(actor, null) || (actor.role === "trainer" && actor.siteId === subject.siteId),
  "site.manage": isPlanner,
  "wish.manage": isPlanner,
  "wish.rank": (actor: Actor, subject: { traineeId: string }) =>
    actor.role === "trainee" && actor.traineeId === subject.traineeId,
  "plan.read": isPlanner,
  "plan.manage": isPlanner,
  "plan.publish": isPlanner,
  "lesson.plan": (actor: Actor, _subject: null) =>
    isPlanner(actor, null) || (actor.role === "trainer" && actor.trainerId !== null),
  "lesson.manage": (actor: Actor, subject: LessonFacts) =>
    isPlanner(actor, null) ||
    (subject.clusters.length > 0 && subject.clusters.every((cluster) => leads(actor, cluster))),
  "schedule.read": readsSchedule,
  /** Going ahead in spite of what is unwise. */
  "lesson.override": isPlanner,
  /** Filling a phase of a whole cohort. */
  "timetable.manage": isPlanner,
  "feed.subscribe": subscribes,
  "attendance.record": (actor: Actor, subject: LessonFacts) =>
    leads(actor, subject) || subject.clusters.some((cluster) => leads(actor, cluster)),
  "availability.manage": (actor: Actor, subject: { trainerId: string }) =>
    isPlanner(actor, null) || leads(actor, { trainerIds: [subject.trainerId] }),
  "attendance.read": (actor: Actor, subject: TraineeFacts) =>
    guides(actor, subject) || isSelf(actor, subject),
  "attendance.talk": guides,
  "absence.report": isSelf,
  "absence.decide": guides,
  "person.manage": isPlanner,
  "trainee.list": isPlannerOrTrainer,
  "trainee.read": (actor: Actor, subject: TraineeFacts) =>
    isPlanner(actor, null) || trains(actor, subject) || isSelf(actor, subject),
  "trainee.readPrivate": isPlanner,
  /** All that is kept of a training in one document: the person's own, and the planners'. */
  "trainee.file": (actor: Actor, subject: TraineeFacts) =>
    isPlanner(actor, null) || isSelf(actor, subject),
  "level.set": trains,
  "record.write": isSelf,
  "record.review": (actor: Actor, subject: RecordFacts) =>
    trains(actor, subject) &&
    actor.trainerId !== null &&
    subject.reviewerIds.includes(actor.trainerId),
  "assessment.begin": (actor: Actor, subject: StayFacts) =>
    trains(actor, subject) &&
    actor.trainerId !== null &&
    subject.assessorIds.includes(actor.trainerId),
  "assessment.write": isAuthor,
  /** A draft is its author's alone; nobody else at the site or in the cluster reads the words. */
  "assessment.read": (actor: Actor, subject: AssessmentFacts) =>
    isAuthor(actor, subject) ||
    (isPlanner(actor, null) && !subject.isDraft) ||
    (isSelf(actor, subject) && subject.isOpenToTrainee),
  "assessment.comment": (actor: Actor, subject: AssessmentFacts) =>
    isSelf(actor, subject) && subject.isOpenToTrainee,
  "assessment.confirm": (actor: Actor, subject: AssessmentFacts) =>
    isPlanner(actor, null) && !subject.isDraft,
  /** Naming who finishes what its author cannot, or what nobody began in time. */
  "assessment.appoint": isPlanner,
  "assessment.list": (actor: Actor, _subject: null) => actor.role !== "administrator",
  /** Planning exams, entering results and saying what admission asks for. */
  "exam.manage": isPlanner,
  "exam.list": (actor: Actor, _subject: null) => actor.role !== "administrator",
  /** What somebody lacks for an exam: to help, their cluster knows it; grades it does not. */
  "admission.read": (actor: Actor, subject: TraineeFacts) =>
    guides(actor, subject) || isSelf(actor, subject),
  "record.stack": (actor: Actor, _subject: null) =>
    actor.role === "trainer" && actor.trainerId !== null,
  "level.ask": isSelf,
  "feedback.give": (actor: Actor, subject: { traineeId: string }) =>
    actor.role === "trainee" && actor.traineeId === subject.traineeId,
  /** What trainees said of a site, taken together; the site itself does not read it. */
  "feedback.read": isPlanner,
} satisfies Record<string, Judge<never>>;

type Table = typeof table;
export type Action = keyof Table;
export type SubjectOf<A extends Action> = Parameters<Table[A]>[1];

/** True when `actor` may do `action` to `subject`; facts only, no I/O. */
export function can<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): boolean {
  const judge = table[action] as Judge<SubjectOf<A>>;
  return judge(actor, subject);
}
