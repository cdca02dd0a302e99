import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addDays } from "~/domain/calendar/day";
import { Badge } from "~/ui/badge";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDate, formatDayRange, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { signOffRecordSchema } from "../record.schema";
import type { WaitingRecord } from "../record-stack.query.server";
import { PlannedWeek } from "./planned-week";
import { ReturnForm } from "./review-forms";

type WaitingCardProps = { record: WaitingRecord; bulkForm: string; recordTo: string };

/** One week as it was handed in, beside what was planned, with its two answers. */
export function WaitingCard({ record, bulkForm, recordTo }: WaitingCardProps) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const { id, version, name, cohort, weekOn, text, modules, days } = record;
  const week = formatWeek(weekOn, locale);
  return (
    <article
      className="kern-card kern-card--hug kern-level-2 card waiting"
      tabIndex={-1}
      data-record={id}
      aria-label={`${name}, ${week}`}
    >
      <header className="inline inline--spread">
        <div className="inline">
          <Checkbox
            name="chosen"
            id={`chosen-${id}`}
            form={bulkForm}
            value={`${id}:${version}`}
            label={t("stack.choose", { name, week })}
            labelHidden
          />
          <h2 className="kern-heading-medium">
            <Link className="link" to={recordTo}>{`${name}, ${week}`}</Link>
          </h2>
          {record.isDeputy && <Badge>{t("stack.deputy")}</Badge>}
        </div>
        <p className="muted small">
          {[
            cohort,
            formatDayRange(weekOn, addDays(weekOn, 4), locale),
            submitted(record, t, locale),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </header>
      <div className="waiting__content">
        <div className="stack stack--tight">
          <p className="record-text">{text || t("read.none")}</p>
          {modules.length > 0 && (
            <p className="small muted">{modules.map(({ code }) => code).join(", ")}</p>
          )}
        </div>
        <PlannedWeek days={days} />
      </div>
      <div className="inline">
        <IntentForm
          schema={signOffRecordSchema}
          intent="signOff"
          formId={`sign-${id}`}
          hidden={{ recordId: id, version }}
        >
          <SubmitButton size="small" icon="check" data-answer="sign">
            {t("review.signOff")}
          </SubmitButton>
        </IntentForm>
        <Disclosure label={t("review.return")} size="small" floating={false}>
          <ReturnForm recordId={id} version={version} />
        </Disclosure>
      </div>
    </article>
  );
}

type Words = ReturnType<typeof useTranslation<"records">>["t"];

function submitted({ submittedAt }: WaitingRecord, t: Words, locale: "de" | "en") {
  if (submittedAt === null) return null;
  return t("stack.submittedAt", { at: formatDate(submittedAt.slice(0, 10), locale) });
}
