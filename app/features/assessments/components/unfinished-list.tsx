import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { Dialog } from "~/ui/dialog";
import { AreaInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { nameAuthorSchema } from "../assessment.schema";
import type { UnfinishedAssessment } from "../unfinished-assessments.query.server";
import { AssessmentBadge } from "./assessment-badge";

/** What is over and not finished, each with who should have, and a way to name somebody else. */
export function UnfinishedList({ rows }: { rows: readonly UnfinishedAssessment[] }) {
  const { t } = useTranslation("assessments");
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <Card title={t("unfinished.title")}>
      <p className="muted small">{t("unfinished.text")}</p>
      <ul className="plain-list plain-list--lined">
        {rows.map(({ key, name, cohort, phase, place, endsOn, author, state }) => (
          <li key={key} className="inline inline--spread">
            <div>
              <p className="inline">
                <span className="strong">{name}</span>
                <AssessmentBadge state={state} />
              </p>
              <p className="muted small">{`${cohort} · ${phase}, ${place}`}</p>
              <p className="muted small">
                {author
                  ? t("unfinished.by", { author, day: formatDay(endsOn, locale) })
                  : t("unfinished.byNobody", { day: formatDay(endsOn, locale) })}
              </p>
            </div>
            <LinkButton size="small" to={paths.assessments({ name: key })} preventScrollReset>
              {t("unfinished.name")}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type NameDialogProps = {
  naming: UnfinishedAssessment;
  authors: readonly { id: string; name: string }[];
};

export function NameAuthorDialog({ naming, authors }: NameDialogProps) {
  const { t } = useTranslation("assessments");
  const { assessmentId, placementId, traineeId, version, name, author } = naming;
  return (
    <Dialog title={t("unfinished.dialog", { name })} closeTo={paths.assessments()}>
      <IntentForm
        schema={nameAuthorSchema}
        intent="nameAuthor"
        hidden={{
          ...{ traineeId, version },
          ...{ assessmentId: assessmentId ?? "", placementId: placementId ?? "" },
        }}
        defaults={{ trainerId: "", reason: "" }}
        className="stack"
      >
        <p className="text">
          {author ? t("unfinished.passesOn", { author }) : t("unfinished.begins")}
        </p>
        <SelectInput
          name="trainerId"
          label={t("unfinished.trainer")}
          choices={authors.map(({ id, name: label }) => ({ value: id, label }))}
          required
        />
        <AreaInput name="reason" rows={2} label={t("unfinished.reason")} required />
        <div className="form-actions">
          <SubmitButton>{t("unfinished.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
