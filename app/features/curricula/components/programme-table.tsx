import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ProgrammeRow } from "../programme-list.query.server";

/** One line for each programme: its settings and the curriculum that holds today. */
export function ProgrammeTable({ programmes }: { programmes: readonly ProgrammeRow[] }) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const columns: Column<ProgrammeRow>[] = [
    { key: "programme", header: t("column.programme"), cell: (row) => <Name row={row} /> },
    {
      key: "scale",
      header: t("column.scale"),
      nowrap: true,
      cell: ({ gradeScale }) => t(`scale.${gradeScale}`),
    },
    {
      key: "record",
      header: t("column.record"),
      cell: ({ recordRequired }) => t(recordRequired ? "record.yes" : "record.no"),
    },
    {
      key: "notice",
      header: t("column.notice"),
      nowrap: true,
      cell: ({ noticeWeeks }) => t("settings.noticeWeeks", { count: noticeWeeks }),
    },
    {
      key: "fullTime",
      header: t("column.fullTime"),
      nowrap: true,
      cell: (row) => t("hoursAWeek", { hours: formatNumber(row.fullTimeMinutes / 60, locale, 2) }),
    },
    { key: "current", header: t("column.current"), cell: (row) => <Current row={row} /> },
    { key: "cohorts", header: t("column.cohorts"), kind: "number", cell: (row) => row.cohorts },
  ];
  return (
    <Table
      caption={t("programmesCaption")}
      columns={columns}
      rows={programmes}
      rowKey={({ id }) => id}
      stackOnPhone
    />
  );
}

function Name({ row }: { row: ProgrammeRow }) {
  return (
    <div>
      <TextLink to={paths.programme(row.id)} quiet>
        {row.code}
      </TextLink>
      <div className="small muted">{row.title}</div>
    </div>
  );
}

function Current({ row: { current } }: { row: ProgrammeRow }) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  if (!current) return <span className="muted">{t("noCurrent")}</span>;
  const from = t("validFrom", { on: formatDate(current.validFrom, locale) });
  return (
    <div>
      <TextLink to={paths.curriculum(current.id)} quiet>
        {current.title}
      </TextLink>
      <div className="small muted">
        {from} · {t("modules", { count: current.modules })} · {t("hours", { hours: current.hours })}
      </div>
    </div>
  );
}
