import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortWishes } from "../cohort-wishes.query.server";
import { WindowForm } from "./window-form";

type PhaseRow = CohortWishes["phases"][number];
type Demand = PhaseRow["demand"][number];

/** A phase for planners: its window, who has not wished yet, and which sites are asked for. */
export function PhaseDemand({ phase }: { phase: PhaseRow }) {
  const { t } = useTranslation("wishes");
  const locale = useLocale();
  const { title, startsOn, endsOn, window, people, without, answered, granted } = phase;
  const span = { from: formatDay(startsOn, locale), to: formatDay(endsOn, locale) };
  return (
    <Card title={title} preline={t("phase", span)}>
      <div className="split">
        <div className="stack">
          <p>
            {window
              ? t(`manage.state.${window.state}`, {
                  from: formatDay(window.opensOn, locale),
                  to: formatDay(window.closesOn, locale),
                })
              : t("manage.state.none")}{" "}
            {t("manage.replied", { some: people - without.length, all: people })}
            {answered > 0 && ` ${t("manage.answered", { granted, answered })}`}
          </p>
          <DemandTable phase={phase} />
          <Silent without={without} />
        </div>
        {!phase.hasBegun && <WindowForm phase={phase} />}
      </div>
    </Card>
  );
}

function DemandTable({ phase }: { phase: PhaseRow }) {
  const { t } = useTranslation("wishes");
  const columns: Column<Demand>[] = [
    { key: "site", header: t("manage.site"), cell: ({ site }) => shortSiteName(site) },
    ...[0, 1, 2].map(
      (at): Column<Demand> => ({
        key: `rank ${at + 1}`,
        header: t("form.rank", { rank: at + 1 }),
        kind: "number",
        cell: ({ byRank }) => byRank[at] || "–",
      }),
    ),
  ];
  if (phase.demand.length === 0) return null;
  return (
    <Table
      caption={t("manage.demand", { phase: phase.title })}
      columns={columns}
      rows={phase.demand}
      rowKey={({ site }) => site}
      dense
    />
  );
}

function Silent({ without }: Pick<PhaseRow, "without">) {
  const { t } = useTranslation("wishes");
  if (without.length === 0) return null;
  return (
    <details className="small">
      <summary>{t("manage.silent", { count: without.length })}</summary>
      <ul className="plain-list">
        {without.map(({ id, name }) => (
          <li key={id}>
            <TextLink quiet to={paths.trainee(id)}>
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
