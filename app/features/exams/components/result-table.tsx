import { useTranslation } from "react-i18next";
import { entryField } from "~/domain/progress/exam-result";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { resultText } from "~/words/exam-sentences";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { recordResultsSchema } from "../exam.schema";
import type { ExamPage, ListedPerson } from "../exam-page.query.server";
import { OutcomeBadge } from "./outcome-badge";
import { personColumn } from "./person-column";
import { resultChoices } from "./result-choices";

/** Who has which result; a choice for everybody who has none yet, all sent at once. */
export function ResultTable({ exam }: { exam: ExamPage }) {
  const { t } = useTranslation("exams");
  const { people, scale } = exam;
  if (people.length === 0) {
    return <EmptyState title={t("page.nobody")}>{t("page.nobodyText")}</EmptyState>;
  }
  const open = people.filter(({ entries }) => entries.length === 0);
  const table = <Results exam={exam} />;
  return (
    <Section
      title={t("result.title")}
      summary={t("result.text", { pass: t(`result.pass.${scale}`) })}
    >
      {open.length === 0 ? (
        table
      ) : (
        <IntentForm
          key={open.length}
          schema={recordResultsSchema}
          intent="record"
          hidden={{ examId: exam.id }}
          defaults={Object.fromEntries(open.map(({ traineeId }) => [entryField(traineeId), ""]))}
          className="stack"
        >
          {table}
          <div className="inline">
            <SubmitButton>{t("result.save")}</SubmitButton>
            <span className="small muted">{t("result.saveHint")}</span>
          </div>
        </IntentForm>
      )}
    </Section>
  );
}

function Results({ exam }: { exam: ExamPage }) {
  const { t } = useTranslation("exams");
  const columns: Column<ListedPerson>[] = [
    personColumn(t("page.person")),
    {
      key: "result",
      header: t("result.short"),
      cell: (person) =>
        person.entries.length > 0 ? (
          <Kept person={person} />
        ) : (
          <Choice exam={exam} person={person} />
        ),
    },
    {
      key: "correct",
      header: t("correct.open"),
      headerHidden: true,
      kind: "action",
      cell: (person) => <CorrectLink examId={exam.id} person={person} />,
    },
  ];
  return (
    <Table
      caption={t("result.title")}
      columns={columns}
      rows={exam.people}
      rowKey={({ traineeId }) => traineeId}
      stackOnPhone
    />
  );
}

function Choice({ exam, person }: { exam: ExamPage; person: ListedPerson }) {
  const { t, i18n } = useTranslation("exams");
  return (
    <SelectInput
      label={t("result.label", { name: person.name })}
      labelHidden
      name={entryField(person.traineeId)}
      emptyChoice={t("result.open")}
      choices={resultChoices(i18n, exam.scale)}
      width="medium"
    />
  );
}

/** The result that counts, what it took the place of, and who entered it. */
function Kept({ person }: { person: ListedPerson }) {
  const { t, i18n } = useTranslation("exams");
  const locale = useLocale();
  const [newest, ...older] = person.entries;
  if (!newest) return null;
  const { by, at, outcome, reason } = newest;
  return (
    <div>
      <p className="inline">
        <span className="strong">{resultText(i18n, newest)}</span>
        <OutcomeBadge outcome={outcome} />
        {older.length > 0 && <Badge tone="neutral">{t("result.corrected")}</Badge>}
      </p>
      <p className="small muted">{t("result.by", { by, at: formatInstant(at, locale) })}</p>
      {older[0] && (
        <p className="small muted">
          {t("result.was", { result: resultText(i18n, older[0]) })}
          {" · "}
          {t("result.why", { reason })}
        </p>
      )}
    </div>
  );
}

function CorrectLink({ examId, person }: { examId: string; person: ListedPerson }) {
  const { t } = useTranslation("exams");
  const { traineeId, name, entries } = person;
  if (entries.length === 0) return null;
  return (
    <LinkButton
      size="small"
      variant="tertiary"
      icon="edit"
      to={paths.exam(examId, { correct: traineeId })}
      aria-label={t("correct.openNamed", { name })}
      preventScrollReset
    >
      {t("correct.open")}
    </LinkButton>
  );
}
