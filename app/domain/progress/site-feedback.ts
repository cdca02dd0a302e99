// Trainees say how a placement was, in four sentences on a scale of five and in words if they like, from
// its last two weeks until 60 days after it. Planners read it per site, and only together: answers join the
// figures five at a time, so that neither a figure nor what it grew by tells what one person said.
// Source: requirements.md, progress 6 ("shown aggregated per site from five answers on").
import { addDays, type Day, laterOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";

export const ASPECTS = ["introduction", "guidance", "tasks", "team"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The scale in words; kept as 1 to 5 in this order. */
export const STEPS = ["not-at-all", "rather-not", "partly", "rather", "entirely"] as const;

/** Fewer answers than this are never told, nor added to what is told. */
export const FEWEST_ANSWERS = 5;

const DAYS_BEFORE_END = 13;
const DAYS_AFTER_END = 60;

export type FeedbackState = "ahead" | "open" | "over" | "given";

/** When feedback on a placement can be given; both days belong to it. */
export function feedbackWindow({ startsOn, endsOn }: ClosedRange): ClosedRange {
  return {
    startsOn: laterOf(startsOn, addDays(endsOn, -DAYS_BEFORE_END)),
    endsOn: addDays(endsOn, DAYS_AFTER_END),
  };
}

export function feedbackState(stay: ClosedRange, isGiven: boolean, today: Day): FeedbackState {
  if (isGiven) return "given";
  const window = feedbackWindow(stay);
  if (today < window.startsOn) return "ahead";
  return today > window.endsOn ? "over" : "open";
}

/** Whether the answers that wait may join those that are shown. @param waiting how many, with the newest. */
export function canBeShown(waiting: number): boolean {
  return waiting >= FEWEST_ANSWERS;
}

export type Answered = Readonly<Record<Aspect, number>>;

/** Of each sentence, how many chose each step; null for fewer than five answers. */
export function countedSteps(answers: readonly Answered[]): Record<Aspect, number[]> | null {
  if (answers.length < FEWEST_ANSWERS) return null;
  const of = (aspect: Aspect) =>
    STEPS.map((_, at) => answers.filter((answer) => answer[aspect] === at + 1).length);
  return {
    introduction: of("introduction"),
    guidance: of("guidance"),
    tasks: of("tasks"),
    team: of("team"),
  };
}
