import { useTranslation } from "react-i18next";
import type { AccountState } from "~/domain/people/account-state";
import { inviteAccountSchema } from "~/features/accounts/invite-account.schema";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PersonDesk } from "../person-desk.query.server";

interface AccountCardProps {
  personId: string;
  invitedAs: "trainee" | "trainer";
  account: PersonDesk["account"];
}

const TONES: Record<AccountState, "neutral" | "info" | "warning" | "success" | "danger"> = {
  none: "neutral",
  invited: "info",
  expired: "warning",
  active: "success",
  disabled: "danger",
};

/** Whether the person can log in, since when they are invited, and the invitation itself. */
export function AccountCard({ personId, invitedAs, account }: AccountCardProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { state, login, invitedAt, validUntil, disabledReason } = account;
  const badge = (
    <Badge tone={TONES[state]} icon={false}>
      {t(`account.state.${state}`)}
    </Badge>
  );
  return (
    <Card title={t("account.title")} aside={badge}>
      <DescriptionList
        items={[
          login !== null && { term: t("account.login"), value: login },
          invitedAt !== null && {
            term: t("account.invitedAt"),
            value: formatInstant(invitedAt, locale),
          },
          validUntil !== null && {
            term: t("account.validUntil"),
            value: formatInstant(validUntil, locale),
          },
          disabledReason !== null && { term: t("account.reason"), value: disabledReason },
        ]}
      />
      {state === "disabled" && <p className="small muted">{t("account.disabledHint")}</p>}
      {!account.isInvitable && state !== "active" && state !== "disabled" && (
        <p className="small muted">{t("account.noMail")}</p>
      )}
      {account.isInvitable && (
        <IntentForm
          schema={inviteAccountSchema}
          intent="invite"
          hidden={{ personId, role: invitedAs }}
        >
          <SubmitButton variant="secondary" icon="mail" size="small">
            {t(state === "none" ? "account.invite" : "account.inviteAgain")}
          </SubmitButton>
        </IntentForm>
      )}
    </Card>
  );
}
