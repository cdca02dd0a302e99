import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { CopyButton } from "~/ui/copy-button";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { TextField } from "~/ui/text-field";
import { openFeedSchema } from "../feed.schema";
import type { Subscription } from "../subscriptions.query.server";
import { FeedLine } from "./feed-line";

interface SubscriptionCardProps {
  subscription: Subscription;
  /** The link that has just been made, shown this once. */
  newFeed: { id: string; address: string } | null;
}

/** One calendar that can be subscribed to, and the links that lead to it. */
export function SubscriptionCard({ subscription, newFeed }: SubscriptionCardProps) {
  const { t } = useTranslation("calendars");
  const { kind, id, name, feeds } = subscription;
  const isHere = newFeed !== null && feeds.some((feed) => feed.id === newFeed.id);
  return (
    <Card title={kind === "person" ? t("person.title") : name} preline={t(`${kind}.kind`)}>
      <div className="stack">
        <p className="small muted">{t(`${kind}.text`)}</p>
        {isHere && <NewFeed address={newFeed.address} />}
        {feeds.length > 0 && (
          <ul className="plain-list plain-list--lined">
            {feeds.map((feed) => (
              <FeedLine key={feed.id} feed={feed} />
            ))}
          </ul>
        )}
        <IntentForm
          schema={openFeedSchema}
          intent="open"
          formId={id ?? kind}
          hidden={{ kind, id: id ?? "" }}
        >
          <SubmitButton variant={feeds.length > 0 ? "secondary" : "primary"} icon="add">
            {t(feeds.length > 0 ? "another" : "open")}
          </SubmitButton>
        </IntentForm>
      </div>
    </Card>
  );
}

function NewFeed({ address }: { address: string }) {
  const { t } = useTranslation("calendars");
  return (
    <Alert tone="success" title={t("once")}>
      <div className="stack">
        <p>{t("onceText")}</p>
        <TextField name="address" label={t("address")} value={address} readOnly />
        <div className="inline">
          <a className="kern-btn kern-btn--primary" href={address.replace(/^https?:/, "webcal:")}>
            <span className="kern-label">{t("subscribe")}</span>
          </a>
          <CopyButton text={address} />
        </div>
      </div>
    </Alert>
  );
}
