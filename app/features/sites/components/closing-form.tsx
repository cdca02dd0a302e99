import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { closeSiteSchema } from "../close-site.schema";
import type { SiteClosing } from "../site-closing.query.server";

/** First the day: asking for it changes nothing. */
export function ClosingDay({ site, lastDay }: Pick<SiteClosing, "site" | "lastDay">) {
  const { t } = useTranslation("sites");
  return (
    <Card>
      <Form method="get" className="stack" key={lastDay}>
        <p className="text">{t("closing.lead")}</p>
        <DateField
          name="day"
          label={t("closing.lastDay")}
          defaultValue={lastDay ?? site.validTo ?? ""}
          min={site.validFrom}
          required
        />
        <div className="form-actions">
          <Button type="submit" variant={lastDay ? "secondary" : "primary"}>
            {t("closing.show")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** Then the decision, with everything that was shown counted. */
export function ClosingDecision({ site, others, lastDay, count }: SiteClosing) {
  const { t } = useTranslation(["sites", "common"]);
  const locale = useLocale();
  if (!lastDay) return null;
  return (
    <Card>
      <IntentForm
        key={lastDay}
        schema={closeSiteSchema}
        intent="close"
        hidden={{ siteId: site.id, version: site.version, validTo: lastDay, shown: count }}
        defaults={{ successorId: site.successorId ?? "" }}
        className="stack"
      >
        <SelectInput
          name="successorId"
          label={t("closing.successor")}
          hint={t("closing.successorHint")}
          emptyChoice={t("closing.noSuccessor")}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="form-actions">
          <SubmitButton variant="danger">
            {t("closing.submit", { day: formatDate(lastDay, locale) })}
          </SubmitButton>
          <LinkButton to={paths.site(site.id)}>{t("common:action.cancel")}</LinkButton>
        </div>
      </IntentForm>
    </Card>
  );
}
