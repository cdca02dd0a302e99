import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDay, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { beginAssessmentSchema } from "../assessment.schema";
import type { ListedStay } from "../trainer-assessments.query.server";
import { AssessmentBadge } from "./assessment-badge";

const TONES = { ahead: "neutral", soon: "info", due: "warning", overdue: "danger" } as const;

/** What a trainer assesses, what is due first on top. */
export function StayList({ stays }: { stays: readonly ListedStay[] }) {
  return (
    <Card>
      <ul className="plain-list plain-list--lined">
        {stays.map((stay) => (
          <li key={`${stay.begin.traineeId} ${stay.begin.phaseId} ${stay.startsOn}`}>
            <StayRow stay={stay} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function StayRow({ stay }: { stay: ListedStay }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  const { assessment, begin, due, dueOn, name, phase, place } = stay;
  const isWritten = assessment !== null && assessment.state !== "draft";
  return (
    <div className="inline inline--spread">
      <div>
        <p className="inline">
          <span className="strong">{name}</span>
          <AssessmentBadge state={assessment?.state ?? null} />
          {!isWritten && (
            <Badge tone={TONES[due]}>{t(`due.${due}`, { day: formatDay(dueOn, locale) })}</Badge>
          )}
        </p>
        <p className="muted small">
          {`${phase}, ${place}, ${formatDayRange(stay.startsOn, stay.endsOn, locale)}`}
        </p>
        {!isWritten && <TalkLine stay={stay} />}
      </div>
      {assessment ? (
        <LinkButton size="small" to={paths.assessment(assessment.id)}>
          {t("list.open")}
        </LinkButton>
      ) : (
        <IntentForm
          schema={beginAssessmentSchema}
          intent="begin"
          formId={`${begin.traineeId}-${begin.phaseId}`}
          hidden={begin}
        >
          <SubmitButton size="small" variant={due === "ahead" ? "secondary" : "primary"}>
            {t("list.begin")}
          </SubmitButton>
        </IntentForm>
      )}
    </div>
  );
}

function TalkLine({ stay }: { stay: ListedStay }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  return (
    <p className="muted small">
      {stay.talkOn
        ? t("talk.done", { day: formatDay(stay.talkOn, locale) })
        : t("talk.due", { day: formatDay(stay.talkDueOn, locale) })}
    </p>
  );
}
