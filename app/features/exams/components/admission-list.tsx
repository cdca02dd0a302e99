import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Segments } from "~/ui/segments";
import { type Column, Table } from "~/ui/table";
import { resultText } from "~/words/exam-sentences";
import type { ExamPage, ListedPerson } from "../exam-page.query.server";
import { GapList } from "./gap-list";
import { personColumn } from "./person-column";

/** Everybody on the list by name, with what is missing; or only whom something is missing. */
export function AdmissionList({ exam, show }: { exam: ExamPage; show: string | null }) {
  const { t } = useTranslation("exams");
  const { people } = exam;
  if (people.length === 0) {
    return <EmptyState title={t("page.nobody")}>{t("page.nobodyText")}</EmptyState>;
  }
  const lacking = people.filter(({ gaps }) => gaps.length > 0);
  const counts = { complete: people.length - lacking.length, all: people.length };
  return (
    <Section
      title={t("page.admission")}
      summary={`${t("page.counted", counts)} · ${t("page.admissionText")}`}
      actions={
        <Segments
          label={t("page.admission")}
          param="show"
          fallback="all"
          segments={[
            { value: "all", label: t("page.everybody") },
            { value: "lacking", label: t("page.onlyLacking") },
          ]}
        />
      }
    >
      <PeopleTable
        people={show === "lacking" ? lacking : people}
        isRepeat={exam.repeats !== null}
      />
    </Section>
  );
}

function PeopleTable({ people, isRepeat }: { people: ListedPerson[]; isRepeat: boolean }) {
  const { t, i18n } = useTranslation("exams");
  const before: Column<ListedPerson> = {
    key: "before",
    header: t("page.before"),
    cell: ({ earlier }) => <span className="small">{earlier && resultText(i18n, earlier)}</span>,
  };
  const columns: Column<ListedPerson>[] = [
    personColumn(t("page.person")),
    ...(isRepeat ? [before] : []),
    {
      key: "missing",
      header: t("page.missing"),
      cell: ({ gaps }) => <GapList gaps={gaps} />,
    },
  ];
  return (
    <Table
      caption={t("page.admission")}
      columns={columns}
      rows={people}
      rowKey={({ traineeId }) => traineeId}
      stackOnPhone
      empty={<EmptyState icon="success" title={t("page.nobodyLacks")} />}
    />
  );
}
