import { useTranslation } from "react-i18next";
import type { Day } from "~/domain/calendar/day";
import { daysUntil } from "~/domain/progress/exam";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { examDay } from "~/words/exam-sentences";
import type { ListedExam } from "../listed-exam";

type Group = "ahead" | "open" | "held" | "cancelled";
type GroupsProps = { exams: readonly ListedExam[]; today: Day; isOfAll?: boolean };

/** A planner's exams: what comes, what waits for results, what is done. */
export function ExamGroups({ exams, today, isOfAll = false }: GroupsProps) {
  const { t } = useTranslation("exams");
  const groups: Record<Group, ListedExam[]> = { ahead: [], open: [], held: [], cancelled: [] };
  for (const exam of exams) groups[groupOf(exam)].push(exam);
  const shown = [
    ["open", groups.open],
    ["ahead", groups.ahead],
    ["held", groups.held.reverse()],
    ["cancelled", groups.cancelled.reverse()],
  ] as const;
  return shown.map(
    ([group, rows]) =>
      rows.length > 0 && (
        <Section key={group} title={t(`list.${group}`)}>
          <ExamTable group={group} rows={rows} isOfAll={isOfAll} today={today} />
        </Section>
      ),
  );
}

function groupOf({ state, results, candidates }: ListedExam): Group {
  if (state === "cancelled") return "cancelled";
  if (state === "ahead") return "ahead";
  return results < candidates ? "open" : "held";
}

const HEADERS = {
  ahead: "list.admission",
  open: "list.results",
  held: "list.results",
  cancelled: "cancel.reason",
} as const;

type TableProps = { group: Group; rows: readonly ListedExam[]; isOfAll: boolean; today: Day };

function ExamTable({ group, rows, isOfAll, today }: TableProps) {
  const { t, i18n } = useTranslation("exams");
  const columns: Column<ListedExam>[] = [
    { key: "exam", header: t("list.exam"), cell: (exam) => <ExamName exam={exam} /> },
    ...(isOfAll ? [cohortColumn(t("list.cohort"))] : []),
    {
      key: "day",
      header: t("list.day"),
      cell: (exam) => (
        <div>
          <span className="nowrap">{examDay(i18n, exam)}</span>
          {group === "ahead" && <DaysLeft on={exam.on} today={today} />}
        </div>
      ),
    },
    { key: "place", header: t("list.place"), cell: ({ place }) => place ?? "–" },
    {
      key: "standing",
      header: t(HEADERS[group]),
      cell: (exam) => <Standing group={group} exam={exam} />,
    },
  ];
  return (
    <Table
      caption={t(`list.${group}`)}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      stackOnPhone
    />
  );
}

function cohortColumn(header: string): Column<ListedExam> {
  return {
    key: "cohort",
    header,
    nowrap: true,
    cell: ({ cohort }) => (
      <TextLink quiet to={paths.cohortExams(cohort.id)}>
        {cohort.name}
      </TextLink>
    ),
  };
}

function ExamName({ exam: { id, title, kind, isRepeat } }: { exam: ListedExam }) {
  const { t } = useTranslation("exams");
  return (
    <div>
      <TextLink to={paths.exam(id)}>{title}</TextLink>
      <p className="small muted">
        {isRepeat ? `${t(`kind.${kind}`)} · ${t("repeat")}` : t(`kind.${kind}`)}
      </p>
    </div>
  );
}

function DaysLeft({ on, today }: { on: Day; today: Day }) {
  const { t } = useTranslation("exams");
  return <p className="small muted">{t("days", { count: daysUntil(on, today) })}</p>;
}

/** What is to be done about it. */
function Standing({ group, exam }: { group: Group; exam: ListedExam }) {
  const { t } = useTranslation("exams");
  const { candidates, complete, results, cancelReason } = exam;
  if (group === "cancelled") return cancelReason;
  if (group === "held") return t("list.enteredAll", { all: candidates });
  if (group === "open") {
    return <Badge tone="warning">{t("list.entered", { some: results, all: candidates })}</Badge>;
  }
  const people = <span className="small muted">{t("list.people", { count: candidates })}</span>;
  if (complete === null) {
    return (
      <div>
        {people}
        <p className="small muted">{t("list.later")}</p>
      </div>
    );
  }
  const lacking = candidates - complete;
  return (
    <div className="inline">
      <Badge tone={lacking > 0 ? "warning" : "success"}>
        {t("list.lacking", { count: lacking })}
      </Badge>
      {people}
    </div>
  );
}
