import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { SelectField } from "~/ui/select-field";
import type { EnrolmentPage } from "../enrolment-page.query.server";
import { stepWord } from "./step-words";

type Chosen = { to: string | null; on: string | null; cohort: string | null };

/** Which step and from when; what it would do is shown next. */
export function NextStepForm({ enrolment, chosen }: { enrolment: EnrolmentPage; chosen: Chosen }) {
  const { t } = useTranslation("enrolment");
  const { id, next, lastState, cohorts, cohort, today, steps } = enrolment;
  const last = steps.at(-1)?.effectiveOn ?? today;
  const earliest = last >= today ? addDays(last, 1) : today;
  const states = next.map((state) => ({ value: state, label: t(stepWord(lastState, state)) }));
  return (
    <Card title={t("next.title")}>
      <Form method="get" action={paths.enrolment(id)} className="stack" preventScrollReset>
        <p className="small muted text">{t("next.hint")}</p>
        <div className="form-grid">
          <SelectField
            label={t("next.state")}
            name="to"
            choices={states}
            emptyChoice={t("next.choose")}
            defaultValue={chosen.to ?? ""}
            required
          />
          <DateField label={t("next.on")} name="on" defaultValue={chosen.on ?? earliest} required />
          {cohorts.length > 0 && (
            <SelectField
              label={t("next.cohort")}
              name="cohort"
              hint={t("next.cohortHint")}
              choices={cohorts.map(({ id: value, name }) => ({ value, label: name }))}
              emptyChoice={false}
              defaultValue={chosen.cohort ?? cohort.id}
            />
          )}
        </div>
        <div className="form-actions">
          <Button type="submit" variant="primary">
            {t("next.show")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
