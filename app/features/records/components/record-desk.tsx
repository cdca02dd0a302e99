import "./records.css";
import { useTranslation } from "react-i18next";
import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDayRange, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { RecordPage } from "../record-page.query.server";
import { PlannedWeek } from "./planned-week";
import { RecordBadge } from "./record-badge";
import { RecordEditor } from "./record-editor";
import { OwnSubmitted, RecordReading, SignOffCard } from "./record-reading";
import { RecordReturns } from "./record-returns";
import { ReturnForm, SignOffForm } from "./review-forms";

/** One week: the plan's facts beside what is written, and the answer below. */
export function RecordDesk({ page }: { page: RecordPage }) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const { traineeId, name, weekOn, isOwn, state } = page;
  return (
    <Page>
      <PageHeader
        title={`${t("weekTitle", { week: formatWeek(weekOn, locale) })}${isOwn ? "" : `, ${name}`}`}
        badges={<RecordBadge state={state} isMissing={page.isMissing} />}
        summary={formatDayRange(weekOn, addDays(weekOn, 4), locale)}
        crumbs={
          isOwn
            ? [{ label: t("title"), to: paths.records() }]
            : [{ label: t("titleOf", { name }), to: paths.traineeRecords(traineeId) }]
        }
        actions={<WeekSteps page={page} />}
      />
      <div className="record-desk">
        <div className="record-desk__plan">
          <Card title={t("plan.title")}>
            <PlannedWeek days={page.days} />
          </Card>
        </div>
        <div className="stack">
          <Written page={page} />
        </div>
      </div>
    </Page>
  );
}

function Written({ page }: { page: RecordPage }) {
  const { t } = useTranslation("records");
  const { isOwn, state, text, recordId, version, signOff } = page;
  const isOpen = state === null || state === "draft" || state === "returned";
  return (
    <>
      <RecordReturns returns={page.returns} isOpen={state === "returned"} />
      {signOff && <SignOffCard signOff={signOff} />}
      {isOwn && state === "submitted" && <OwnSubmitted page={page} />}
      {isOwn && isOpen ? (
        <RecordEditor {...page} text={text ?? ""} />
      ) : (
        <RecordReading page={page} />
      )}
      {page.mayReview && recordId && (
        <Card title={t("review.title")}>
          <SignOffForm recordId={recordId} version={version} />
          <h3 className="kern-heading-small">{t("review.return")}</h3>
          <ReturnForm recordId={recordId} version={version} />
        </Card>
      )}
    </>
  );
}

function WeekSteps({ page }: { page: RecordPage }) {
  const { t } = useTranslation("records");
  const { traineeId, around } = page;
  return (
    <>
      {around.previous && (
        <LinkButton icon="chevron-left" iconOnly to={paths.record(traineeId, around.previous)}>
          {t("previous")}
        </LinkButton>
      )}
      {around.next && (
        <LinkButton icon="chevron-right" iconOnly to={paths.record(traineeId, around.next)}>
          {t("next")}
        </LinkButton>
      )}
    </>
  );
}
