import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import { sendMailAgainSchema } from "../send-mail-again.schema";
import "./outbox-list.css";

export type OutboxMail = {
  id: string;
  toAddress: string;
  subject: string;
  body: string;
  isPrivate: boolean;
  createdAt: string;
  isSent: boolean;
  isUnclear: boolean;
  isGivenUp: boolean;
  attempts: number;
  lastError: string | null;
};

type OutboxListProps = { mails: readonly OutboxMail[]; isDelivered: boolean };

export function OutboxList({ mails, isDelivered }: OutboxListProps) {
  const { t } = useTranslation("admin");
  return (
    <div className="stack">
      {isDelivered ? (
        <Alert>{t("outbox.delivered")}</Alert>
      ) : (
        <Alert tone="warning" title={t("outbox.kept")}>
          {t("outbox.keptText")}
        </Alert>
      )}
      {mails.length === 0 && (
        <EmptyState title={t("outbox.empty")} icon="mail">
          {t("outbox.emptyHint")}
        </EmptyState>
      )}
      {mails.map((mail) => (
        <MailCard key={mail.id} mail={mail} isDelivered={isDelivered} />
      ))}
    </div>
  );
}

function MailCard({ mail, isDelivered }: { mail: OutboxMail; isDelivered: boolean }) {
  const { t, i18n } = useTranslation("admin");
  const written = formatInstant(mail.createdAt, i18n.language as Locale);
  return (
    <Card
      title={mail.isPrivate ? t("outbox.private") : mail.subject}
      preline={`${t("outbox.to", { to: mail.toAddress })} · ${written}`}
      aside={<Fate mail={mail} isDelivered={isDelivered} />}
    >
      {mail.lastError && <p className="small">{mail.lastError}</p>}
      {mail.isUnclear && <p>{t("outbox.unclearText")}</p>}
      {mail.isPrivate ? (
        <p className="small muted">{t("outbox.privateText")}</p>
      ) : (
        <details className="outbox-mail">
          <summary className="link">{t("outbox.show")}</summary>
          <p className="outbox-mail__body">{mail.body}</p>
        </details>
      )}
      {(mail.isUnclear || mail.isGivenUp) && (
        <IntentForm
          schema={sendMailAgainSchema}
          intent="sendAgain"
          formId={mail.id}
          hidden={{ mailId: mail.id }}
        >
          <SubmitButton variant="secondary" icon="mail">
            {t("outbox.sendAgain")}
          </SubmitButton>
        </IntentForm>
      )}
    </Card>
  );
}

function Fate({ mail, isDelivered }: { mail: OutboxMail; isDelivered: boolean }) {
  const { t } = useTranslation("admin");
  if (mail.isSent) return <Badge tone="success">{t("outbox.sent")}</Badge>;
  if (mail.isUnclear) return <Badge tone="warning">{t("outbox.unclear")}</Badge>;
  if (mail.lastError)
    return (
      <Badge tone="danger">
        {t("outbox.failed")} · {t("outbox.attempts", { count: mail.attempts })}
      </Badge>
    );
  return (
    <Badge tone={isDelivered ? "info" : "neutral"}>
      {t(isDelivered ? "outbox.waiting" : "outbox.keptHere")}
    </Badge>
  );
}
