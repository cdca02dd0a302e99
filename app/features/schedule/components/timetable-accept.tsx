import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { FieldSet } from "~/ui/field-set";
import { CheckInput, RadioInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { Section } from "~/ui/section";
import { formatDayRange, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { ACCEPT_SCOPES, acceptTimetableSchema } from "../timetable/draft.schema";
import type { TimetablePage } from "../timetable/timetable-page";
import { TimetableWeek, TimetableWeekSteps } from "./timetable-week";

/** The week with its boxes, and below it what is to become lessons. */
export function TimetableAccept({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  const locale = useLocale();
  const range = formatDayRange(
    page.days[0] ?? page.monday,
    page.days.at(-1) ?? page.monday,
    locale,
  );
  const { id: draftId, version } = page;
  return (
    <Section
      title={`${formatWeek(page.monday, locale)} · ${range}`}
      summary={t("week.text")}
      actions={<TimetableWeekSteps page={page} />}
    >
      <IntentForm
        key={`${version} ${page.monday}`}
        schema={acceptTimetableSchema}
        intent="accept"
        formId="accept"
        hidden={{ draftId, version }}
        defaults={{ scope: "all", clusterIds: [], blockIds: [], override: "", overrideReason: "" }}
        className="stack"
      >
        <TimetableWeek page={page} />
        {page.figures.open > 0 && <Scope page={page} />}
      </IntentForm>
    </Section>
  );
}

function Scope({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  return (
    <Card title={t("accept.title")}>
      <div className="stack">
        <p>{t("accept.text")}</p>
        <RadioInput
          name="scope"
          label={t("accept.scope")}
          choices={ACCEPT_SCOPES.map((scope) => ({
            value: scope,
            label: t(`accept.${scope}`, { count: page.figures.open }),
          }))}
        />
        <FieldSet label={t("accept.whichClusters")} name="clusterIds" horizontal>
          {page.clusters.map(({ id, name }) => (
            <CheckInput key={id} id={`accept-${id}`} name="clusterIds" value={id} label={name} />
          ))}
        </FieldSet>
        <FieldSet label={t("accept.warnings")} hint={t("accept.warningsHint")} name="overriding">
          <CheckInput name="override" label={t("accept.override")} />
          <TextInput name="overrideReason" label={t("accept.reason")} maxLength={300} optional />
        </FieldSet>
        <div className="form-actions">
          <SubmitButton icon="check">{t("accept.act")}</SubmitButton>
        </div>
      </div>
    </Card>
  );
}
