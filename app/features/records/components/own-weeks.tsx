import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineeRecords } from "../trainee-records.query.server";
import { WeekList } from "./week-list";

const NEWEST = 16;
const NAMED = 6;

/** A trainee's weeks: what is missing first, then all, older ones folded away. */
export function OwnWeeks({ records }: { records: TraineeRecords }) {
  const { t } = useTranslation("records");
  const { name, isOwn, cohort, traineeId, weeks, signedOff, missing } = records;
  return (
    <Page width="narrow">
      <PageHeader
        title={isOwn ? t("title") : t("titleOf", { name })}
        summary={`${isOwn ? "" : `${cohort} · `}${t("summary", { count: signedOff })}`}
        crumbs={isOwn ? [] : [{ label: name, to: paths.trainee(traineeId) }]}
        actions={weeks.length > 0 && <BookLink traineeId={traineeId} label={t("book")} />}
      />
      {!records.isDuty && isOwn && <Alert>{t("optional")}</Alert>}
      {records.returned > 0 && isOwn && (
        <Alert tone="warning">{t("returned", { count: records.returned })}</Alert>
      )}
      {missing > 0 && <MissingWeeks records={records} />}
      {weeks.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <AllWeeks records={records} />
      )}
    </Page>
  );
}

function BookLink({ traineeId, label }: { traineeId: string; label: string }) {
  return (
    <a
      className="kern-btn kern-btn--secondary"
      href={paths.exportList("record-book", "pdf", { trainee: traineeId })}
      download
    >
      <span className="kern-label">{label}</span>
    </a>
  );
}

function MissingWeeks({ records }: { records: TraineeRecords }) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const missing = records.weeks.filter((week) => week.isMissing);
  const named = missing.slice(0, NAMED).map(({ weekOn }) => formatWeek(weekOn, locale));
  const others = missing.length - named.length;
  return (
    <Alert tone="danger" title={t("missing", { count: records.missing })}>
      {[named.join(", "), others > 0 && t("missingMore", { count: others })]
        .filter(Boolean)
        .join(" ")}
      {`. ${t("missingText")}`}
    </Alert>
  );
}

function AllWeeks({ records }: { records: TraineeRecords }) {
  const { t } = useTranslation("records");
  const { traineeId, weeks } = records;
  const weekTo = (weekOn: string) => paths.record(traineeId, weekOn);
  const older = weeks.slice(NEWEST);
  return (
    <Card>
      <WeekList weeks={weeks.slice(0, NEWEST)} weekTo={weekTo} />
      {older.length > 0 && (
        <details className="module-choice">
          <summary>{t("older")}</summary>
          <WeekList weeks={older} weekTo={weekTo} />
        </details>
      )}
    </Card>
  );
}
