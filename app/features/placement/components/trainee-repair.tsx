import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/link-button";
import type { TraineeRepair } from "../repair/trainee-repair.query.server";

/** The way to the repair of a plan in force that no longer fits a trainee. */
export function TraineeRepairNote({ repair, name }: { repair: TraineeRepair; name: string }) {
  const { t } = useTranslation("repair");
  const { planId, plan, cohort, phases } = repair;
  return (
    <Alert
      tone="warning"
      title={t("trainee.title", { name })}
      actions={
        <LinkButton to={paths.repairPlan(planId)} size="small">
          {t("broken.repair")}
        </LinkButton>
      }
    >
      {t("trainee.text", { plan, cohort, phases: phases.join(", ") })}
    </Alert>
  );
}
