import { useTranslation } from "react-i18next";
import { weeksIn } from "~/domain/calendar/range";
import { type Column, Table } from "~/ui/table";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPreview } from "../cohort-preview.query.server";

type Row = CohortPreview["phases"][number];

/** The phases of a cohort that is not saved yet, with their real days. */
export function PreviewPhases({ phases }: { phases: readonly Row[] }) {
  const { t } = useTranslation(["cohorts", "common"]);
  const locale = useLocale();
  const columns: Column<Row>[] = [
    { key: "title", header: t("timeline.phase"), cell: ({ title }) => title },
    { key: "kind", header: t("new.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "startsOn",
      header: t("new.start"),
      nowrap: true,
      cell: ({ startsOn }) => formatDay(startsOn, locale),
    },
    {
      key: "endsOn",
      header: t("new.end"),
      nowrap: true,
      cell: ({ endsOn }) => formatDay(endsOn, locale),
    },
    { key: "weeks", header: t("new.weeks"), kind: "number", cell: (row) => weeksIn(row).length },
    { key: "workdays", header: t("new.workdays"), kind: "number", cell: (row) => row.workdays },
  ];
  return (
    <Table
      caption={t("new.phases")}
      columns={columns}
      rows={phases}
      rowKey={({ id }) => id}
      stackOnPhone
      dense
    />
  );
}
