import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import type { ProposalPreview } from "../proposal/preview";

type Site = ProposalPreview["sites"][number];

/** Site by site: how many come and go. */
export function ProposalSites({ sites }: Pick<ProposalPreview, "sites">) {
  const { t } = useTranslation("proposal");
  if (sites.length === 0) return null;
  const columns: Column<Site>[] = [
    { key: "site", header: t("sites.site"), cell: ({ site }) => shortSiteName(site) },
    { key: "before", header: t("figures.before"), kind: "number", cell: ({ before }) => before },
    { key: "come", header: t("sites.come"), kind: "number", cell: ({ come }) => signed("+", come) },
    { key: "go", header: t("sites.go"), kind: "number", cell: ({ go }) => signed("−", go) },
    { key: "after", header: t("figures.after"), kind: "number", cell: ({ after }) => after },
  ];
  return (
    <Section title={t("sites.title")}>
      <Table
        caption={t("sites.caption")}
        columns={columns}
        rows={sites}
        rowKey={({ siteId }) => siteId}
        dense
      />
    </Section>
  );
}

function signed(sign: string, count: number): string {
  return count === 0 ? "–" : sign + count;
}
