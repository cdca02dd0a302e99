import { useTranslation } from "react-i18next";
import { FieldSet } from "~/ui/field-set";
import { useField } from "~/ui/form/form-answer";
import { CheckInput, DayInput, SelectInput, TextInput, TimeInput } from "~/ui/form/inputs";
import { Section } from "~/ui/section";
import type { LessonChoices } from "../lesson-choices";

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

/** One row of boxes for each cohort. */
function ClusterBoxes({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  const { error } = useField("clusterIds");
  const cohorts = [...new Set(choices.clusters.map(({ cohort }) => cohort))];
  return (
    <FieldSet label={t("lesson.clusters")} name="clusterIds" error={error} required>
      {cohorts.map((cohort) => (
        <div key={cohort} className="lesson-form__cohort">
          <span className="lesson-form__cohort-name">{cohort}</span>
          <div className="lesson-form__clusters">
            {choices.clusters
              .filter((cluster) => cluster.cohort === cohort)
              .map(({ id, name }) => (
                <CheckInput
                  key={id}
                  id={`cluster-${id}`}
                  name="clusterIds"
                  value={id}
                  label={name}
                />
              ))}
          </div>
        </div>
      ))}
    </FieldSet>
  );
}

export function PlaceFields({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  const rooms = choices.rooms.map(({ id, name, seats }) => ({
    value: `room:${id}`,
    label: `${name} (${t("lesson.seats", { count: seats })})`,
  }));
  const sites = choices.sites.map(({ id, name }) => ({ value: `site:${id}`, label: name }));
  return (
    <Section title={t("lesson.where")}>
      <div className="form-grid">
        <SelectInput
          name="place"
          label={t("lesson.place")}
          hint={t("lesson.placeHint")}
          emptyChoice={t("lesson.onlyOnline")}
          choices={[
            { label: t("lesson.rooms"), choices: rooms },
            { label: t("lesson.sites"), choices: sites },
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

function trainerGroups(choices: LessonChoices, labels: { trainers: string; practical: string }) {
  const among = (isPractical: boolean) =>
    choices.trainers
      .filter((trainer) => trainer.isPractical === isPractical)
      .map(({ id, name }) => ({ value: id, label: name }));
  return [
    { label: labels.trainers, choices: among(false) },
    { label: labels.practical, choices: among(true) },
  ];
}
