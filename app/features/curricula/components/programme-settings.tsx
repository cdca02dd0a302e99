import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ProgrammePage } from "../programme-page.query.server";

/** What holds for everybody of the programme. */
export function ProgrammeSettings({ programme }: { programme: ProgrammePage }) {
  const { t } = useTranslation(["curricula", "approval"]);
  const locale = useLocale();
  const { gradeScale, recordRequired, recordReminderDays } = programme;
  const { noticeWeeks, fullTimeMinutes } = programme;
  const { missedPercent, missedDays, weeksBehind, leastLessons } = programme;
  const { longestAbsenceDays, latestReportDays } = programme;
  return (
    <Card title={t("settings.title")}>
      <DescriptionList
        items={[
          { term: t("settings.scale"), value: t(`scaleLong.${gradeScale}`) },
          {
            term: t("settings.record"),
            value: t(recordRequired ? "record.yes" : "record.no"),
          },
          programme.approvalRequired && {
            term: t("approval:setting.label"),
            value: t("approval:setting.on"),
          },
          recordRequired && {
            term: t("settings.reminder"),
            value: t("settings.reminderDays", { count: recordReminderDays }),
          },
          { term: t("settings.criteria"), value: programme.criteria.join(", ") },
          {
            term: t("column.notice"),
            value: t("settings.noticeWeeks", { count: noticeWeeks }),
          },
          {
            term: t("column.fullTime"),
            value: t("hoursAWeek", { hours: formatNumber(fullTimeMinutes / 60, locale, 2) }),
          },
          {
            term: t("settings.talk"),
            value: t("settings.talkAfter", {
              ...{ percent: missedPercent, days: missedDays, count: leastLessons },
            }),
          },
          {
            term: t("settings.absence"),
            value: t("settings.absenceAfter", {
              ...{ longest: longestAbsenceDays, latest: latestReportDays },
            }),
          },
          {
            term: t("settings.weeksBehind"),
            value: t("settings.weeksBehindAfter", { count: weeksBehind }),
          },
        ]}
      />
    </Card>
  );
}

/** The phases with which the programme's cohorts begin. */
export function PhaseTemplateCard({ programme }: { programme: ProgrammePage }) {
  const { t } = useTranslation(["curricula", "cohorts"]);
  const { template } = programme;
  return (
    <Card title={t("template.title")}>
      <p className="text small muted">
        {t(template.length > 0 ? "template.text" : "template.empty")}
      </p>
      <ol className="plain-list plain-list--lined">
        {template.map(({ id, title, kind, startWeek, weeks }) => (
          <li key={id} className="inline inline--spread">
            <span>
              {title} <span className="small muted">{t(`cohorts:kind.${kind}`)}</span>
            </span>
            <span className="small muted numeric nowrap">
              {weeks === 1
                ? t("template.week", { from: startWeek + 1 })
                : t("template.weeks", { from: startWeek + 1, to: startWeek + weeks })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
