import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { PlanComparison } from "../versions/compare-plans.query.server";

type Person = PlanComparison["people"][number];

/** Person by person, only where the plans do not agree. */
export function ComparePeople({ people, compared }: PlanComparison) {
  const { t } = useTranslation("versions");
  if (compared.length < 2) return null;
  const columns: Column<Person>[] = [
    {
      key: "person",
      header: t("people.person"),
      cell: ({ traineeId, name }) => (
        <TextLink quiet to={paths.trainee(traineeId)}>
          {name}
        </TextLink>
      ),
    },
    { key: "phase", header: t("people.phase"), nowrap: true, cell: ({ phase }) => phase },
    ...compared.map(({ plan }, index) => ({
      key: plan.id,
      header: plan.name,
      cell: ({ sites }: Person) => sites[index]?.map(shortSiteName).join(", ") || "–",
    })),
  ];
  return (
    <Section title={t("people.title")} summary={t("people.count", { count: people.length })}>
      <Table
        caption={t("people.caption")}
        columns={columns}
        rows={people}
        rowKey={({ key }) => key}
        empty={<p>{t("people.none")}</p>}
        dense
      />
    </Section>
  );
}
