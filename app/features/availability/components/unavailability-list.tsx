import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { AvailabilityPage } from "../availability-page.query.server";
import { withdrawUnavailabilitySchema } from "../unavailability.schema";
import { SaidWhen } from "./said-when";

/** What holds from today on, each with the way to the lessons it concerns. */
export function UnavailabilityList({ page: { rows, trainer } }: { page: AvailabilityPage }) {
  const { t } = useTranslation("cover");
  return (
    <Card title={t("away.title")}>
      {rows.length === 0 && <p className="muted">{t("away.none")}</p>}
      <ul className="plain-list plain-list--lined">
        {rows.map((row) => (
          <li key={row.id} className="stack stack--tight">
            <SaidWhen row={row} />
            <div className="inline">
              <LinkButton
                size="small"
                to={paths.cover({ trainer: trainer.id, from: row.startsOn, to: row.endsOn })}
              >
                {t("away.lessons")}
              </LinkButton>
              <IntentForm
                schema={withdrawUnavailabilitySchema}
                intent="withdraw"
                formId={`withdraw-${row.id}`}
                hidden={{ unavailabilityId: row.id, version: row.version }}
              >
                <SubmitButton size="small" variant="tertiary">
                  {t("away.withdraw")}
                </SubmitButton>
              </IntentForm>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
