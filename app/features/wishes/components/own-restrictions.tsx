import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { MyWishes } from "../my-wishes.query.server";
import { requestRestrictionSchema } from "../request-restriction.schema";

type Restriction = MyWishes["restrictions"][number];

/** What planning respects for oneself, and the form that asks for a shorter way; never why. */
export function OwnRestrictions({ restrictions }: { restrictions: readonly Restriction[] }) {
  const { t } = useTranslation("wishes");
  const isWaiting = restrictions.some(({ isAccepted }) => !isAccepted);
  return (
    <Card title={t("limit.title")}>
      <div className="stack">
        <p className="muted small">{t("limit.text")}</p>
        {restrictions.length > 0 && (
          <ul className="plain-list plain-list--lined">
            {restrictions.map((one) => (
              <li key={one.id}>
                <RestrictionRow restriction={one} />
              </li>
            ))}
          </ul>
        )}
        {!isWaiting && (
          <IntentForm schema={requestRestrictionSchema} intent="request" className="stack">
            <TextInput
              label={t("limit.minutes")}
              name="maxCommuteMinutes"
              type="number"
              min={5}
              max={300}
              width="short"
              required
            />
            <div>
              <SubmitButton variant="secondary">{t("limit.ask")}</SubmitButton>
            </div>
          </IntentForm>
        )}
      </div>
    </Card>
  );
}

function RestrictionRow({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("wishes");
  const { id, version, maxCommuteMinutes, barredSite, isAccepted } = restriction;
  const parts = [
    maxCommuteMinutes !== null && t("limit.most", { count: maxCommuteMinutes }),
    barredSite && t("limit.barred", { site: barredSite }),
  ].filter(Boolean);
  return (
    <div className="inline">
      <span>{parts.join(", ")}</span>
      <Badge tone={isAccepted ? "success" : "warning"}>
        {t(isAccepted ? "limit.accepted" : "limit.waiting")}
      </Badge>
      {!isAccepted && (
        <Form method="post">
          <input type="hidden" name="restrictionId" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button type="submit" name="intent" value="takeBack" size="small" variant="tertiary">
            {t("limit.takeBack")}
          </Button>
        </Form>
      )}
    </div>
  );
}
