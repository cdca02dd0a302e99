import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { DateField } from "~/ui/date-field";
import { FieldSet } from "~/ui/field-set";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { TimeField } from "~/ui/time-field";
import { formatDuration, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LessonChoices } from "../lesson-choices";
import { DURATIONS, type TimeAsked } from "../time-asked";
import { ClustersByCohort } from "./cluster-boxes";
import { moduleGroups, placeGroups, trainerGroups } from "./lesson-choice-groups";
import "./lesson-form.css";
import "./find-time.css";

type FormProps = { asked: TimeAsked; choices: LessonChoices };

/** What is looked for; all of it lives in the address. */
export function FindTimeForm({ asked, choices }: FormProps) {
  const { t } = useTranslation("slots");
  return (
    <Form
      method="get"
      action={paths.findTime()}
      preventScrollReset
      className="stack find-time__form"
      aria-label={t("form")}
    >
      <Clusters asked={asked} choices={choices} />
      <What asked={asked} choices={choices} />
      <When asked={asked} />
      <div className="form-actions">
        <Button type="submit" variant="primary" icon="search">
          {t("find")}
        </Button>
      </div>
    </Form>
  );
}

function Clusters({ asked, choices }: FormProps) {
  const { t } = useTranslation(["slots", "schedule"]);
  return (
    <FieldSet label={t("schedule:lesson.clusters")} name="clusterIds" required>
      <ClustersByCohort
        choices={choices}
        box={({ id, name }) => (
          <Checkbox
            key={id}
            id={`cluster-${id}`}
            name="clusterIds"
            value={id}
            label={name}
            defaultChecked={asked.clusterIds.includes(id)}
          />
        )}
      />
      {choices.hiddenClusters > 0 || choices.clusterSearch ? (
        <TextField
          name="clusterSearch"
          type="search"
          label={t("schedule:lesson.clusterSearch")}
          hint={t("schedule:lesson.clusterHidden", { count: choices.hiddenClusters })}
          defaultValue={choices.clusterSearch}
          autoComplete="off"
        />
      ) : null}
    </FieldSet>
  );
}

function What({ asked, choices }: FormProps) {
  const { t } = useTranslation(["slots", "schedule"]);
  return (
    <div className="find-time__fields">
      <SelectField
        name="minutes"
        label={t("schedule:lesson.duration")}
        emptyChoice={false}
        defaultValue={String(asked.minutes)}
        choices={DURATIONS.map((minutes) => ({
          value: String(minutes),
          label: formatDuration(minutes),
        }))}
      />
      <SelectField
        name="moduleId"
        label={t("module")}
        emptyChoice={t("schedule:lesson.noModule")}
        defaultValue={asked.moduleId ?? ""}
        choices={moduleGroups(choices)}
      />
      <SelectField
        name="trainerId"
        label={t("schedule:lesson.trainer")}
        emptyChoice={t("anyTrainer")}
        defaultValue={asked.trainerId ?? ""}
        choices={trainerGroups(choices, {
          trainers: t("schedule:lesson.trainers"),
          practical: t("schedule:lesson.practicalTrainers"),
        })}
      />
      <SelectField
        name="place"
        label={t("schedule:lesson.where")}
        emptyChoice={t("anyRoom")}
        defaultValue={asked.place}
        choices={[
          { value: "none", label: t("noRoom") },
          ...placeGroups(choices, {
            rooms: t("schedule:lesson.rooms"),
            sites: t("roomsOfSite"),
            seats: (count) => t("schedule:lesson.seats", { count }),
          }),
        ]}
      />
    </div>
  );
}

function When({ asked }: Pick<FormProps, "asked">) {
  const { t } = useTranslation("slots");
  const locale = useLocale();
  return (
    <>
      <div className="find-time__fields">
        <DateField name="startsOn" label={t("startsOn")} defaultValue={asked.startsOn} />
        <DateField name="endsOn" label={t("endsOn")} defaultValue={asked.endsOn} />
        <TimeField name="from" label={t("from")} defaultValue={formatWallTime(asked.from)} />
        <TimeField name="to" label={t("to")} defaultValue={formatWallTime(asked.to)} />
      </div>
      <FieldSet label={t("weekdays")} name="weekdays" horizontal>
        {([1, 2, 3, 4, 5] as const).map((weekday) => (
          <Checkbox
            key={weekday}
            id={`find-weekday-${weekday}`}
            name="weekdays"
            value={String(weekday)}
            label={formatWeekday(weekday, locale)}
            defaultChecked={asked.weekdays.includes(weekday)}
          />
        ))}
      </FieldSet>
    </>
  );
}
