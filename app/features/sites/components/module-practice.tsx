import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ModulePracticePage } from "../module-practice.query.server";
import { CasesPerWeek } from "./practice-section";

type Row = ModulePracticePage["rows"][number];

/** Every open site with the cases of this module that a trainee can expect there. */
export function ModulePractice({ rows, services, counterHours }: ModulePracticePage) {
  const { t } = useTranslation("volumes");
  if (services.length === 0) {
    return (
      <EmptyState title={t("module.noService")} icon="book">
        {t("module.noServiceText")}
      </EmptyState>
    );
  }
  return (
    <div className="split">
      <Card title={t("practice.cases")}>
        <div className="stack">
          <p className="small muted">{t("practice.summary", { hours: counterHours })}</p>
          {rows.length === 0 ? <p>{t("practice.none")}</p> : <SiteTable rows={rows} />}
        </div>
      </Card>
      <ModuleServices services={services} />
    </div>
  );
}

function SiteTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("volumes");
  const columns: Column<Row>[] = [
    {
      key: "site",
      header: t("module.site"),
      cell: ({ site }) => <TextLink to={paths.site(site.id)}>{shortSiteName(site.name)}</TextLink>,
    },
    { key: "district", header: t("module.district"), cell: ({ site }) => site.district },
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
      rowKey={({ site }) => site.id}
      stackOnPhone
    />
  );
}

function ModuleServices({ services }: Pick<ModulePracticePage, "services">) {
  const { t } = useTranslation("volumes");
  const locale = useLocale();
  return (
    <Card title={t("module.services")}>
      <ul className="plain-list plain-list--lined">
        {services.map(({ id, title, digitalShare, source, asOf }) => (
          <li key={id} className="stack stack--tight">
            <span className="strong">{title}</span>
            <span className="small muted">
              {[
                digitalShare === null
                  ? t("module.digitalUnknown")
                  : t("module.digital", { share: digitalShare }),
                source,
                asOf && formatDate(asOf, locale),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
