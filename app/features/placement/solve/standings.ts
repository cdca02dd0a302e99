// The best plan and the best bound of a run, from whichever thread they came.

import { gapOf } from "~/domain/placement/optimiser/gap";
import type { ProposedPlacement } from "~/domain/placement/optimiser/instance";
import type { PlacementModel } from "~/domain/placement/optimiser/model";
import { loneBound, namedPlan } from "~/domain/placement/optimiser/plan";
import { firstPlan } from "~/domain/placement/optimiser/schedule";
import type { LaneMessage } from "./lane-messages";

export interface Progress {
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
  readonly placements: () => ProposedPlacement[];
}

interface Candidate {
  readonly cost: number;
  readonly sites: Int32Array;
}

/** Solvers count in fractions; what exceeds a whole number by less is not proven. */
const DOUBT = 0.01;

export class Standings {
  readonly model: PlacementModel;
  private readonly began = performance.now();
  private readonly start: Candidate;
  private readonly bestOfLane = new Map<number, Candidate>();
  private readonly done = new Set<number>();
  private proven: number;
  private readonly onProgress: ((progress: Progress) => void) | undefined;

  constructor(model: PlacementModel, onProgress?: (progress: Progress) => void) {
    this.model = model;
    this.start = firstPlan(model);
    this.proven = loneBound(model);
    this.onProgress = onProgress;
    onProgress?.(this.progress());
  }

  take(lane: number, message: LaneMessage): void {
    const before = `${this.best.cost}/${this.proven}`;
    if (message.type === "plan") this.bestOfLane.set(lane, message);
    if (message.type === "bound") this.prove(message.bound);
    if (message.type === "done") this.done.add(lane);
    if (before !== `${this.best.cost}/${this.proven}`) this.onProgress?.(this.progress());
  }

  /** All costs are whole numbers, so that a bound of 99.2 proves 100. */
  private prove(bound: number): void {
    if (!Number.isFinite(bound)) return;
    this.proven = Math.max(this.proven, Math.ceil(bound - DOUBT));
  }

  /** The cheapest plan; of equals that of the first thread, so that the clock does not choose. */
  get best(): Candidate {
    const lanes = [...this.bestOfLane].sort(([one], [other]) => one - other);
    return lanes.reduce(
      (best, [, candidate]) => (candidate.cost < best.cost ? candidate : best),
      this.start,
    );
  }

  get bound(): number {
    return Math.min(this.proven, this.best.cost);
  }

  /** Proven best; only the first thread's plan counts, so that the clock does not choose between equals. */
  isDecided(): boolean {
    return (this.bestOfLane.get(0) ?? this.start).cost <= this.proven;
  }

  areDone(lanes: number): boolean {
    return this.done.size === lanes;
  }

  private progress(): Progress {
    const { cost, sites } = this.best;
    return {
      objective: cost,
      bound: this.bound,
      gap: gapOf(cost, this.bound),
      seconds: (performance.now() - this.began) / 1_000,
      placements: () => namedPlan(this.model, sites),
    };
  }
}
