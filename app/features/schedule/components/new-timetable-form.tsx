import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { FieldSet } from "~/ui/field-set";
import { useField } from "~/ui/form/form-answer";
import {
  CheckInput,
  DayInput,
  RadioInput,
  SubmitButton,
  TextInput,
  TimeInput,
} from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { createTimetableSchema } from "../timetable/create-timetable.schema";
import type { NewTimetable } from "../timetable/new-timetable.query.server";
import "./timetable.css";

const USUAL = {
  firstMinute: formatWallTime(8 * 60 + 30),
  blockMinutes: "90",
  pauseMinutes: "15",
  noonMinutes: "45",
  blocksADay: "4",
  mostHoursADay: "6",
  pace: "even",
};

interface NewTimetableFormProps {
  cohortId: string;
  fresh: NewTimetable;
}

/** What a new draft is made from: who, when, how a day looks, and the hours of each module. */
export function NewTimetableForm({ cohortId, fresh }: NewTimetableFormProps) {
  const { t } = useTranslation(["timetables", "common"]);
  const hours = fresh.modules.map(({ id, proposedHours }) => [
    `hours-${id}`,
    String(proposedHours || ""),
  ]);
  return (
    <IntentForm
      schema={createTimetableSchema}
      intent="create"
      hidden={{ cohortId, phaseId: fresh.phase.id }}
      defaults={{
        ...USUAL,
        clusterIds: fresh.clusterIds,
        startsOn: fresh.startsOn,
        endsOn: fresh.phase.endsOn,
        weekdays: fresh.weekdays.map(String),
        ...Object.fromEntries(hours),
      }}
      className="stack stack--loose"
    >
      <Who fresh={fresh} />
      <DayFields />
      <Hours fresh={fresh} />
      <div className="form-actions">
        <SubmitButton icon="calendar">{t("new.create")}</SubmitButton>
        <LinkButton to={paths.timetables(cohortId)}>{t("common:action.cancel")}</LinkButton>
      </div>
    </IntentForm>
  );
}

function Who({ fresh }: Pick<NewTimetableFormProps, "fresh">) {
  const { t } = useTranslation("timetables");
  const locale = useLocale();
  const clusters = useField("clusterIds");
  const weekdays = useField("weekdays");
  return (
    <Section title={t("new.who")} headingLevel={3}>
      <FieldSet
        label={t("new.clusters")}
        name="clusterIds"
        error={clusters.error}
        horizontal
        required
      >
        {fresh.clusters.map(({ id, name }) => (
          <CheckInput key={id} id={`cluster-${id}`} name="clusterIds" value={id} label={name} />
        ))}
      </FieldSet>
      <div className="timetable-form__row">
        <DayInput name="startsOn" label={t("new.startsOn")} required />
        <DayInput name="endsOn" label={t("new.endsOn")} required />
      </div>
      <FieldSet
        label={t("new.weekdays")}
        name="weekdays"
        error={weekdays.error}
        horizontal
        required
      >
        {([1, 2, 3, 4, 5] as const).map((weekday) => (
          <CheckInput
            key={weekday}
            id={`weekday-${weekday}`}
            name="weekdays"
            value={String(weekday)}
            label={formatWeekday(weekday, locale)}
          />
        ))}
      </FieldSet>
    </Section>
  );
}

function DayFields() {
  const { t } = useTranslation("timetables");
  return (
    <Section title={t("new.day")} summary={t("new.dayText")} headingLevel={3}>
      <div className="timetable-form__row">
        <TimeInput name="firstMinute" label={t("new.firstMinute")} required />
        <Figure name="blocksADay" label={t("new.blocksADay")} />
        <Figure name="blockMinutes" label={t("new.blockMinutes")} />
        <Figure name="pauseMinutes" label={t("new.pauseMinutes")} />
        <Figure name="noonMinutes" label={t("new.noonMinutes")} />
        <Figure name="mostHoursADay" label={t("new.mostHoursADay")} />
      </div>
      <RadioInput
        name="pace"
        label={t("new.pace")}
        choices={[
          { value: "even", label: t("new.even") },
          { value: "early", label: t("new.early") },
        ]}
      />
    </Section>
  );
}

function Figure({ name, label }: { name: string; label: string }) {
  return <TextInput name={name} label={label} inputMode="numeric" width="short" required />;
}

function Hours({ fresh }: Pick<NewTimetableFormProps, "fresh">) {
  const { t } = useTranslation("timetables");
  const sum = fresh.modules.reduce((all, { openHours }) => all + openHours, 0);
  const summary = t("new.hoursText", {
    days: fresh.workdays,
    capacity: fresh.capacityHours,
    hours: sum,
  });
  return (
    <Section title={t("new.hours")} summary={summary} headingLevel={3}>
      <div className="timetable-form__modules">
        {fresh.modules.map(({ id, code, title, hours, openHours }) => (
          <TextInput
            key={id}
            name={`hours-${id}`}
            label={`${code} ${title}`}
            hint={t("new.ofHours", { hours, openHours })}
            inputMode="numeric"
            width="short"
          />
        ))}
      </div>
    </Section>
  );
}
