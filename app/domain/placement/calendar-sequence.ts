// A calendar believes only the higher number. A placement is a new row in each plan, so its number rises
// with each publication of its cohort, with each change in force, and when it is confirmed at last.
// Source: RFC 5545, 3.8.7.4.
import type { Standing } from "./provisional";

/** More changes than one row of a plan ever sees. */
const CHANGES_PER_PLAN = 500;

export function calendarSequence(
  publications: number,
  { version, standing }: { readonly version: number; readonly standing: Standing },
): number {
  const changes = publications * CHANGES_PER_PLAN + Math.min(version, CHANGES_PER_PLAN - 1);
  return changes * 2 + (standing === "confirmed" ? 1 : 0);
}
