// A changed lesson is marked as long as it differs from what people were first told: when, where,
// by whom. Source: requirements.md, "What the best do", 7.
import type { Span } from "./lesson";

/** A lesson as people read it. */
export interface Announced extends Span {
  readonly place: string | null;
  readonly trainers: readonly string[];
}

export type ChangedPart = "time" | "place" | "trainers";

/** What differs; nothing when the lesson is as it was first announced. */
export function changedParts(was: Announced, is: Announced): ChangedPart[] {
  const isSameTime =
    was.startsAt.getTime() === is.startsAt.getTime() &&
    was.endsAt.getTime() === is.endsAt.getTime();
  const names = ({ trainers }: Announced) => [...trainers].sort().join("\n");
  return [
    ...(isSameTime ? [] : ["time" as const]),
    ...(was.place === is.place ? [] : ["place" as const]),
    ...(names(was) === names(is) ? [] : ["trainers" as const]),
  ];
}
