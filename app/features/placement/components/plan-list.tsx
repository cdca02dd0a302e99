import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPlans } from "../cohort-plans.query.server";
import { PlanRowActions } from "./plan-row-actions";
import { PlanStateBadge } from "./plan-state-badge";

type Plan = CohortPlans["plans"][number];

/** Drafts first, then what is and was in force: who, when, why. */
export function PlanList({ cohortId, plans }: { cohortId: string; plans: readonly Plan[] }) {
  const { t } = useTranslation("placement");
  const columns: Column<Plan>[] = [
    { key: "name", header: t("list.name"), cell: (plan) => <PlanName plan={plan} /> },
    {
      key: "state",
      header: t("list.state"),
      cell: ({ state }) => <PlanStateBadge state={state} />,
    },
    {
      key: "placements",
      header: t("list.placements"),
      kind: "number",
      cell: ({ placements }) => placements,
    },
    {
      key: "created",
      header: t("list.created"),
      cell: (plan) => <When at={plan.createdAt} by={plan.createdBy} />,
    },
    {
      key: "published",
      header: t("list.published"),
      cell: (plan) => <Published plan={plan} />,
    },
    {
      key: "actions",
      header: t("list.actions"),
      headerHidden: true,
      kind: "action",
      cell: (plan) => <PlanRowActions cohortId={cohortId} plan={plan} />,
    },
  ];
  return (
    <Table
      caption={t("list.caption")}
      columns={columns}
      rows={plans}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === "superseded" ? "muted" : undefined)}
      stackOnPhone
    />
  );
}

function PlanName({ plan }: { plan: Plan }) {
  const { t } = useTranslation("placement");
  return (
    <>
      <TextLink to={paths.plan(plan.id)}>{plan.name}</TextLink>
      {plan.basedOn && (
        <span className="small muted"> {t("list.basedOn", { name: plan.basedOn })}</span>
      )}
      {plan.reason && <p className="small muted">{t("list.reason", { reason: plan.reason })}</p>}
    </>
  );
}

function Published({ plan: { publishedAt, publishedBy, since } }: { plan: Plan }) {
  const { t } = useTranslation("placement");
  const locale = useLocale();
  if (!publishedAt || !since) return "–";
  return (
    <>
      <When at={publishedAt} by={publishedBy} />
      <p className="small muted">{t("effective.since", { day: formatDate(since, locale) })}</p>
    </>
  );
}

function When({ at, by }: { at: string; by: string | null }) {
  const { t } = useTranslation("placement");
  const when = formatInstant(at, useLocale());
  return by ? t("list.by", { when, who: by }) : when;
}
