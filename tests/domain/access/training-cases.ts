// The rows of the weekly record, of assessments, of feedback and of exams.
import type { Action } from "~/domain/access/can";
import { type Case, nobody, trainee } from "./cast";

const assessment = (
  traineeId: string,
  authorId: string,
  clusterTrainerIds = ["mine"],
  siteIds = ["here"],
) => ({
  ...trainee(traineeId, clusterTrainerIds, siteIds),
  ...{ authorId, isDraft: true, isOpenToTrainee: false, isNamed: false },
});
type Written = Extract<
  Action,
  | `record.${string}`
  | `assessment.${string}`
  | `feedback.${string}`
  | `exam.${string}`
  | `admission.${string}`
>;

export const trainingCases: { [A in Written]: Case<A>[] } = {
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
    {
      of: "one out of sight that a planner named them for",
      subject: { ...assessment("you", "p", [], []), isNamed: true },
      by: ["trainer", "practical"],
    },
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
  "assessment.appoint": [{ of: "anybody", subject: null, by: ["planner"] }],
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
  "exam.manage": [{ of: "any exam", subject: null, by: ["planner"] }],
  "exam.list": [
    {
      of: "",
      subject: null,
      by: [
        ...(["trainee", "trainer", "practical", "planner"] as const),
        ...(["trainerWithoutRow", "traineeWithoutRow"] as const),
      ],
    },
  ],
  "admission.read": [
    { of: "themselves", subject: trainee("me"), by: ["planner", "trainee"] },
    { of: "their cluster's", subject: trainee("you", ["mine"]), by: ["planner", "trainer"] },
    { of: "their site's", subject: trainee("you", [], ["here"]), by: ["planner"] },
  ],
  "record.stack": [{ of: "", subject: null, by: ["trainer", "practical"] }],
  "feedback.give": [
    { of: "themselves", subject: { traineeId: "me" }, by: ["trainee"] },
    { of: "another", subject: { traineeId: "you" }, by: nobody },
  ],
  "feedback.read": [{ of: "any site", subject: null, by: ["planner"] }],
};
