import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Dialog } from "~/ui/dialog";
import { DayInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { closeClusterSchema } from "../close-cluster.schema";
import type { ClosingChoices } from "../closing-choices.query.server";
import type { ClusterPage } from "../cluster-page.query.server";

interface CloseDialogProps {
  cluster: ClusterPage;
  choices: ClosingChoices;
  closeTo: string;
}

/** The last day of a cluster, and where its members go. */
export function CloseDialog({ cluster, choices, closeTo }: CloseDialogProps) {
  const { t } = useTranslation(["clusters", "common"]);
  const { later, successors } = choices;
  const holds = later.lessons + later.trainers + later.assessments > 0;
  return (
    <Dialog title={t("close.title", { name: cluster.name })} closeTo={closeTo}>
      <IntentForm
        schema={closeClusterSchema}
        intent="close"
        hidden={{ clusterId: cluster.id, version: cluster.version }}
        defaults={{ lastOn: cluster.proposedStart, successorId: "" }}
        className="stack"
      >
        <p className="text">{t("close.text")}</p>
        {holds && <Alert tone="info">{t("close.later", { ...later })}</Alert>}
        <DayInput label={t("close.lastOn")} name="lastOn" required />
        <SelectInput
          label={t("close.successor")}
          name="successorId"
          hint={t("close.successorHint", { count: later.members })}
          optional
          emptyChoice={t("close.nobody")}
          choices={successors.map(({ id, name, members, places }) => ({
            value: id,
            label: t("move.choice", { name, members }),
            disabled: places < later.members,
          }))}
        />
        <div className="form-actions">
          <LinkButton to={closeTo} preventScrollReset replace>
            {t("common:action.cancel")}
          </LinkButton>
          <SubmitButton variant="danger">{t("close.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
