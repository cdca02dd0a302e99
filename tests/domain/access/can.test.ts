import { describe, expect, it } from "vitest";
import { type Action, can } from "~/domain/access/can";
import { actors, anybody, type Case, led, lesson, type Name, nobody, trainee } from "./cast";
import { trainingCases } from "./training-cases";

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
  ...trainingCases,
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
