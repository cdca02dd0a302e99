import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatMonth, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePractice } from "../site-practice.query.server";
import { PracticeFigures } from "./practice-figures";

type Row = SitePractice["rows"][number];

/** Which modules a trainee can really practise here, and how sure that is. */
export function PracticeSection({
  practice,
  areLinked,
}: {
  practice: SitePractice;
  areLinked: boolean;
}) {
  const { t } = useTranslation("volumes");
  const locale = useLocale();
  const { rows, counterHours, basis } = practice;
  return (
    <Card title={t("practice.title")}>
      <div className="stack">
        <p className="small muted">
          {t("practice.summary", { hours: counterHours })}{" "}
          {basis && t(`practice.basis.${basis.basis}`, { month: formatMonth(basis.month, locale) })}
        </p>
        {rows.length === 0 ? (
          <p>{t("practice.none")}</p>
        ) : (
          <PracticeTable rows={rows} areLinked={areLinked} />
        )}
        <Disclosure
          label={t("practice.figures")}
          variant="tertiary"
          size="small"
          icon="info"
          floating={false}
        >
          <PracticeFigures figures={practice.figures} />
        </Disclosure>
      </div>
    </Card>
  );
}

function PracticeTable({ rows, areLinked }: { rows: readonly Row[]; areLinked: boolean }) {
  const { t } = useTranslation("volumes");
  const columns: Column<Row>[] = [
    {
      key: "module",
      header: t("practice.module"),
      cell: ({ moduleCode, title }) => (
        <span>
          {areLinked ? (
            <TextLink to={paths.modulePractice(moduleCode)}>{moduleCode}</TextLink>
          ) : (
            <span className="strong">{moduleCode}</span>
          )}{" "}
          {title}
        </span>
      ),
    },
    {
      key: "cases",
      header: t("practice.cases"),
      kind: "number",
      nowrap: true,
      cell: (row) => <CasesPerWeek {...row} />,
    },
  ];
  return (
    <Table
      caption={t("practice.caption")}
      columns={columns}
      rows={rows}
      rowKey={({ moduleCode }) => moduleCode}
      stackOnPhone
      dense
    />
  );
}

/** An estimate never stands there without being called one. */
export function CasesPerWeek({
  casesPerWeek,
  estimated,
}: {
  casesPerWeek: number;
  estimated: boolean;
}) {
  const { t } = useTranslation("volumes");
  const locale = useLocale();
  return (
    <span className="nowrap">
      {estimated && <Badge icon={false}>{t("practice.estimated")}</Badge>}{" "}
      <span className="numeric strong">{formatNumber(casesPerWeek, locale, 1)}</span>
    </span>
  );
}
