import { describe, expect, it } from "vitest";
import { type Finding, findingOf, type Observation } from "~/domain/placement/finding";
import { RULE_CODES, type RuleCode } from "~/domain/placement/rule-defaults";
import { ruleBookOf } from "~/domain/placement/rules";
import { findingSentence } from "~/features/placement/components/finding-sentence";
import { i18nFor } from "~/words/i18n";

const VARIANTS: Partial<Record<RuleCode, readonly string[]>> = {
  "site-open": ["closed", "notYet"],
  "nobody-alone": ["one", "few"],
  "notice-period": ["added", "moved", "removed", "begun"],
  "trainer-ratio": ["none", "some"],
  "capacity-confirmed": ["old", "never"],
};
const VALUES = {
  ...{ name: "Ayşe O'Neill", site: "Kundenzentrum Niendorf", phase: "Station A" },
  ...{ from: "2026-11-23", to: "2026-12-31", day: "2026-11-23", cluster: "Cluster 1" },
  ...{ places: 3, taken: 4, most: 3, minutes: 80, days: 61, noticeWeeks: 4, atLeast: 2 },
  district: "Altona",
};

function finding(rule: RuleCode, seen: Observation): Finding {
  return findingOf(ruleBookOf([])[rule], "warning", seen);
}

const all = RULE_CODES.flatMap((rule) =>
  (VARIANTS[rule] ?? [undefined]).flatMap((variant) =>
    [1, 3].map((count) =>
      finding(rule, { ...(variant && { variant }), values: { ...VALUES, count } }),
    ),
  ),
);

describe("findingSentence", () => {
  it.each(["de", "en"] as const)("has words for every finding (%s)", (locale) => {
    const words = i18nFor(locale);
    const unwritten = words.t("errors:unexpected");
    for (const one of all) {
      const sentence = findingSentence(words, locale, one);
      expect(sentence).not.toBe(unwritten);
      expect(sentence).not.toMatch(/\{\{|undefined|NaN|null/);
    }
  });

  it("speaks in whole sentences", () => {
    const words = i18nFor("de");
    const say = (rule: RuleCode, values: Record<string, string | number>) =>
      findingSentence(words, "de", finding(rule, { values: { ...VALUES, ...values } }));
    expect(say("capacity", {})).toBe(
      "Kundenzentrum Niendorf hat in KW 48–53 drei Plätze, vier sind belegt.",
    );
    expect(say("capacity", { places: 1, taken: 13, to: "2027-01-08" })).toBe(
      "Kundenzentrum Niendorf hat in KW 48/2026–1/2027 einen Platz, 13 sind belegt.",
    );
    expect(say("long-commute", {})).toBe(
      "Ayşe O'Neill ist zum Kundenzentrum Niendorf 80 Minuten unterwegs.",
    );
    expect(say("long-commute", { estimated: 1 })).toContain("80 Minuten (geschätzt)");
    expect(say("unplaced", { count: 1 })).toBe(
      "Ayşe O'Neill hat in Station A noch kein Kundenzentrum.",
    );
  });
});
