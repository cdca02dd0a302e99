import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/empty-state";
import { type Column, Table } from "~/ui/table";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { AuditRow } from "../audit-log.schema";
import { useActionName, useSubjectName } from "./audit-action-name";

export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const { t } = useTranslation("admin");
  return (
    <Table
      caption={t("audit.caption")}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => row.id}
      dense
      stackOnPhone
      empty={
        <EmptyState title={t("audit.empty")} icon="history">
          {t("audit.emptyHint")}
        </EmptyState>
      }
    />
  );
}

function useColumns(): Column<AuditRow>[] {
  const { t, i18n } = useTranslation("admin");
  const nameOf = useActionName();
  const subjectOf = useSubjectName();
  return [
    {
      key: "at",
      header: t("audit.at"),
      nowrap: true,
      cell: (row) => formatInstant(row.at, i18n.language as Locale),
    },
    { key: "who", header: t("audit.who"), cell: (row) => row.actor ?? t("audit.system") },
    { key: "action", header: t("audit.action"), cell: (row) => nameOf(row.action) },
    {
      key: "subject",
      header: t("audit.subject"),
      cell: ({ subjectType, subjectId }) => (
        <span className="small">
          {subjectOf(subjectType)} <code title={subjectId}>{subjectId.slice(-12)}</code>
        </span>
      ),
    },
    { key: "what", header: t("audit.what"), cell: (row) => <Changes row={row} /> },
  ];
}

function Changes({ row }: { row: AuditRow }) {
  const { t } = useTranslation("admin");
  return (
    <div>
      {row.reason && <p className="small">{t("audit.reason", { reason: row.reason })}</p>}
      {row.changes.map(({ field, before, after }) => (
        <p key={field} className="small">
          {field && <span className="muted">{field}: </span>}
          {before !== null && <>{before} → </>}
          {after ?? t("audit.nothing")}
        </p>
      ))}
    </div>
  );
}
