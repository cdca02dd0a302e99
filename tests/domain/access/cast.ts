// Who is asked in the table of access, and the facts that the questions are about.
import type { Actor } from "~/domain/access/actor";
import type { Action, SubjectOf } from "~/domain/access/can";

const blank = { accountId: "a", personId: "p", traineeId: null, trainerId: null, siteId: null };

/** Everybody whose judgement may differ; the last three are rows that contradict their role. */
export const actors = {
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

export type Name = keyof typeof actors;
export type Case<A extends Action> = { of: string; subject: SubjectOf<A>; by: Name[] };

export const nobody: Name[] = [];
export const anybody = (by: Name[]) => [{ of: "at all", subject: null, by }];
export const led = (by: string[]) => ({ trainerIds: by });
export const trainee = (
  traineeId: string,
  clusterTrainerIds: string[] = [],
  siteIds: string[] = [],
) => ({
  traineeId,
  clusterTrainerIds,
  siteIds,
});
export const lesson = (trainerIds: string[], ...clusters: string[][]) => ({
  trainerIds,
  clusters: clusters.map(led),
});
