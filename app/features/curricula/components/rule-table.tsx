import { useTranslation } from "react-i18next";
import { unweighedAs } from "~/domain/placement/proposal/weighed-rules";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import type { ProgrammePage } from "../programme-page.query.server";

export type RuleRow = ProgrammePage["rules"][number];

const TONES = {
  off: "neutral",
  low: "neutral",
  medium: "info",
  high: "info",
  hard: "warning",
} as const;

/** The rule book of a programme: weight, value, owner and reason of each rule. */
export function RuleTable({ programme }: { programme: ProgrammePage }) {
  const { t } = useTranslation(["curricula", "findings"]);
  const columns: Column<RuleRow>[] = [
    {
      key: "rule",
      header: t("rules.rule"),
      cell: ({ code }) => t(`findings:rule.${code}.title`),
    },
    {
      key: "reason",
      header: t("rules.reason"),
      cell: ({ code, reason }) => reason ?? t(`findings:rule.${code}.reason`),
    },
    {
      key: "step",
      header: t("rules.step"),
      cell: (row) => <RuleWeight row={row} />,
    },
    {
      key: "parameter",
      header: t("rules.parameter"),
      cell: (row) => <RuleValue row={row} />,
    },
    { key: "owner", header: t("rules.owner"), cell: ({ owner }) => owner ?? t("rules.standard") },
    {
      key: "edit",
      header: t("rules.edit"),
      headerHidden: true,
      kind: "action",
      cell: (row) => <EditRule programmeId={programme.id} row={row} />,
    },
  ];
  return (
    <Section title={t("rules.title")} summary={t("rules.summary")}>
      <Table
        caption={t("rules.caption")}
        columns={columns}
        rows={programme.rules}
        rowKey={({ code }) => code}
        stackOnPhone
      />
    </Section>
  );
}

/** How much the rule counts, and where a proposal cannot weigh it. */
function RuleWeight({ row: { code, step } }: { row: RuleRow }) {
  const { t } = useTranslation("curricula");
  const unweighed = unweighedAs(code, step);
  return (
    <>
      <Badge tone={TONES[step]} icon={step === "hard" ? "lock" : false}>
        {t(`step.${step}`)}
      </Badge>
      {unweighed && <p className="small muted">{t(`rules.${unweighed}`)}</p>}
    </>
  );
}

function RuleValue({ row: { code, parameter } }: { row: RuleRow }) {
  const { t } = useTranslation("curricula");
  if (parameter === null) return <span className="muted">–</span>;
  return (
    <>
      <span className="numeric">{parameter}</span>{" "}
      <span className="small muted">{t(unitOf(code))}</span>
    </>
  );
}

function EditRule({ programmeId, row }: { programmeId: string; row: RuleRow }) {
  const { t } = useTranslation(["curricula", "findings"]);
  if (row.isFixed) return <span className="small muted nowrap">{t("rules.fixedText")}</span>;
  const rule = t(`findings:rule.${row.code}.title`);
  return (
    <LinkButton
      size="small"
      icon="edit"
      to={paths.programme(programmeId, { rule: row.code })}
      aria-label={t("rules.editNamed", { rule })}
      preventScrollReset
    >
      {t("rules.edit")}
    </LinkButton>
  );
}

const UNITS = [
  "nobody-alone",
  "trainer-ratio",
  "capacity-confirmed",
  "long-commute",
  "module-practice",
] as const;

/** The key of what a rule's value counts. */
export function unitOf(code: RuleRow["code"]) {
  const unit = UNITS.find((known) => known === code) ?? "other";
  return `unit.${unit}` as const;
}
