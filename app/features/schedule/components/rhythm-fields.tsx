import { useTranslation } from "react-i18next";
import { isDay } from "~/domain/calendar/day";
import { holidayOn } from "~/domain/calendar/holidays";
import { DateField } from "~/ui/date-field";
import { FieldSet } from "~/ui/field-set";
import { useField } from "~/ui/form/form-answer";
import { CheckInput, DayInput, SelectInput, TimeInput } from "~/ui/form/inputs";
import { Section } from "~/ui/section";
import { formatWeekday, type Locale } from "~/words/format";
import type { LessonDraft } from "../lesson-draft";
import type { PhaseChoice } from "../phase-choice";

const WEEKDAYS = [1, 2, 3, 4, 5, 6] as const;
const RHYTHMS = [1, 2, 3, 4];
const EXTRA_FIELDS = 3;

/** When a series takes place: its days, its clock and how long it goes on. */
export function RhythmFields({ phases, draft }: { phases: PhaseChoice[]; draft: LessonDraft }) {
  const { t } = useTranslation("series");
  return (
    <Section title={t("rhythm.title")}>
      <div className="lesson-form__row">
        <DayInput name="day" label={t("rhythm.first")} required />
        <TimeInput name="from" label={t("rhythm.from")} required />
        <TimeInput name="to" label={t("rhythm.to")} required />
        <SelectInput
          name="everyWeeks"
          label={t("rhythm.everyWeeks")}
          emptyChoice={false}
          choices={RHYTHMS.map((count) => ({
            value: String(count),
            label: t("rhythm.every", { count }),
          }))}
        />
      </div>
      <WeekdayBoxes />
      <div className="form-grid">
        <DayInput name="untilOn" label={t("rhythm.until")} hint={t("rhythm.untilHint")} />
        <SelectInput
          name="phaseId"
          label={t("rhythm.phase")}
          emptyChoice={t("rhythm.noPhase")}
          choices={phases.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <CheckInput name="holidays" label={t("rhythm.holidays")} />
      <ExtraDays draft={draft} />
    </Section>
  );
}

function WeekdayBoxes() {
  const { t, i18n } = useTranslation("series");
  const { error } = useField("weekdays");
  return (
    <FieldSet label={t("rhythm.weekdays")} name="weekdays" error={error} required>
      <div className="lesson-form__clusters">
        {WEEKDAYS.map((weekday) => (
          <CheckInput
            key={weekday}
            id={`weekday-${weekday}`}
            name="weekdays"
            value={String(weekday)}
            label={formatWeekday(weekday, i18n.language as Locale, "long")}
          />
        ))}
      </div>
    </FieldSet>
  );
}

/** Days outside the rhythm; a holiday that is to take place after all is ticked in the preview. */
function ExtraDays({ draft }: { draft: LessonDraft }) {
  const { t } = useTranslation("series");
  const given = [draft.extraOn ?? []].flat();
  const known = given.filter((on) => !(isDay(on) && holidayOn(on)));
  const fields = Array.from({ length: Math.max(EXTRA_FIELDS, known.length + 1) }, (_, n) => n);
  return (
    <FieldSet label={t("rhythm.extra")} name="extra" hint={t("rhythm.extraHint")}>
      <div className="lesson-form__row">
        {fields.map((index) => (
          <DateField
            key={index}
            id={`extra-${index}`}
            name="extraOn"
            label={t("rhythm.extraDay", { number: index + 1 })}
            labelHidden
            defaultValue={known[index] ?? ""}
          />
        ))}
      </div>
    </FieldSet>
  );
}
