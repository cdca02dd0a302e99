// Opening hours of a day as people write them: "7–12, 13:30–19 Uhr"; an empty text is a closed day.
import { type Failure, fail, type Outcome, succeed } from "../outcome";

/** Minutes since midnight in the site's zone, opens before closes. */
export interface OpeningSpan {
  readonly opensMinute: number;
  readonly closesMinute: number;
}

export type OpeningFailure = Failure<"hours-unclear" | "hours-overlap">;

const SPAN = /^(\d{1,2})(?:[:.](\d{2}))?(?:-(\d{1,2})(?:[:.](\d{2}))?)$/;
const MINUTES_PER_DAY = 1_440;

/** The spans of a day in order. Errors: `hours-unclear`, `hours-overlap`. */
export function parseOpeningSpans(text: string): Outcome<OpeningSpan[], OpeningFailure> {
  const parts = text
    .replace(/uhr/gi, "")
    .replace(/[–—]|bis/g, "-")
    .split(/[,;]|\bund\b/)
    .map((part) => part.replace(/\s+/g, ""))
    .filter(Boolean);
  const spans = parts.map(spanOf);
  if (spans.some((span) => span === null)) return fail({ code: "hours-unclear" });
  const inOrder = spans
    .filter((span) => span !== null)
    .sort((a, b) => a.opensMinute - b.opensMinute);
  const overlaps = inOrder.some((span, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && next.opensMinute < span.closesMinute;
  });
  return overlaps ? fail({ code: "hours-overlap" }) : succeed(inOrder);
}

function spanOf(part: string): OpeningSpan | null {
  const [, fromHour, fromMinute = "0", toHour, toMinute = "0"] = SPAN.exec(part) ?? [];
  if (fromHour === undefined || toHour === undefined) return null;
  if (Number(fromMinute) > 59 || Number(toMinute) > 59) return null;
  const opensMinute = Number(fromHour) * 60 + Number(fromMinute);
  const closesMinute = Number(toHour) * 60 + Number(toMinute);
  if (opensMinute >= closesMinute || closesMinute > MINUTES_PER_DAY) return null;
  return { opensMinute, closesMinute };
}

/** Minutes a week that a site is open. */
export function openMinutesOf(spans: readonly OpeningSpan[]): number {
  return spans.reduce((sum, { opensMinute, closesMinute }) => sum + closesMinute - opensMinute, 0);
}
