import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/link-button";
import type { BrokenPlan } from "../repair/broken-plans.query.server";

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
