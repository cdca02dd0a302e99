import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { DayInput, RadioInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { assignClusterTrainerSchema, leadershipRoles } from "../assign-cluster-trainer.schema";
import "./member-list.css";
import type { ClusterPage } from "../cluster-page.query.server";

interface AssignDialogProps {
  cluster: ClusterPage;
  closeTo: string;
}

/** Who leads or stands in, and from when until when. */
export function AssignDialog({ cluster, closeTo }: AssignDialogProps) {
  const { t } = useTranslation("clusters");
  const hasLead = cluster.leaders.some(({ role, when }) => role === "lead" && when !== "before");
  return (
    <Dialog title={t("assign.title")} closeTo={closeTo}>
      <IntentForm
        schema={assignClusterTrainerSchema}
        intent="assign"
        hidden={{ clusterId: cluster.id, version: cluster.version }}
        defaults={{
          trainerId: "",
          role: hasLead ? "deputy" : "lead",
          startsOn: cluster.proposedStart,
          endsOn: "",
        }}
        className="stack"
      >
        <AssignFields trainers={cluster.trainers} />
        <AssignButtons closeTo={closeTo} />
      </IntentForm>
    </Dialog>
  );
}

function AssignFields({ trainers }: Pick<ClusterPage, "trainers">) {
  const { t } = useTranslation("clusters");
  return (
    <>
      <SelectInput
        label={t("assign.trainer")}
        name="trainerId"
        required
        choices={trainers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioInput
        label={t("assign.role")}
        name="role"
        hint={t("assign.takeOver")}
        horizontal
        required
        choices={leadershipRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <div className="form-grid assign-dates">
        <DayInput label={t("assign.startsOn")} name="startsOn" required />
        <DayInput label={t("assign.endsOn")} name="endsOn" hint={t("assign.endsOnHint")} optional />
      </div>
    </>
  );
}

function AssignButtons({ closeTo }: { closeTo: string }) {
  const { t } = useTranslation(["clusters", "common"]);
  return (
    <div className="form-actions">
      <LinkButton to={closeTo} preventScrollReset replace>
        {t("common:action.cancel")}
      </LinkButton>
      <SubmitButton>{t("assign.save")}</SubmitButton>
    </div>
  );
}
