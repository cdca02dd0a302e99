// Another trainer takes a lesson: whoever is free, available and qualified for all of its modules, who
// covered least first. The figure orders a proposal and is shown to nobody (no ranking of people).
// Source: requirements.md, schedule 4.
import { isUnavailable, type Unavailability } from "./availability";
import { type Named, overlap, type Span } from "./lesson";

export const COVER_STATES = ["asked", "accepted", "declined", "withdrawn"] as const;
export type CoverState = (typeof COVER_STATES)[number];

/** What may become of a cover: only an open question is answered, and once. */
const NEXT: Readonly<Record<CoverState, readonly CoverState[]>> = {
  asked: ["accepted", "declined", "withdrawn"],
  accepted: [],
  declined: [],
  withdrawn: [],
};

export function maySettle(from: CoverState, to: CoverState): boolean {
  return NEXT[from].includes(to);
}

/** One of a lesson's trainers: when they cannot, and what became of the last question for cover. */
export interface LessonHolder {
  readonly id: string;
  readonly unavailable: readonly Unavailability[];
  readonly lastAsked: CoverState | null;
}

export type HolderState = "holds" | "missing" | "asked" | "declined";

/**
 * Whether a trainer holds the lesson: not while somebody else is asked to, nor after a no, nor when
 * they cannot at that time. A question that was withdrawn leaves everything as it was.
 */
export function holderState(
  { unavailable, lastAsked }: LessonHolder,
  lesson: Span & { readonly zone: string },
): HolderState {
  if (lastAsked === "asked" || lastAsked === "declined") return lastAsked;
  return isUnavailable(unavailable, lesson) ? "missing" : "holds";
}

/** A lesson that none of its trainers holds is nobody's; one who does is enough. */
export function isNobodys(states: readonly HolderState[]): boolean {
  return states.every((state) => state !== "holds");
}

export interface CoveringTrainer extends Named {
  /** Codes of the modules that the trainer is qualified for. */
  readonly teaches: readonly string[];
  /** Lessons that the trainer holds. */
  readonly busy: readonly Span[];
  /** When the trainer cannot. */
  readonly away: readonly Span[];
  /** Lessons taken for others so far. */
  readonly covers: number;
}

export interface CoverableLesson extends Span {
  readonly moduleCodes: readonly string[];
  readonly trainerIds: readonly string[];
}

/** Who could take a lesson, who should be asked first on top. */
export function coverCandidates<T extends CoveringTrainer>(
  lesson: CoverableLesson,
  trainers: readonly T[],
): T[] {
  return trainers
    .filter((trainer) => !lesson.trainerIds.includes(trainer.id) && couldCover(trainer, lesson))
    .sort((a, b) => a.covers - b.covers || a.name.localeCompare(b.name, "de"));
}

/** Free, available and qualified; a lesson without modules can be held by anybody. */
export function couldCover(trainer: CoveringTrainer, lesson: CoverableLesson): boolean {
  const isQualified = lesson.moduleCodes.every((code) => trainer.teaches.includes(code));
  const isTaken = [...trainer.busy, ...trainer.away].some((span) => overlap(span, lesson));
  return isQualified && !isTaken;
}
