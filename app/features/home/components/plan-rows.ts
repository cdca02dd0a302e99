import type { TFunction } from "i18next";
import type { PlacementNeeds } from "~/features/placement/placement-needs.query.server";
import type { BrokenPlan } from "~/features/placement/repair/broken-plans.query.server";
import { paths } from "~/http/paths";
import { formatDay } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { Need } from "./need-list";

type Words = { t: TFunction<"repair">; locale: Locale };

/** Published plans that no longer hold, and proposals that wait for a decision. */
export function planRows(
  broken: readonly BrokenPlan[],
  waiting: PlacementNeeds["proposals"],
  { t, locale }: Words,
): Need[] {
  return [
    ...broken.map(({ planId, plan, cohort, count }) => ({
      ...{ key: `broken ${planId}`, tone: "danger" as const, about: cohort, detail: plan },
      title: t("home.broken", { count }),
      to: paths.repairPlan(planId),
    })),
    ...waiting.map(({ planId, plan, cohort, since }) => ({
      ...{ key: `proposal ${planId}`, tone: "info" as const, about: cohort },
      title: t("home.waiting", { plan }),
      detail: t("home.since", { day: formatDay(since, locale) }),
      to: paths.proposal(planId),
    })),
  ];
}
