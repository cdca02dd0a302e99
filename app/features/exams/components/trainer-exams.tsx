import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { type Column, Table } from "~/ui/table";
import { examDay } from "~/words/exam-sentences";
import type { TrainerExam } from "../trainer-exams.query.server";
import { GapList } from "./gap-list";
import { personColumn } from "./person-column";

type Person = TrainerExam["people"][number];

/** The exams ahead of a trainer's clusters, each with what their own trainees still lack. */
export function TrainerExams({ exams }: { exams: readonly TrainerExam[] }) {
  const { t } = useTranslation("exams");
  if (exams.length === 0) {
    return <EmptyState title={t("trainer.empty")}>{t("trainer.emptyText")}</EmptyState>;
  }
  return (
    <div className="stack stack--loose">
      {exams.map((exam) => (
        <TrainerExamCard key={exam.id} exam={exam} />
      ))}
    </div>
  );
}

function TrainerExamCard({ exam }: { exam: TrainerExam }) {
  const { t, i18n } = useTranslation("exams");
  const { cohort, kind, title, place, daysLeft, people } = exam;
  const lacking = people.filter(({ gaps }) => gaps.length > 0);
  const complete = people.filter(({ gaps }) => gaps.length === 0).map(({ name }) => name);
  const facts = [examDay(i18n, exam), place, t("days", { count: daysLeft })];
  return (
    <Card title={title} preline={`${cohort}, ${t(`kind.${kind}`)}`}>
      <div className="stack">
        <p className="muted">{facts.filter(Boolean).join(" · ")}</p>
        {lacking.length === 0 ? (
          <p>{t("trainer.complete")}</p>
        ) : (
          <LackingTable title={title} people={lacking} />
        )}
        {lacking.length > 0 && complete.length > 0 && (
          <p className="small muted">
            {t("trainer.completeNames", { names: complete.join("; ") })}
          </p>
        )}
      </div>
    </Card>
  );
}

function LackingTable({ title, people }: { title: string; people: readonly Person[] }) {
  const { t } = useTranslation(["exams", "exports"]);
  const columns: Column<Person>[] = [
    personColumn(t("page.person")),
    { key: "cluster", header: t("exports:column.cluster"), cell: ({ cluster }) => cluster },
    { key: "missing", header: t("page.missing"), cell: ({ gaps }) => <GapList gaps={gaps} /> },
  ];
  return (
    <Table
      caption={title}
      columns={columns}
      rows={people}
      rowKey={({ traineeId }) => traineeId}
      stackOnPhone
    />
  );
}
