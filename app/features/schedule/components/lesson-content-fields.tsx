import { useTranslation } from "react-i18next";
import { AreaInput, SelectInput, TextInput } from "~/ui/form/inputs";
import { Section } from "~/ui/section";
import type { LessonChoices } from "../lesson-choices";
import { moduleGroups } from "./lesson-choice-groups";

const ROWS = [1, 2, 3];

export function MaterialFields() {
  const { t } = useTranslation("schedule");
  return (
    <Section title={t("lesson.material")} summary={t("lesson.materialHint")}>
      {ROWS.map((number) => (
        <div key={number} className="form-grid">
          <TextInput
            name={`linkUrl${number}`}
            type="url"
            label={t("lesson.linkUrl", { number })}
            optional
          />
          <TextInput
            name={`linkTitle${number}`}
            label={t("lesson.linkTitle", { number })}
            maxLength={120}
            optional
          />
        </div>
      ))}
    </Section>
  );
}

export function ContentFields({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  return (
    <Section title={t("lesson.what")} summary={t("lesson.minutesHint")}>
      {ROWS.map((number) => (
        <ModuleRow key={number} number={number} choices={choices} />
      ))}
      <TextInput
        name="title"
        label={t("lesson.subject")}
        hint={t("lesson.subjectHint")}
        maxLength={120}
      />
      <AreaInput
        name="note"
        label={t("lesson.note")}
        hint={t("lesson.noteHint")}
        rows={3}
        maxLength={1_000}
        optional
      />
    </Section>
  );
}

function ModuleRow({ number, choices }: { number: number; choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  return (
    <div className="lesson-form__module">
      <SelectInput
        name={`module${number}`}
        label={t("lesson.module", { number })}
        choices={moduleGroups(choices)}
        emptyChoice={t("lesson.noModule")}
      />
      <TextInput
        name={`minutes${number}`}
        label={t("lesson.minutes")}
        aria-label={t("lesson.minutesOf", { number })}
        inputMode="numeric"
        width="short"
      />
    </div>
  );
}
