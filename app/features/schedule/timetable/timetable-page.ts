import type { Failure } from "~/domain/outcome";
import type { Period } from "~/domain/schedule/timetable/problem";
import type { RunState } from "./run-state";

export interface ShownBlock {
  readonly id: string;
  readonly clusterId: string;
  readonly on: string;
  readonly startMinute: number;
  readonly minutes: number;
  readonly module: string;
  readonly moduleTitle: string;
  readonly trainer: string;
  readonly room: string;
  readonly locked: boolean;
  /** What was made of it. */
  readonly lessonId: string | null;
}

/** A block that cannot become a lesson as it stands. */
export interface ClashingBlock {
  readonly blockId: string;
  readonly cluster: string;
  readonly module: string;
  readonly on: string;
  readonly startMinute: number;
  readonly clash: Failure;
}

export interface ShownGap {
  readonly cluster: string;
  readonly module: string;
  readonly minutes: number;
  readonly reason: string;
  readonly waitsFor: string;
}

export interface TimetablePage {
  readonly id: string;
  readonly version: number;
  readonly cohort: { readonly id: string; readonly name: string };
  readonly phase: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly run: { readonly state: RunState; readonly percent: number } | null;
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly figures: {
    readonly open: number;
    readonly accepted: number;
    readonly minutes: number;
    readonly missingMinutes: number;
  };
  readonly gaps: readonly ShownGap[];
  readonly clashing: readonly ClashingBlock[];
  readonly monday: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** The teaching days of the week. */
  readonly days: readonly string[];
  readonly periods: readonly Period[];
  readonly blocks: readonly ShownBlock[];
  readonly editing: BlockEditing | null;
}

export interface BlockEditing {
  readonly block: ShownBlock & { readonly trainerId: string; readonly roomId: string };
  readonly cluster: string;
  readonly days: readonly string[];
  readonly periods: readonly Period[];
  readonly trainers: readonly {
    readonly id: string;
    readonly name: string;
    readonly fits: boolean;
  }[];
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly seats: number }[];
}
