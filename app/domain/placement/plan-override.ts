// A hard rule that is possible to break in the world may be broken for a reason, which holds until
// somebody else is concerned. Source: requirements.md, "What the best do", 3 (handover weeks are legitimate).
import type { Finding } from "./finding";
import type { RuleBook } from "./rules";

export interface Override {
  readonly id: string;
  readonly rule: string;
  readonly traineeIds: readonly string[];
  readonly siteIds: readonly string[];
  readonly phaseIds: readonly string[];
  readonly reason: string;
  /** When, as ISO text, and who. */
  readonly at: string;
  readonly by: string;
}

/** Whether a reason may be given: it is forbidden, and a rule of ours and not of the world. */
export function canBeAnswered({ severity, rule }: Finding, book: RuleBook): boolean {
  return severity === "forbidden" && book[rule].canBeOverridden;
}

/** The reason that covers a finding: same rule and sites, and nobody and no phase beyond it. */
export function overrideOf<O extends Omit<Override, "at" | "by">>(
  finding: Finding,
  overrides: readonly O[],
): O | null {
  const within = (all: readonly string[], part: readonly string[]) =>
    part.every((id) => all.includes(id));
  const covering = overrides.find(
    ({ rule, siteIds, traineeIds, phaseIds }) =>
      rule === finding.rule &&
      within(siteIds, finding.siteIds) &&
      within(traineeIds, finding.traineeIds) &&
      within(phaseIds, finding.phaseIds),
  );
  return covering ?? null;
}

/** The findings that no reason covers yet. */
export function unanswered(
  findings: readonly Finding[],
  overrides: readonly Omit<Override, "at" | "by">[],
): Finding[] {
  return findings.filter((finding) => overrideOf(finding, overrides) === null);
}
