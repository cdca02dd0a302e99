import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LEVELS } from "~/domain/progress/level";
import { Dialog } from "~/ui/dialog";
import { FieldSet } from "~/ui/field-set";
import { AreaInput, CheckInput, RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { setLevelsSchema } from "../set-levels.schema";
import { ConflictList } from "./conflict-list";
import { useSetAnswer } from "./level-dialog";

export type FillChoice = {
  /** The cell as it is posted. */
  cell: string;
  label: string;
  level: number;
  missing: readonly string[];
  isChosen: boolean;
};

export type FillLesson = { id: string; title: string; on: string; to: string; isChosen: boolean };

type FillDialogProps = {
  title: string;
  closeTo: string;
  choices: readonly FillChoice[];
  /** Lessons whose people can be chosen; none for a row. */
  lessons: readonly FillLesson[];
};

/** One level for a whole column or row: who was in a lesson is chosen, everybody else can be. */
export function FillDialog({ title, closeTo, choices, lessons }: FillDialogProps) {
  const { t } = useTranslation(["matrix", "progress"]);
  const locale = useLocale();
  const lesson = lessons.find(({ isChosen }) => isChosen);
  const evidence = lesson
    ? t("lessonEvidence", { title: lesson.title, day: formatDay(lesson.on, locale) })
    : "";
  const chosen = choices.filter(({ isChosen }) => isChosen).map(({ cell }) => cell);
  return (
    <Dialog title={title} closeTo={closeTo}>
      <div className="stack">
        <ConflictList state={useSetAnswer()} leaveTo={closeTo} />
        {lessons.length > 0 && <LessonChoice lessons={lessons} />}
        <IntentForm
          key={`${lesson?.id ?? ""} ${choices.map(({ cell }) => cell).join()}`}
          schema={setLevelsSchema}
          intent="set"
          formId="fill"
          defaults={{ cells: chosen, level: "", evidence, link: "" }}
          className="stack"
        >
          <RadioInput
            name="level"
            label={t("progress:set.level")}
            horizontal
            choices={LEVELS.map((level) => ({
              value: String(level),
              label: `${level} – ${t(`progress:level.${level}`)}`,
            }))}
          />
          <FieldSet name="cells" label={t("for")}>
            {choices.map((choice) => (
              <CheckInput
                key={choice.cell}
                name="cells"
                value={choice.cell}
                id={choice.cell}
                label={choice.label}
                hint={hintOf(choice, t)}
              />
            ))}
          </FieldSet>
          <AreaInput name="evidence" rows={2} label={t("progress:set.evidence")} />
          <div className="form-actions">
            <SubmitButton>{t("progress:set.submit")}</SubmitButton>
          </div>
        </IntentForm>
      </div>
    </Dialog>
  );
}

type Words = ReturnType<typeof useTranslation<["matrix", "progress"]>>["t"];

function hintOf({ level, missing }: FillChoice, t: Words): string {
  const now = t("levelNow", { level });
  if (missing.length === 0) return now;
  return `${now} · ${t("progress:missing", { modules: missing.join(", ") })}`;
}

function LessonChoice({ lessons }: { lessons: readonly FillLesson[] }) {
  const { t } = useTranslation("matrix");
  const locale = useLocale();
  return (
    <nav aria-label={t("afterLesson")}>
      <p className="small muted">{t("afterLesson")}</p>
      <ul className="plain-list level-lessons">
        {lessons.map(({ id, title, on, to, isChosen }) => (
          <li key={id}>
            <Link
              className="link"
              to={to}
              preventScrollReset
              replace
              aria-current={isChosen ? "true" : undefined}
            >
              {`${formatDay(on, locale)}: ${title}`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
