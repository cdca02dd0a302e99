import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdmissionGap } from "~/domain/progress/exam-admission";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { examDay, gapSentence, resultText } from "~/words/exam-sentences";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { OwnExam, OwnExams } from "../own-exams.query.server";
import { OutcomeBadge } from "./outcome-badge";

/** A trainee's exams: first what comes, with what is still missing, then the results. */
export function OwnExamList({ exams }: { exams: OwnExams }) {
  const { t } = useTranslation("exams");
  const { ahead, held } = exams;
  if (ahead.length + held.length === 0) {
    return <EmptyState title={t("own.empty")}>{t("own.emptyText")}</EmptyState>;
  }
  return (
    <>
      {ahead.length > 0 && (
        <Section title={t("own.ahead")}>
          <div className="stack">
            {ahead.map((exam) => (
              <ExamAhead key={exam.id} exam={exam} />
            ))}
          </div>
        </Section>
      )}
      {held.length > 0 && (
        <Section title={t("own.held")}>
          <div className="stack">
            {held.map((exam) => (
              <ExamHeld key={exam.id} exam={exam} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function ExamAhead({ exam }: { exam: OwnExam }) {
  const { t, i18n } = useTranslation("exams");
  const { title, place, state, daysLeft, cancelReason, gaps } = exam;
  const isCancelled = state === "cancelled";
  return (
    <ExamCard exam={exam}>
      <p className="strong">{[examDay(i18n, exam), place].filter(Boolean).join(" · ")}</p>
      {isCancelled ? (
        <Alert tone="warning" title={t("cancel.was")}>
          {t("list.reason", { reason: cancelReason })}
        </Alert>
      ) : (
        <>
          <p className="muted small">{t("days", { count: daysLeft })}</p>
          <Missing gaps={gaps ?? []} title={title} />
        </>
      )}
    </ExamCard>
  );
}

const WHERE = {
  "weeks-missing": { to: paths.records(), label: "own.toRecords" },
  "weeks-unsigned": { to: paths.records(), label: "own.toRecords" },
  "levels-below": { to: paths.myProgress(), label: "own.toProgress" },
  "assessments-open": { to: paths.assessments(), label: "own.toAssessments" },
} as const;

/** In words, each with the way to where it is mended. */
function Missing({ gaps, title }: { gaps: readonly AdmissionGap[]; title: string }) {
  const { t, i18n } = useTranslation("exams");
  if (gaps.length === 0) {
    return (
      <Alert tone="success" title={t("own.complete")}>
        {t("own.decides")}
      </Alert>
    );
  }
  return (
    <div className="stack stack--tight">
      <h4 className="kern-heading-small">{t("own.missing")}</h4>
      <ul className="plain-list plain-list--lined" aria-label={`${title}: ${t("own.missing")}`}>
        {gaps.map((gap) => (
          <li key={gap.code} className="stack stack--tight">
            <span>{gapSentence(i18n, gap)}</span>
            <TextLink to={WHERE[gap.code].to}>{t(WHERE[gap.code].label)}</TextLink>
          </li>
        ))}
      </ul>
      <p className="muted small">{t("own.decides")}</p>
    </div>
  );
}

function ExamHeld({ exam }: { exam: OwnExam }) {
  const { t, i18n } = useTranslation("exams");
  const locale = useLocale();
  const [newest, ...older] = exam.entries;
  return (
    <ExamCard exam={exam}>
      <p className="muted small">{formatDay(exam.on, locale)}</p>
      {newest ? (
        <p className="inline">
          <span className="strong">{resultText(i18n, newest)}</span>
          <OutcomeBadge outcome={newest.outcome} />
        </p>
      ) : (
        <p>{t("result.none")}</p>
      )}
      {newest && older[0] && (
        <p className="muted small">
          {t("result.why", { reason: newest.reason })}
          {" · "}
          {t("result.was", { result: resultText(i18n, older[0]) })}
        </p>
      )}
    </ExamCard>
  );
}

function ExamCard({ exam, children }: { exam: OwnExam; children: ReactNode }) {
  const { t } = useTranslation("exams");
  const { title, kind, isRepeat } = exam;
  return (
    <Card
      headingLevel={3}
      preline={t(`kind.${kind}`)}
      title={title}
      aside={isRepeat && <Badge tone="info">{t("repeat")}</Badge>}
    >
      <div className="stack stack--tight">{children}</div>
    </Card>
  );
}
