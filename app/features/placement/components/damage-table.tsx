import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { RepairPage } from "../repair/repair-page.query.server";

type Damage = RepairPage["damages"][number];

/** Who cannot stay where they are, why, and from which day on. */
export function DamageTable({ damages }: Pick<RepairPage, "damages">) {
  const { t } = useTranslation(["repair", "proposal"]);
  const locale = useLocale();
  const columns: Column<Damage>[] = [
    {
      key: "person",
      header: t("damage.person"),
      cell: ({ name, traineeId }) => (
        <TextLink quiet to={paths.trainee(traineeId)}>
          {name}
        </TextLink>
      ),
    },
    { key: "phase", header: t("damage.phase"), nowrap: true, cell: ({ phase }) => phase },
    {
      key: "site",
      header: t("damage.site"),
      cell: ({ site }) => (site ? shortSiteName(site) : "–"),
    },
    {
      key: "from",
      header: t("damage.from"),
      nowrap: true,
      cell: ({ from }) => formatDate(from, locale),
    },
    {
      key: "why",
      header: t("damage.why"),
      cell: ({ kind, hasBegun }) => (
        <span className="small">
          {t(`proposal:reason.${kind}`, { name: "" })} {hasBegun && t("damage.begun")}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t("damage.caption")}
      columns={columns}
      rows={damages}
      rowKey={({ phaseId, traineeId }) => phaseId + traineeId}
      dense
      stackOnPhone
    />
  );
}
