import { describe, expect, it } from "vitest";
import type { Actor } from "~/domain/access/actor";
import { type Action, can, type SubjectOf } from "~/domain/access/can";

const blank = { accountId: "a", personId: "p", traineeId: null, trainerId: null, siteId: null };

/** Everybody whose judgement may differ; the last three are rows that contradict their role. */
const actors = {
  trainee: { ...blank, role: "trainee", traineeId: "me" },
  trainer: { ...blank, role: "trainer", trainerId: "mine" },
  practical: { ...blank, role: "trainer", trainerId: "mine-too", siteId: "here" },
  planner: { ...blank, role: "planner" },
  administrator: { ...blank, role: "administrator" },
  trainerWithoutRow: { ...blank, role: "trainer" },
  traineeWithoutRow: { ...blank, role: "trainee" },
  administratorWhoTrains: {
    ...blank,
    role: "administrator",
    traineeId: "me",
    trainerId: "mine",
    siteId: "here",
  },
} satisfies Record<string, Actor>;

type Name = keyof typeof actors;
type Case<A extends Action> = { of: string; subject: SubjectOf<A>; by: Name[] };

const nobody: Name[] = [];
const anybody = (by: Name[]) => [{ of: "at all", subject: null, by }];
const led = (by: string[]) => ({ trainerIds: by });
const trainee = (traineeId: string, clusterTrainerIds: string[] = [], siteIds: string[] = []) => ({
  traineeId,
  clusterTrainerIds,
  siteIds,
});
const assessment = (
  traineeId: string,
  authorId: string,
  clusterTrainerIds = ["mine"],
  siteIds = ["here"],
) => ({
  ...trainee(traineeId, clusterTrainerIds, siteIds),
  ...{ authorId, isDraft: true, isOpenToTrainee: false },
});
const lesson = (trainerIds: string[], ...clusters: string[][]) => ({
  trainerIds,
  clusters: clusters.map(led),
});

/** Who may do what: whoever is not named may not. */
const table: { [A in Action]: Case<A>[] } = {
  "account.manage": anybody(["administrator", "administratorWhoTrains"]),
  "account.invite": [
    {
      of: "a trainee",
      subject: { role: "trainee" },
      by: ["planner", "administrator", "administratorWhoTrains"],
    },
    {
      of: "a trainer",
      subject: { role: "trainer" },
      by: ["planner", "administrator", "administratorWhoTrains"],
    },
    {
      of: "a planner",
      subject: { role: "planner" },
      by: ["administrator", "administratorWhoTrains"],
    },
    {
      of: "an administrator",
      subject: { role: "administrator" },
      by: ["administrator", "administratorWhoTrains"],
    },
  ],
  "account.close": [
    {
      of: "a trainee",
      subject: { role: "trainee" },
      by: ["planner", "administrator", "administratorWhoTrains"],
    },
    {
      of: "a trainer",
      subject: { role: "trainer" },
      by: ["administrator", "administratorWhoTrains"],
    },
  ],
  "audit.read": anybody(["administrator", "administratorWhoTrains"]),
  "outbox.read": anybody(["administrator", "administratorWhoTrains"]),
  "design.read": anybody(["administrator", "administratorWhoTrains"]),
  "register.read": anybody(["planner"]),
  "cohort.manage": anybody(["planner"]),
  "enrolment.manage": anybody(["planner"]),
  "import.run": anybody(["planner"]),
  "cluster.manage": anybody(["planner"]),
  "cluster.list": anybody(["planner", "trainer", "practical"]),
  "cluster.read": [
    { of: "their own", subject: led(["mine"]), by: ["planner", "trainer"] },
    { of: "with a deputy", subject: led(["other", "mine-too"]), by: ["planner", "practical"] },
    { of: "a foreign one", subject: led(["other"]), by: ["planner"] },
    { of: "one without trainers", subject: led([]), by: ["planner"] },
  ],
  "site.read": [
    { of: "their own", subject: { siteId: "here" }, by: ["planner", "practical"] },
    { of: "a foreign one", subject: { siteId: "there" }, by: ["planner"] },
  ],
  "site.manage": anybody(["planner"]),
  "wish.manage": anybody(["planner"]),
  "wish.rank": [
    { of: "themselves", subject: { traineeId: "me" }, by: ["trainee"] },
    { of: "another", subject: { traineeId: "other" }, by: [] },
  ],
  "plan.read": anybody(["planner"]),
  "plan.manage": anybody(["planner"]),
  "plan.publish": anybody(["planner"]),
  "lesson.plan": anybody(["planner", "trainer", "practical"]),
  "lesson.manage": [
    { of: "their cluster's", subject: lesson(["other"], ["mine"]), by: ["planner", "trainer"] },
    {
      of: "two clusters', both theirs",
      subject: lesson([], ["mine"], ["mine", "other"]),
      by: ["planner", "trainer"],
    },
    {
      of: "two clusters', one foreign",
      subject: lesson(["mine"], ["mine"], ["other"]),
      by: ["planner"],
    },
    {
      of: "a foreign cluster's that they hold",
      subject: lesson(["mine"], ["other"]),
      by: ["planner"],
    },
    { of: "no cluster's", subject: lesson(["mine"]), by: ["planner"] },
  ],
  "schedule.read": [
    {
      of: "their cluster's",
      subject: { of: "cluster", ...led(["mine", "other"]) },
      by: ["planner", "trainer"],
    },
    { of: "a foreign cluster's", subject: { of: "cluster", ...led(["other"]) }, by: ["planner"] },
    {
      of: "a trainer's",
      subject: { of: "trainer", trainerId: "mine" },
      by: ["planner", "trainer"],
    },
    { of: "their site's", subject: { of: "site", siteId: "here" }, by: ["planner", "practical"] },
    { of: "a room's there", subject: { of: "room", siteId: "here" }, by: ["planner", "practical"] },
    { of: "a room's nowhere", subject: { of: "room", siteId: null }, by: ["planner"] },
    { of: "a foreign site's", subject: { of: "site", siteId: "there" }, by: ["planner"] },
    { of: "a cohort's", subject: { of: "cohort" }, by: ["planner"] },
  ],
  "lesson.override": [{ of: "any lesson", subject: null, by: ["planner"] }],
  "timetable.manage": [{ of: "a cohort", subject: null, by: ["planner"] }],
  "feed.subscribe": [
    { of: "oneself", subject: { of: "person" }, by: ["trainee", "trainer", "practical"] },
    { of: "an own cluster", subject: { of: "cluster", trainerIds: ["mine"] }, by: ["trainer"] },
    { of: "a foreign cluster", subject: { of: "cluster", trainerIds: ["x"] }, by: nobody },
    { of: "the own site", subject: { of: "site", siteId: "here" }, by: ["practical"] },
    { of: "a foreign site", subject: { of: "site", siteId: "there" }, by: nobody },
  ],
  "attendance.record": [
    { of: "a lesson they hold", subject: lesson(["mine"], ["other"]), by: ["trainer"] },
    {
      of: "a lesson of one of their clusters",
      subject: lesson(["other"], ["other"], ["mine-too"]),
      by: ["practical"],
    },
    { of: "a foreign lesson", subject: lesson(["other"], ["other"]), by: nobody },
  ],
  "availability.manage": [
    { of: "themselves", subject: { trainerId: "mine" }, by: ["planner", "trainer"] },
    { of: "a colleague", subject: { trainerId: "other" }, by: ["planner"] },
  ],
  "attendance.read": [
    { of: "themselves", subject: trainee("me"), by: ["planner", "trainee"] },
    { of: "their cluster's", subject: trainee("you", ["mine"]), by: ["planner", "trainer"] },
    { of: "their site's", subject: trainee("you", [], ["here"]), by: ["planner"] },
  ],
  "attendance.talk": [
    { of: "themselves", subject: trainee("me"), by: ["planner"] },
    { of: "their cluster's", subject: trainee("you", ["mine"]), by: ["planner", "trainer"] },
    { of: "their site's", subject: trainee("you", [], ["here"]), by: ["planner"] },
  ],
  "absence.report": [
    { of: "themselves", subject: trainee("me", ["mine"], ["here"]), by: ["trainee"] },
    { of: "a foreign one", subject: trainee("you"), by: nobody },
  ],
  "absence.decide": [
    { of: "themselves", subject: trainee("me"), by: ["planner"] },
    { of: "their cluster's", subject: trainee("you", ["mine"]), by: ["planner", "trainer"] },
    { of: "their site's", subject: trainee("you", [], ["here"]), by: ["planner"] },
  ],
  "person.manage": anybody(["planner"]),
  "programme.manage": anybody(["planner"]),
  "trainee.list": anybody(["planner", "trainer", "practical"]),
  "trainee.read": [
    { of: "themselves", subject: trainee("me"), by: ["planner", "trainee"] },
    { of: "their cluster's", subject: trainee("you", ["mine"]), by: ["planner", "trainer"] },
    {
      of: "their site's",
      subject: trainee("you", [], ["there", "here"]),
      by: ["planner", "practical"],
    },
    { of: "a foreign one", subject: trainee("you", ["other"], ["there"]), by: ["planner"] },
  ],
  "trainee.file": [
    { of: "themselves", subject: trainee("me"), by: ["trainee", "planner"] },
    { of: "somebody else", subject: trainee("you", ["mine"], ["here"]), by: ["planner"] },
  ],
  "trainee.readPrivate": [{ of: "themselves", subject: null, by: ["planner"] }],
  "level.set": [
    { of: "themselves", subject: trainee("me"), by: nobody },
    { of: "their cluster's", subject: trainee("you", ["mine"]), by: ["trainer"] },
    { of: "their site's", subject: trainee("you", [], ["here"]), by: ["practical"] },
    { of: "a foreign one", subject: trainee("you", ["other"], ["there"]), by: nobody },
  ],
  "record.write": [
    { of: "themselves", subject: trainee("me"), by: ["trainee"] },
    { of: "somebody else", subject: trainee("you", ["mine"], ["here"]), by: nobody },
  ],
  "record.review": [
    {
      of: "their week",
      subject: { ...trainee("you", ["mine"], ["here"]), reviewerIds: ["mine", "mine-too"] },
      by: ["trainer", "practical"],
    },
    {
      of: "a week that others answer",
      subject: { ...trainee("you", ["mine"], ["here"]), reviewerIds: ["other"] },
      by: nobody,
    },
    {
      of: "a trainee out of sight",
      subject: { ...trainee("you"), reviewerIds: ["mine", "mine-too"] },
      by: nobody,
    },
    {
      of: "themselves",
      subject: { ...trainee("me"), reviewerIds: [] },
      by: nobody,
    },
  ],
  "assessment.begin": [
    {
      of: "their placement",
      subject: { ...trainee("you", ["mine"], ["here"]), assessorIds: ["mine-too"] },
      by: ["practical"],
    },
    {
      of: "one out of sight",
      subject: { ...trainee("you"), assessorIds: ["mine", "mine-too"] },
      by: nobody,
    },
  ],
  "assessment.write": [
    { of: "their own", subject: assessment("you", "p"), by: ["trainer", "practical"] },
    { of: "a colleague's", subject: assessment("you", "q"), by: nobody },
    { of: "one out of sight", subject: assessment("you", "p", [], []), by: nobody },
    { of: "about themselves", subject: assessment("me", "q"), by: nobody },
  ],
  "assessment.read": [
    { of: "their own draft", subject: assessment("you", "p"), by: ["trainer", "practical"] },
    { of: "a colleague's draft", subject: assessment("me", "q"), by: nobody },
    {
      of: "a completed one of a colleague",
      subject: { ...assessment("me", "q"), isDraft: false },
      by: ["planner"],
    },
    {
      of: "a discussed one of a colleague",
      subject: { ...assessment("me", "q"), isDraft: false, isOpenToTrainee: true },
      by: ["planner", "trainee"],
    },
  ],
  "assessment.comment": [
    { of: "before the talk", subject: assessment("me", "q"), by: nobody },
    {
      of: "after the talk",
      subject: { ...assessment("me", "q"), isDraft: false, isOpenToTrainee: true },
      by: ["trainee"],
    },
  ],
  "assessment.confirm": [
    { of: "a draft", subject: assessment("me", "p"), by: nobody },
    {
      of: "a discussed one",
      subject: { ...assessment("me", "p"), isDraft: false, isOpenToTrainee: true },
      by: ["planner"],
    },
  ],
  "assessment.list": [
    {
      of: "",
      subject: null,
      by: [
        ...(["trainee", "trainer", "practical", "planner"] as const),
        ...(["trainerWithoutRow", "traineeWithoutRow"] as const),
      ],
    },
  ],
  "record.stack": [{ of: "", subject: null, by: ["trainer", "practical"] }],
  "level.ask": [
    { of: "themselves", subject: trainee("me"), by: ["trainee"] },
    { of: "another", subject: trainee("you", ["mine"], ["here"]), by: nobody },
  ],
};

const rows = Object.entries(table).flatMap(([action, cases]) =>
  cases.flatMap(({ of, subject, by }: { of: string; subject: unknown; by: Name[] }) =>
    Object.entries(actors).map(([name, actor]) => ({
      action: action as Action,
      of,
      name,
      actor,
      subject,
      expected: by.includes(name as Name),
    })),
  ),
);

describe("can", () => {
  it.each(rows)("$action, $of, by $name: $expected", ({ action, actor, subject, expected }) => {
    expect(can(actor, action, subject as never)).toBe(expected);
  });
});
