import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDuration, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ListedTimetable } from "../timetable/cohort-timetables.query.server";

const TONES = {
  waiting: "info",
  running: "info",
  done: "neutral",
  cancelled: "warning",
  failed: "danger",
} as const;

/** The drafts of a cohort, newest first. */
export function TimetableList({ drafts }: { drafts: readonly ListedTimetable[] }) {
  const { t } = useTranslation("timetables");
  const locale = useLocale();
  const columns: Column<ListedTimetable>[] = [
    {
      key: "phase",
      header: t("list.phase"),
      cell: ({ id, phase }) => <TextLink to={paths.timetable(id)}>{phase}</TextLink>,
    },
    {
      key: "created",
      header: t("list.created"),
      cell: ({ createdAt }) => formatInstant(createdAt, locale),
    },
    {
      key: "state",
      header: t("list.state"),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>,
    },
    { key: "blocks", header: t("list.blocks"), kind: "number", cell: ({ blocks }) => blocks },
    {
      key: "accepted",
      header: t("list.accepted"),
      kind: "number",
      cell: ({ accepted }) => accepted,
    },
    {
      key: "missing",
      header: t("list.missing"),
      kind: "number",
      cell: ({ missingMinutes }) => (missingMinutes > 0 ? formatDuration(missingMinutes) : "–"),
    },
  ];
  return (
    <Table
      caption={t("list.caption")}
      columns={columns}
      rows={drafts}
      rowKey={({ id }) => id}
      stackOnPhone
    />
  );
}
