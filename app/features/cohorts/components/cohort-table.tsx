import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import "./cohort-table.css";
import type { CohortRow } from "../cohort-list.query.server";
import { addressOfStep } from "./address-of-step";

/** One line for each cohort: where it stands and what it waits for. */
export function CohortTable({ cohorts }: { cohorts: readonly CohortRow[] }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const columns: Column<CohortRow>[] = [
    { key: "name", header: t("column.name"), cell: (row) => <CohortName row={row} /> },
    {
      key: "period",
      header: t("column.period"),
      nowrap: true,
      cell: ({ startsOn, endsOn }) => formatDayRange(startsOn, endsOn, locale),
    },
    { key: "phase", header: t("column.phase"), cell: (row) => <PhaseNow row={row} /> },
    { key: "trainees", header: t("column.trainees"), kind: "number", cell: (row) => row.trainees },
    { key: "clusters", header: t("column.clusters"), kind: "number", cell: (row) => row.clusters },
    { key: "placed", header: t("column.placed"), cell: (row) => <Placed row={row} /> },
    { key: "next", header: t("column.next"), cell: (row) => <Next row={row} /> },
  ];
  return (
    <Table
      caption={t("list")}
      columns={columns}
      rows={cohorts}
      rowKey={({ id }) => id}
      rowTone={({ isOver }) => (isOver ? "muted" : undefined)}
      stackOnPhone
    />
  );
}

function CohortName({ row }: { row: CohortRow }) {
  return (
    <div>
      <TextLink to={paths.cohort(row.id)} quiet>
        {row.name}
      </TextLink>
      <div className="small muted cohort-table__programme">{row.programme}</div>
    </div>
  );
}

function PhaseNow({ row }: { row: CohortRow }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  if (row.isOver) return <Badge>{t("over")}</Badge>;
  if (!row.phaseNow) {
    const isAhead = row.startsOn > row.today;
    return (
      <span className="muted">
        {isAhead ? t("notBegun", { on: formatDate(row.startsOn, locale) }) : t("noPhase")}
      </span>
    );
  }
  return (
    <div>
      {row.phaseNow.title}
      <div className="small muted">
        {t("until", { on: formatDate(row.phaseNow.endsOn, locale) })}
      </div>
    </div>
  );
}

function Placed({ row }: { row: CohortRow }) {
  const { t } = useTranslation("cohorts");
  if (!row.placement || row.trainees === 0) return <span className="muted">–</span>;
  const { placed, phase } = row.placement;
  return (
    <div>
      <span className="numeric">{t("placedOf", { placed, all: row.trainees })}</span>
      <div className="small muted">{phase.title}</div>
    </div>
  );
}

function Next({ row }: { row: CohortRow }) {
  const { t } = useTranslation("cohorts");
  if (row.isOver) return null;
  if (!row.next) return <span className="muted">{t("next.nothing")}</span>;
  const count = "count" in row.next ? row.next.count : 0;
  return (
    <div>
      <TextLink to={addressOfStep(row.next, row.id)} icon="arrow-right">
        {t(`next.${row.next.step}Action`)}
      </TextLink>
      <div className="small muted">{t(`next.${row.next.step}`, { count })}</div>
    </div>
  );
}
