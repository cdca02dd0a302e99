import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { daysUntil } from "~/domain/progress/exam";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { TextLink } from "~/ui/text-link";
import { examDay } from "~/words/exam-sentences";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ExamPage } from "../exam-page.query.server";
import { AdmissionList } from "./admission-list";
import { hasResults } from "./change-exam-dialogs";
import { ConditionsCard } from "./conditions-card";
import { ResultTable } from "./result-table";

type ExamProps = { exam: ExamPage };

/** What, when and where, and the next step. */
export function ExamHeader({ exam, files }: ExamProps & { files: ReactNode }) {
  const { t, i18n } = useTranslation("exams");
  const { cohort, kind, title, place, state, on, today, repeats } = exam;
  const isAhead = state === "ahead" || state === "today";
  const facts = [examDay(i18n, exam), place, isAhead && t("days", { count: daysUntil(on, today) })];
  return (
    <PageHeader
      title={title}
      preline={`${t(`kind.${kind}`)}, ${cohort.name}`}
      summary={facts.filter(Boolean).join(" · ")}
      badges={
        <>
          <Badge tone={state === "cancelled" ? "danger" : "neutral"}>{t(`state.${state}`)}</Badge>
          {repeats && <Badge tone="info">{t("repeat")}</Badge>}
        </>
      }
      crumbs={[
        { label: cohort.name, to: paths.cohort(cohort.id) },
        { label: t("title"), to: paths.cohortExams(cohort.id) },
      ]}
      actions={
        <>
          {state !== "cancelled" && files}
          <ExamActions exam={exam} />
        </>
      }
    />
  );
}

function ExamActions({ exam }: ExamProps) {
  const { t } = useTranslation("exams");
  const { id, cohort, state, canBeRepeated, repeatedBy } = exam;
  if (state === "cancelled") return null;
  const isRepeatable = canBeRepeated && repeatedBy.length === 0;
  return (
    <>
      {!hasResults(exam) && (
        <LinkButton variant="tertiary" to={paths.exam(id, { edit: "cancel" })} preventScrollReset>
          {t("cancel.open")}
        </LinkButton>
      )}
      <LinkButton icon="edit" to={paths.exam(id, { edit: "exam" })} preventScrollReset>
        {t("change.open")}
      </LinkButton>
      {isRepeatable && (
        <LinkButton variant="primary" icon="redo" to={paths.cohortExams(cohort.id, { repeat: id })}>
          {t("plan.repeat")}
        </LinkButton>
      )}
    </>
  );
}

/** Before its day who lacks what, from its day on the results. */
export function ExamBody({ exam, show }: ExamProps & { show: string | null }) {
  const { t } = useTranslation("exams");
  const { state, cancelReason, takesResults, programme, kind, conditions, isRecordDuty } = exam;
  if (state === "cancelled") {
    return (
      <Alert tone="warning" title={t("cancel.was")}>
        {t("list.reason", { reason: cancelReason })}
      </Alert>
    );
  }
  return (
    <div className="split">
      <div className="stack stack--loose">
        {takesResults && <ResultTable exam={exam} />}
        {state !== "held" && <AdmissionList exam={exam} show={show} />}
      </div>
      <div className="stack">
        <Chain exam={exam} />
        {!takesResults && <p className="small muted">{t("result.later")}</p>}
        <ConditionsCard
          programmeId={programme.id}
          isRecordDuty={isRecordDuty}
          kinds={[{ kind, conditions }]}
        />
      </div>
    </div>
  );
}

/** What it repeats and what repeats it. */
function Chain({ exam: { repeats, repeatedBy } }: ExamProps) {
  const { t } = useTranslation("exams");
  const locale = useLocale();
  if (!repeats && repeatedBy.length === 0) return null;
  return (
    <Card>
      <ul className="plain-list small">
        {repeats && (
          <li>
            <TextLink to={paths.exam(repeats.id)}>
              {t("page.repeats", { title: repeats.title, day: formatDay(repeats.on, locale) })}
            </TextLink>
          </li>
        )}
        {repeatedBy.map(({ id, title, on }) => (
          <li key={id}>
            <TextLink to={paths.exam(id)}>
              {t("page.repeatedBy", { title, day: formatDay(on, locale) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
