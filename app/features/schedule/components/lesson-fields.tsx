import { useTranslation } from "react-i18next";
import { DayInput, SelectInput, TextInput, TimeInput } from "~/ui/form/inputs";
import { Section } from "~/ui/section";
import type { LessonChoices } from "../lesson-choices";
import { ClusterBoxes } from "./cluster-boxes";
import { placeGroups, trainerGroups } from "./lesson-choice-groups";

export function TimeFields() {
  const { t } = useTranslation("schedule");
  return (
    <Section title={t("lesson.when")}>
      <div className="lesson-form__row">
        <DayInput name="day" label={t("lesson.day")} required />
        <TimeInput name="from" label={t("lesson.from")} required />
        <TimeInput name="to" label={t("lesson.to")} required />
      </div>
    </Section>
  );
}

export function PeopleFields({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  const trainers = trainerGroups(choices, {
    trainers: t("lesson.trainers"),
    practical: t("lesson.practicalTrainers"),
  });
  return (
    <Section title={t("lesson.who")}>
      <ClusterBoxes choices={choices} />
      <div className="form-grid">
        <SelectInput name="trainerId" label={t("lesson.trainer")} choices={trainers} required />
        <SelectInput
          name="coTrainerId"
          label={t("lesson.coTrainer")}
          choices={trainers}
          emptyChoice={t("lesson.noCoTrainer")}
        />
        <SelectInput
          name="thirdTrainerId"
          label={t("lesson.thirdTrainer")}
          choices={trainers}
          emptyChoice={t("lesson.noCoTrainer")}
        />
      </div>
    </Section>
  );
}

export function PlaceFields({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  const places = placeGroups(choices, {
    rooms: t("lesson.rooms"),
    sites: t("lesson.sites"),
    seats: (count) => t("lesson.seats", { count }),
  });
  return (
    <Section title={t("lesson.where")}>
      <div className="form-grid">
        <SelectInput
          name="place"
          label={t("lesson.place")}
          hint={t("lesson.placeHint")}
          emptyChoice={t("lesson.onlyOnline")}
          choices={[
            ...places,
            {
              label: t("lesson.other"),
              choices: [{ value: "elsewhere", label: t("lesson.elsewhereChoice") }],
            },
          ]}
        />
        <TextInput
          name="elsewhere"
          label={t("lesson.elsewhere")}
          hint={t("lesson.elsewhereHint")}
          maxLength={200}
          optional
        />
        <TextInput
          name="onlineUrl"
          type="url"
          label={t("lesson.onlineUrl")}
          hint="https://"
          optional
        />
      </div>
    </Section>
  );
}
