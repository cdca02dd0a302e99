// What the address of a schedule says: whose, in which view, around which day.
import { notFound } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { VIEWS, type ViewName } from "~/domain/schedule/view-range";
import { parseChoice, parseDayParameter, parseId } from "~/http/parameters";

export const TARGET_KINDS = ["cluster", "trainer", "room", "site", "cohort"] as const;

export type TargetKind = (typeof TARGET_KINDS)[number];

/** Where dozens teach and learn at once. */
export function isOfMany(kind: TargetKind | "me"): boolean {
  return kind === "cohort" || kind === "site";
}

export interface AskedSchedule {
  /** Null: the own one. */
  readonly target: { readonly kind: TargetKind; readonly id: string } | null;
  readonly view: ViewName;
  readonly on: Day;
  readonly hidesCancelled: boolean;
}

/** Days further away are a slip of the finger. */
export const FIRST_DAY = "2000-01-01";
export const LAST_DAY = "2099-12-31";

const WEEK_FIRST: readonly [ViewName, ...ViewName[]] = ["week", ...VIEWS];

/** Whatever cannot be read counts as not said; a target that cannot be one does not exist (404). */
export function parseSchedule(search: URLSearchParams, today: Day): AskedSchedule {
  const on = parseDayParameter(search.get("on"), today);
  return {
    target: targetIn(search.get("for")),
    view: parseChoice(search.get("view"), WEEK_FIRST),
    on: on >= FIRST_DAY && on <= LAST_DAY ? on : today,
    hidesCancelled: search.get("cancelled") === "no",
  };
}

/** "cluster.0190…" as it stands in the address. */
export function targetName({ kind, id }: { kind: TargetKind; id: string }): string {
  return `${kind}.${id}`;
}

function targetIn(text: string | null): AskedSchedule["target"] {
  if (!text || text === "me") return null;
  const [word, id] = text.split(".");
  const kind = TARGET_KINDS.find((known) => known === word);
  return kind ? { kind, id: parseId(id) } : notFound();
}
