import type { TFunction } from "i18next";
import type { PlacementNeeds } from "~/features/placement/placement-needs.query.server";
import { paths } from "~/http/paths";
import { formatDay } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { Need } from "./need-list";

type Words = { t: TFunction<"home">; locale: Locale };
type CohortFigures = { id: string; name: string; withoutCluster: number };

/** Everything open as rows: the most urgent first, the sites in one row of their own at the end. */
export function plannerNeeds(
  needs: PlacementNeeds,
  cohorts: readonly CohortFigures[],
  words: Words,
): Need[] {
  return [
    ...needs.doubleBookings.map((booking) => doubleBooking(booking, words)),
    ...[...needs.unplaced]
      .sort((a, b) => a.daysLeft - b.daysLeft)
      .map((phase) => unplaced(phase, words)),
    ...cohorts
      .filter(({ withoutCluster }) => withoutCluster > 0)
      .map((cohort) => unclustered(cohort, words)),
    ...needs.drafts.map((draft) => waiting(draft, words)),
  ];
}

function unplaced(phase: PlacementNeeds["unplaced"][number], { t, locale }: Words): Need {
  const isLate = phase.daysLeft < 0;
  return {
    key: `unplaced ${phase.phaseId}`,
    tone: isLate ? "danger" : phase.daysLeft < 21 ? "warning" : "info",
    about: phase.cohort,
    title: t("planner.unplaced", { count: phase.count, phase: phase.phase }),
    detail: isLate
      ? t("planner.noticeMissed", { day: formatDay(phase.publishBy, locale) })
      : t("planner.noticeSoon", { day: formatDay(phase.publishBy, locale) }),
    to: phase.draftId
      ? paths.plan(phase.draftId, { phase: phase.phaseId })
      : paths.plans(phase.cohortId),
  };
}

function unclustered({ id, name, withoutCluster }: CohortFigures, { t }: Words): Need {
  return {
    key: `unclustered ${id}`,
    tone: "warning",
    about: name,
    title: t("planner.unclustered", { count: withoutCluster }),
    detail: "",
    to: paths.clusters(id),
  };
}

/** Ways from there are not judged until somebody says where they lie. */
export function unknownPostcodes(postcodes: readonly string[], t: Words["t"]): Need[] {
  if (postcodes.length === 0) return [];
  return [
    {
      key: "postcodes",
      tone: "info",
      about: t("planner.travel"),
      title: t("planner.unknownPostcodes", { count: postcodes.length }),
      detail: postcodes.slice(0, 5).join(", "),
      to: paths.travel(),
    },
  ];
}

function waiting(draft: PlacementNeeds["drafts"][number], { t, locale }: Words): Need {
  return {
    key: `draft ${draft.planId}`,
    tone: "info",
    about: draft.cohort,
    title: t(draft.state === "proposed" ? "planner.proposed" : "planner.draft", {
      name: draft.name,
    }),
    detail: t("planner.draftSince", { day: formatDay(draft.createdAt.slice(0, 10), locale) }),
    to: draft.state === "proposed" ? paths.publishPlan(draft.planId) : paths.plan(draft.planId),
  };
}

function doubleBooking(booking: PlacementNeeds["doubleBookings"][number], { t }: Words): Need {
  return {
    key: `double ${booking.planId}`,
    tone: "danger",
    about: booking.cohort,
    title: t("planner.doubleBookings", { count: booking.count }),
    detail: booking.plan,
    to: paths.plan(booking.planId),
  };
}
