import type { Prisma } from "~/db/generated/client";
import type { PlacementResult } from "~/domain/placement/optimiser/instance";
import { logger } from "~/platform/logger";
import { checkedInstance } from "../solve/read-instance";
import type { SolveOptions } from "../solve/solve-options";
import { solvePlacement } from "../solve/solve-placement.server";
import type { Progress } from "../solve/standings";
import { type ClaimedRun, endRun, type Found, keepAlive } from "./run-rows.server";

const BEAT_MS = 1_000;

/** One search from its question to its end; whatever happens, the best plan so far is kept. */
export async function carryOut(
  run: ClaimedRun,
  threads: Pick<SolveOptions, "startLane"> = {},
): Promise<void> {
  const standing = new Standing(run);
  const controller = new AbortController();
  const beat = beating(run, standing, controller);
  try {
    const instance = checkedInstance(run.instance);
    if (!instance.ok) throw new Error(instance.error);
    const result = await solvePlacement(instance.value, {
      ...threads,
      seconds: run.seconds,
      signal: controller.signal,
      onProgress: (progress) => standing.see(progress),
    });
    await beat.stop();
    standing.finish(result);
    const conflicts = asJson(result.conflicts);
    const state = result.status === "cancelled" ? "cancelled" : "finished";
    await standing.save((found) => endRun(run, found, { state, conflicts }));
  } catch (error) {
    await beat.stop();
    logger.error({ err: error, runId: run.id }, "a proposal failed");
    await standing.save((found) => endRun(run, found, { state: "failed", error: "crashed" }));
  }
}

/** The better of what an earlier process found and what this one does. */
class Standing {
  private objective: number | null;
  private bound: number | null;
  private unsaved: (() => unknown) | null = null;

  constructor({ objective, bound }: ClaimedRun) {
    this.objective = objective;
    this.bound = bound;
  }

  see({ objective, bound, placements }: Progress): void {
    this.take(objective, bound, placements);
  }

  finish({ objective, bound, placements }: PlacementResult): void {
    this.take(objective, bound, () => placements);
  }

  /** The plan is only spelled out when it is written down, and again when that failed. */
  async save<T>(write: (found: Found) => Promise<T>): Promise<T> {
    const { objective, bound, unsaved } = this;
    const answer = await write({ objective, bound, best: unsaved && asJson(unsaved()) });
    if (this.unsaved === unsaved) this.unsaved = null;
    return answer;
  }

  private take(objective: number, bound: number, best: () => unknown): void {
    const isBetter = this.objective === null || objective < this.objective;
    if (isBetter) [this.objective, this.unsaved] = [objective, best];
    this.bound = Math.min(Math.max(bound, this.bound ?? bound), this.objective ?? bound);
  }
}

/** Says every second that the run lives; stops the search when somebody cancels or another process has it. */
function beating(run: ClaimedRun, standing: Standing, controller: AbortController) {
  let writing: Promise<void> | null = null;
  const beat = () => {
    writing ??= standing
      .save((found) => keepAlive(run, found))
      .then((answer) => {
        if (answer !== "goes-on") controller.abort();
      })
      .catch((error: unknown) => {
        logger.warn({ err: error, runId: run.id }, "a proposal could not say that it lives");
      })
      .finally(() => {
        writing = null;
      });
  };
  const timer = setInterval(beat, BEAT_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await writing;
    },
  };
}

function asJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
