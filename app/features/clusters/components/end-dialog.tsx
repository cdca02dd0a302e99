import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { DayInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { ClusterPage, Leader } from "../cluster-page.query.server";
import { endClusterTrainerSchema } from "../end-cluster-trainer.schema";

interface EndDialogProps {
  cluster: ClusterPage;
  leader: Leader;
  closeTo: string;
}

/** The last day of a lead or deputy. */
export function EndDialog({ cluster, leader, closeTo }: EndDialogProps) {
  const { t } = useTranslation(["clusters", "common"]);
  return (
    <Dialog title={t("end.title")} closeTo={closeTo}>
      <IntentForm
        schema={endClusterTrainerSchema}
        intent="end"
        hidden={{ clusterId: cluster.id, version: cluster.version, assignmentId: leader.id }}
        defaults={{ endsOn: leader.endsOn ?? cluster.proposedStart }}
        className="stack"
      >
        <p className="text">{t("end.text", { name: leader.name })}</p>
        <DayInput label={t("end.endsOn")} name="endsOn" required />
        <div className="form-actions">
          <LinkButton to={closeTo} preventScrollReset replace>
            {t("common:action.cancel")}
          </LinkButton>
          <SubmitButton>{t("end.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
