// A remark is never kept: only what planning must respect of it, without the reason.
// Source: requirements.md, "Duties of a public authority"; training-facts.md, 3, "Soft".
import type { Day } from "../calendar/day";
import { parseGermanDay } from "../calendar/german-day";

export interface RemarkFacts {
  /** A later first day; null when none is named. */
  readonly entryOn: Day | null;
  /** Short ways are needed; why is nobody's business. */
  readonly nearHome: boolean;
  readonly doubled: boolean;
  /** Something else stood there and is not kept. */
  readonly other: boolean;
}

const LATER = /\b(?:ab|zum|erst|dienstantritt|eintritt)(?:\s+(?:dem|am|ab|zum))?\s+(\d[^;,]*)/i;
const NEAR_HOME =
  /wohnort|kurze[rn]? (?:fahrt)?weg|betreuung|\bkind(?:er|es|ern)?\b|kita|pflege|angehörig|alleinerzieh/i;
const DOUBLED = /doppel|dublette/i;
const OTHER = "…";

/**
 * What a remark comes down to, in words that `readRemark` reads alike: "ab 01.11.2026",
 * "wohnortnah", "doppelt?", or "…" for anything else. Distilling twice changes nothing.
 */
export function distilRemark(text: string): string {
  const facts = readRemark(text);
  const kept = [
    facts.entryOn ? `ab ${germanDay(facts.entryOn)}` : null,
    facts.nearHome ? "wohnortnah" : null,
    facts.doubled ? "doppelt?" : null,
    facts.other ? OTHER : null,
  ];
  return kept.filter((part) => part !== null).join("; ");
}

export function readRemark(text: string): RemarkFacts {
  const remark = text.trim();
  const entryOn = laterEntryIn(remark);
  const nearHome = NEAR_HOME.test(remark);
  const doubled = DOUBLED.test(remark);
  const isRead = entryOn !== null || nearHome || doubled;
  return { entryOn, nearHome, doubled, other: remark !== "" && !isRead };
}

function laterEntryIn(remark: string): Day | null {
  const named = LATER.exec(remark)?.[1] ?? "";
  const words = named.split(" ");
  for (const length of [3, 2, 1]) {
    const read = parseGermanDay(words.slice(0, length).join(" "));
    if (read.ok && !/^\d+$/.test(words.slice(0, length).join(""))) return read.value;
  }
  return null;
}

function germanDay(day: Day): string {
  return day.split("-").reverse().join(".");
}
