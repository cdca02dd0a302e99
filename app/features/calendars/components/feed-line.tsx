import { useTranslation } from "react-i18next";
import { Confirm } from "~/ui/confirm";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { feedSchema } from "../feed.schema";
import type { Subscription } from "../subscriptions.query.server";

/** A link that works: since when, when it was last asked, and the ways to end it. */
export function FeedLine({ feed }: { feed: Subscription["feeds"][number] }) {
  const { t } = useTranslation("calendars");
  const locale = useLocale();
  const { id, createdAt, lastUsedAt } = feed;
  return (
    <li className="stack stack--tight">
      <span className="strong">{t("since", { when: formatInstant(createdAt, locale) })}</span>
      <span className="small muted">
        {lastUsedAt ? t("lastUsed", { when: formatInstant(lastUsedAt, locale) }) : t("neverUsed")}
      </span>
      <div className="inline">
        <IntentForm
          schema={feedSchema}
          intent="renew"
          formId={`renew-${id}`}
          hidden={{ feedId: id }}
        >
          <SubmitButton variant="tertiary" size="small" icon="refresh">
            {t("renew")}
          </SubmitButton>
        </IntentForm>
        <Confirm
          label={t("revoke")}
          title={t("revokeTitle")}
          variant="tertiary"
          size="small"
          icon="close"
          align="start"
          form={
            <IntentForm
              schema={feedSchema}
              intent="revoke"
              formId={`revoke-${id}`}
              hidden={{ feedId: id }}
            >
              <SubmitButton variant="danger">{t("revoke")}</SubmitButton>
            </IntentForm>
          }
        >
          {t("revokeText")}
        </Confirm>
      </div>
    </li>
  );
}
