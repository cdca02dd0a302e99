import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/link-button";
import type { BrokenPlan } from "../repair/broken-plans.query.server";
import type { UnguidedPlan } from "../repair/unguided-plans.query.server";

/** Where a change has made placements in force impossible: the way to their repair. */
export function BrokenPlans({ plans }: { plans: readonly BrokenPlan[] }) {
  const { t } = useTranslation("repair");
  return plans.map(({ planId, plan, cohort, count }) => (
    <Alert
      key={planId}
      tone="warning"
      title={t("broken.title", { count })}
      actions={
        <LinkButton to={paths.repairPlan(planId)} size="small">
          {t("broken.repair")}
        </LinkButton>
      }
    >
      {t("broken.text", { plan, cohort })}
    </Alert>
  ));
}

/** Where a practical trainer has left placements in force behind: the way to their repair. */
export function UnguidedPlans({ plans }: { plans: readonly UnguidedPlan[] }) {
  const { t } = useTranslation("repair");
  return plans.map(({ planId, plan, cohort, siteId, site, count }) => (
    <Alert
      key={planId + siteId}
      tone="warning"
      title={t("unguided.title", { count })}
      actions={
        <LinkButton to={paths.repairPlan(planId, { relieve: siteId })} size="small">
          {t("broken.repair")}
        </LinkButton>
      }
    >
      {t("unguided.text", { plan, cohort, site })}
    </Alert>
  ));
}
