import { useTranslation } from "react-i18next";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { formatDate, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPlans } from "../cohort-plans.query.server";

type Breach = CohortPlans["breaches"][number];
const KINDS = ["added", "moved", "removed", "begun"] as const;

/** Each placement that was published or changed too late, with its reason, for good. */
export function NoticeBreaches({ breaches }: Pick<CohortPlans, "breaches">) {
  const { t } = useTranslation("approval");
  const locale = useLocale();
  if (breaches.length === 0) return null;
  const kindOf = (kind: string) => KINDS.find((one) => one === kind) ?? "moved";
  const columns: Column<Breach>[] = [
    { key: "person", header: t("breaches.person"), cell: ({ name }) => name },
    { key: "phase", header: t("breaches.phase"), cell: ({ phase }) => phase },
    {
      key: "startsOn",
      header: t("breaches.startsOn"),
      nowrap: true,
      cell: ({ startsOn }) => formatDate(startsOn, locale),
    },
    {
      key: "publishedOn",
      header: t("breaches.publishedOn"),
      cell: ({ publishedAt, plan }) => `${formatInstant(publishedAt, locale)}, ${plan}`,
    },
    {
      key: "change",
      header: t("breaches.change"),
      cell: ({ kind }) => t(`breaches.kind.${kindOf(kind)}`),
    },
    { key: "reason", header: t("breaches.reason"), cell: ({ reason }) => reason },
  ];
  return (
    <Section title={t("breaches.title")} summary={t("breaches.text", { count: breaches.length })}>
      <Table
        caption={t("breaches.caption")}
        columns={columns}
        rows={breaches}
        rowKey={({ id }) => id}
        dense
        stackOnPhone
      />
    </Section>
  );
}
