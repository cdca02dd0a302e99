import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { shortSiteName } from "~/domain/placement/site-name";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { type Column, Table } from "~/ui/table";
import { formatMonth, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { VolumesPage } from "../volumes-page.query.server";
import { VolumeForm } from "./volume-form";

type Volume = VolumesPage["volumes"][number];

/** Cases per site and month, each figure with its source. */
export function VolumeList(props: VolumesPage) {
  const { t } = useTranslation("volumes");
  return (
    <Card title={t("figures.title")}>
      <div className="stack">
        {props.volumes.length === 0 ? (
          <p className="muted">{t("figures.none")}</p>
        ) : (
          <VolumeTable volumes={props.volumes} />
        )}
        <Disclosure label={t("figures.add")} icon="add" size="small" floating={false}>
          <VolumeForm key={props.volumes.length} {...props} />
        </Disclosure>
      </div>
    </Card>
  );
}

function VolumeTable({ volumes }: Pick<VolumesPage, "volumes">) {
  const { t } = useTranslation("volumes");
  const locale = useLocale();
  const columns: Column<Volume>[] = [
    {
      key: "site",
      header: t("figures.site"),
      cell: ({ site }) => (site ? shortSiteName(site) : t("figures.allSites")),
    },
    {
      key: "service",
      header: t("figures.service"),
      cell: ({ service }) => service ?? t("figures.allServices"),
    },
    {
      key: "month",
      header: t("figures.month"),
      nowrap: true,
      cell: ({ month }) => formatMonth(month, locale),
    },
    {
      key: "cases",
      header: t("figures.cases"),
      kind: "number",
      cell: ({ cases, estimated }) => (
        <span className="nowrap">
          {estimated && <Badge icon={false}>{t("figures.estimated")}</Badge>}{" "}
          <span className="numeric strong">{formatNumber(cases, locale)}</span>
        </span>
      ),
    },
    {
      key: "source",
      header: t("figures.source"),
      cell: ({ source }) => <span className="small">{source}</span>,
    },
    {
      key: "remove",
      header: t("figures.remove"),
      headerHidden: true,
      kind: "action",
      cell: (volume) => <RemoveVolume volume={volume} />,
    },
  ];
  return (
    <Table
      caption={t("figures.caption")}
      columns={columns}
      rows={volumes}
      rowKey={({ id }) => id}
      stackOnPhone
    />
  );
}

function RemoveVolume({ volume }: { volume: Volume }) {
  const { t } = useTranslation("volumes");
  return (
    <Form method="post">
      <input type="hidden" name="volumeId" value={volume.id} />
      <input type="hidden" name="version" value={volume.version} />
      <Button
        type="submit"
        name="intent"
        value="removeVolume"
        size="small"
        variant="tertiary"
        icon="delete"
      >
        {t("figures.remove")}
      </Button>
    </Form>
  );
}
