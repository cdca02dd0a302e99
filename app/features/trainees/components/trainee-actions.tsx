import { useTranslation } from "react-i18next";
import { inviteAccountSchema } from "~/features/accounts/invite-account.schema";
import { paths } from "~/http/paths";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { TraineePage } from "../trainee-page.query.server";

/** To the week of the present cluster, where the viewer sees it, and to the levels. */
export function TraineeActions({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const current = trainee.memberships.find(({ when }) => when === "now")?.cluster;
  return (
    <>
      {trainee.invitee && <InviteForm personId={trainee.invitee} />}
      {current?.isOpen && (
        <LinkButton icon="calendar" to={paths.week(current.id)}>
          {t("trainee.week")}
        </LinkButton>
      )}
      <LinkButton variant="primary" icon="chart" to={paths.traineeProgress(trainee.id)}>
        {t("trainee.progress")}
      </LinkButton>
    </>
  );
}

function InviteForm({ personId }: { personId: string }) {
  const { t } = useTranslation("people");
  return (
    <IntentForm schema={inviteAccountSchema} intent="invite" hidden={{ personId, role: "trainee" }}>
      <SubmitButton variant="secondary" icon="mail">
        {t("trainee.invite")}
      </SubmitButton>
    </IntentForm>
  );
}
