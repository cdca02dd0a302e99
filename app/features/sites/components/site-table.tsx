import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SiteList } from "../site-list.query.server";
import { ConfirmationBadge } from "./confirmation-badge";
import { OccupancyText } from "./occupancy-text";
import { ValidityBadge } from "./validity-badge";

type Site = SiteList["sites"][number];

export function SiteTable({ sites, until }: SiteList) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const columns: Column<Site>[] = [
    { key: "name", header: t("list.name"), cell: (site) => <SiteName site={site} /> },
    { key: "district", header: t("list.district"), cell: ({ district }) => district },
    { key: "size", header: t("list.size"), cell: ({ size }) => t(`size.${size}`) },
    {
      key: "now",
      header: t("list.now"),
      kind: "number",
      cell: ({ taken, places }) => <OccupancyText {...{ taken, places }} />,
    },
    {
      key: "ahead",
      header: t("list.ahead", { day: formatDate(until, locale) }),
      kind: "number",
      cell: ({ tightest, status }) =>
        tightest && status !== "closed" ? <OccupancyText {...tightest} /> : "–",
    },
    { key: "trainers", header: t("list.trainers"), kind: "number", cell: (site) => site.trainers },
    {
      key: "confirmed",
      header: t("list.confirmed"),
      cell: ({ confirmation, confirmedOn, status, trainingPlaces, places }) =>
        status === "closed" || trainingPlaces + places === 0 ? (
          "–"
        ) : (
          <ConfirmationBadge confirmation={confirmation} confirmedOn={confirmedOn} />
        ),
    },
  ];
  return (
    <Table
      caption={t("list.caption")}
      columns={columns}
      rows={sites}
      rowKey={({ id }) => id}
      rowTone={({ status }) => (status === "open" ? undefined : "muted")}
      stackOnPhone
    />
  );
}

function SiteName({ site }: { site: Site }) {
  const { t } = useTranslation("sites");
  return (
    <span className="inline">
      <TextLink to={paths.site(site.id)}>{shortSiteName(site.name)}</TextLink>
      <span className="muted small">{site.code}</span>
      <ValidityBadge {...site} />
      {site.successor && (
        <span className="small">
          {t("successor", { name: shortSiteName(site.successor.name) })}
        </span>
      )}
    </span>
  );
}
