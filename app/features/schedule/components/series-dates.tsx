import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Confirm } from "~/ui/confirm";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDay, formatMinuteRange, type Locale } from "~/words/format";
import { takeOutDateSchema } from "../series-date.schema";
import type { SeriesPage } from "../series-page";
import type { WeekLesson } from "../week-view";
import { ChangedMark } from "./lesson-was";

/** Every lesson of a series; one that is still to come can be taken out. @param present as ISO text. */
export function SeriesDates({ page, present }: { page: SeriesPage; present: string }) {
  const { t, i18n } = useTranslation(["series", "schedule"]);
  const locale = i18n.language as Locale;
  const day = ({ id, on }: WeekLesson) => (
    <TextLink quiet to={paths.lesson(id)}>
      {formatDay(on, locale)}
    </TextLink>
  );
  const columns = [
    { key: "day", header: t("page.day"), cell: day, isRowHeader: true, nowrap: true },
    {
      key: "time",
      header: t("page.time"),
      cell: ({ from, to }: WeekLesson) => formatMinuteRange(from, to),
      nowrap: true,
    },
    {
      key: "place",
      header: t("schedule:lesson.where"),
      cell: ({ place, onlineUrl }: WeekLesson) =>
        place ?? (onlineUrl ? t("schedule:lesson.online") : ""),
    },
    {
      key: "state",
      header: t("page.state"),
      cell: (lesson: WeekLesson) => <State lesson={lesson} present={present} />,
    },
    {
      key: "act",
      header: t("page.takeOut"),
      headerHidden: true,
      kind: "action" as const,
      cell: (lesson: WeekLesson) =>
        page.canManage && !lesson.isCancelled && lesson.startsAt > present ? (
          <TakeOut page={page} lesson={lesson} />
        ) : null,
    },
  ];
  return (
    <Section title={t("page.dates")}>
      <Table
        caption={t("page.dates")}
        columns={columns}
        rows={page.lessons}
        rowKey={({ id }) => id}
        stackOnPhone
      />
    </Section>
  );
}

function State({ lesson, present }: { lesson: WeekLesson; present: string }) {
  const { t } = useTranslation(["series", "schedule"]);
  if (lesson.isCancelled) {
    return (
      <>
        <Badge tone="danger">{t("schedule:lesson.cancelled")}</Badge>{" "}
        <span className="small muted">{lesson.cancelReason}</span>
      </>
    );
  }
  return (
    <>
      {t(lesson.endsAt < present ? "page.taught" : "page.planned")}{" "}
      {lesson.changed && <ChangedMark />}
    </>
  );
}

function TakeOut({ page, lesson }: { page: SeriesPage; lesson: WeekLesson }) {
  const { t } = useTranslation("series");
  const hidden = { seriesId: page.id, version: page.version, lessonId: lesson.id };
  return (
    <Confirm
      label={t("page.takeOut")}
      title={t("page.takeOutTitle", { on: lesson.on })}
      variant="tertiary"
      form={
        <IntentForm
          schema={takeOutDateSchema}
          intent="takeOut"
          formId={lesson.id}
          hidden={hidden}
          className="stack"
        >
          <TextInput name="reason" label={t("page.reason")} required maxLength={300} />
          <SubmitButton variant="danger">{t("page.takeOut")}</SubmitButton>
        </IntentForm>
      }
    >
      <p>{t("page.takeOutText")}</p>
    </Confirm>
  );
}
