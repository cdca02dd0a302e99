// Carries out the searches that planners asked for, one after the other in this process, each in threads
// of its own. A waiting row is all it needs: whoever is woken finds the work, and what a killed process
// left is taken over.
import type { Job } from "~/platform/job";
import { carryOut } from "./carry-out-run.server";
import { proposalJob } from "./proposal-job";
import { claimRun } from "./run-rows.server";

const LONGEST_SECONDS = 3_600;

export const proposals: Job = {
  ...proposalJob,
  cron: "* * * * *",
  longestSeconds: LONGEST_SECONDS,
  run: runProposals,
};

let working: Promise<void> | null = null;
let isWokenMeanwhile = false;

/** Until nothing waits. Woken while at work, it looks once more. */
export function runProposals(): Promise<void> {
  isWokenMeanwhile = working !== null;
  working ??= workThrough().finally(() => {
    working = null;
  });
  return working;
}

async function workThrough(): Promise<void> {
  do {
    isWokenMeanwhile = false;
    for (let run = await claimRun(); run; run = await claimRun()) await carryOut(run);
  } while (isWokenMeanwhile);
}
