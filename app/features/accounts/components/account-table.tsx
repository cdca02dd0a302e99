import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { type Column, Table } from "~/ui/table";
import type { Tone } from "~/ui/tone";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { AccountRow, AccountState } from "../account-list.schema";
import { AccountActions } from "./account-actions";
import "./account-table.css";

export function AccountTable({ rows }: { rows: readonly AccountRow[] }) {
  const { t } = useTranslation("admin");
  return (
    <Table
      caption={t("accounts.caption")}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => row.personId}
      stackOnPhone
      empty={
        <EmptyState title={t("accounts.none")} icon="search">
          {t("accounts.noneHint")}
        </EmptyState>
      }
    />
  );
}

function useColumns(): Column<AccountRow>[] {
  const { t } = useTranslation(["admin", "shell"]);
  return [
    { key: "name", header: t("accounts.name"), cell: (row) => <Who row={row} /> },
    {
      key: "role",
      header: t("accounts.role"),
      cell: ({ role }) => (role ? t(`shell:role.${role}`) : t("accounts.noRole")),
    },
    { key: "state", header: t("accounts.state"), cell: (row) => <State row={row} /> },
    { key: "invited", header: t("accounts.invited"), cell: (row) => <Invited row={row} /> },
    {
      key: "actions",
      header: t("accounts.actions"),
      headerHidden: true,
      kind: "action",
      cell: (row) => <AccountActions row={row} />,
    },
  ];
}

function Who({ row }: { row: AccountRow }) {
  const { t } = useTranslation("admin");
  return (
    <>
      <span className="strong">{row.name}</span>
      <br />
      <span className="small muted account-mail">{row.email ?? t("accounts.noMail")}</span>
    </>
  );
}

const tones: Record<AccountState, Tone> = {
  active: "success",
  invited: "info",
  expired: "warning",
  disabled: "danger",
  none: "neutral",
};

function State({ row }: { row: AccountRow }) {
  const { t } = useTranslation("admin");
  return (
    <>
      <Badge tone={tones[row.state]}>{t(`accounts.states.${row.state}`)}</Badge>
      {row.disabledReason && (
        <p className="small muted">{t("accounts.reason", { reason: row.disabledReason })}</p>
      )}
    </>
  );
}

function Invited({ row }: { row: AccountRow }) {
  const { t, i18n } = useTranslation("admin");
  const locale = i18n.language as Locale;
  if (!row.invitedAt || !row.invitedUntil) return <span className="muted">–</span>;
  return (
    <>
      {formatInstant(row.invitedAt, locale)}
      {row.state === "invited" && (
        <p className="small muted">
          {t("accounts.until", { until: formatInstant(row.invitedUntil, locale) })}
        </p>
      )}
    </>
  );
}
