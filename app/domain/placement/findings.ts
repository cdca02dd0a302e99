// A plan made by hand and a plan made by the machine are judged by the same rules.
// Source: placement-model.md.
import { type Finding, findingOf, inOrder, type Observation } from "./finding";
import { capacityUnconfirmed } from "./findings/capacity-unconfirmed";
import { clusterSplit } from "./findings/cluster-split";
import { doubleBooking } from "./findings/double-booking";
import { minorSaturday } from "./findings/minor-saturday";
import { modulePractice } from "./findings/module-practice";
import { nobodyAlone } from "./findings/nobody-alone";
import { noticeBreach } from "./findings/notice-breach";
import { overCapacity } from "./findings/over-capacity";
import { barredSite, commuteLimit, longCommute } from "./findings/personal-limits";
import { siteClosed } from "./findings/site-closed";
import { trainerRatio } from "./findings/trainer-ratio";
import { unplaced } from "./findings/unplaced";
import { largeSite, repeatedSite, smallSite, twoDistricts } from "./findings/variety";
import type { PlanFacts } from "./plan-facts";
import { RULE_CODES, type RuleCode } from "./rule-defaults";
import type { Rule, RuleBook } from "./rules";

const OBSERVERS: Record<RuleCode, (facts: PlanFacts, rule: Rule) => Observation[]> = {
  "once-at-a-time": doubleBooking,
  "site-open": siteClosed,
  capacity: overCapacity,
  "barred-site": barredSite,
  "commute-limit": commuteLimit,
  "nobody-alone": nobodyAlone,
  unplaced,
  "notice-period": noticeBreach,
  "trainer-ratio": trainerRatio,
  "capacity-confirmed": capacityUnconfirmed,
  "minor-saturday": minorSaturday,
  "long-commute": longCommute,
  "repeated-site": repeatedSite,
  "two-districts": twoDistricts,
  "large-site": largeSite,
  "small-site": smallSite,
  "cluster-together": clusterSplit,
  "module-practice": modulePractice,
};

/** Everything the rules that are on have to say about a plan, the gravest first; the same facts in another order give the same findings. */
export function findingsOf(facts: PlanFacts, book: RuleBook): Finding[] {
  return inOrder(RULE_CODES.flatMap((code) => findingsOfRule(facts, book[code])));
}

/** What one rule has to say, in no particular order; nothing while it is off. */
export function findingsOfRule(facts: PlanFacts, rule: Rule): Finding[] {
  const { severity } = rule;
  if (severity === null) return [];
  return OBSERVERS[rule.code](facts, rule).map((seen) => findingOf(rule, severity, seen));
}
