import "./home.css";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { lessonsToday } from "~/features/schedule/lessons-today.query.server";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { LinkButton } from "~/ui/link-button";
import { formatLongDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";

export type AgendaLesson = Awaited<ReturnType<typeof lessonsToday>>["lessons"][number];

type AgendaProps = { lessons: readonly AgendaLesson[]; withAttendance?: boolean };

/** Lessons in the order of the day: when, what, where. */
export function Agenda({ lessons, withAttendance = false }: AgendaProps) {
  return (
    <ul className="plain-list agenda">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <AgendaItem lesson={lesson} />
          {withAttendance && !lesson.isCancelled && <AttendanceLink lesson={lesson} />}
        </li>
      ))}
    </ul>
  );
}

/** The same under a heading per day. */
export function AgendaByDay({ lessons }: { lessons: readonly AgendaLesson[] }) {
  const locale = useLocale();
  const days = [...new Set(lessons.map(({ on }) => on))].sort();
  return days.map((on) => (
    <div key={on} className="agenda__day">
      <h3 className="kern-heading-small">{formatLongDay(on, locale)}</h3>
      <Agenda lessons={lessons.filter((lesson) => lesson.on === on)} />
    </div>
  ));
}

function AgendaItem({ lesson }: { lesson: AgendaLesson }) {
  const { t } = useTranslation("home");
  const { id, title, from, to, place, trainers, clusters, isCancelled } = lesson;
  return (
    <Link
      to={paths.lesson(id)}
      className={classNames("agenda__item", isCancelled && "agenda__item--cancelled")}
    >
      <span className="numeric strong">{formatMinuteRange(from, to)}</span>
      <span>
        <span className="strong agenda__title">{title}</span>{" "}
        {isCancelled && <Badge tone="warning">{t("week.cancelled")}</Badge>}
        <span className="muted small contact-line">
          {place && <span>{place}</span>}
          <span>{[...clusters, ...trainers].join(", ")}</span>
        </span>
      </span>
    </Link>
  );
}

function AttendanceLink({ lesson }: { lesson: AgendaLesson }) {
  const { t } = useTranslation("views");
  return (
    <div className="agenda__attendance">
      <LinkButton size="small" icon="checklist" to={paths.lessonAttendance(lesson.id)}>
        {t("sheets.open")}
        <span className="visually-hidden">: {lesson.title}</span>
      </LinkButton>
    </div>
  );
}
