import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ATTENDANCE_MARKS, type AttendanceMark } from "~/domain/schedule/attendance";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import type { Tone } from "~/ui/tone";
import { formatDay, formatDayRange, formatInstant, formatPercent } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineeAttendance } from "../trainee-attendance.query.server";

type Phase = TraineeAttendance["phases"][number];
type Held = Phase["lessons"][number];

const TONES: Record<AttendanceMark, Tone> = {
  present: "success",
  late: "info",
  excused: "neutral",
  absent: "warning",
};

/** The rate of a phase, what it is made of, and every lesson behind it. */
export function PhaseAttendance({ phase, isOpen }: { phase: Phase; isOpen: boolean }) {
  const { t } = useTranslation("attendance");
  const locale = useLocale();
  const { title, startsOn, endsOn, summary, lessons } = phase;
  const { rate, counts, onLeave, unrecorded } = summary;
  const figures = ATTENDANCE_MARKS.filter((mark) => counts[mark] > 0).map(
    (mark) => `${counts[mark]} ${t(`marks.${mark}`)}`,
  );
  return (
    <Card
      title={title}
      preline={formatDayRange(startsOn, endsOn, locale)}
      aside={
        rate !== null && (
          <span className="strong numeric">
            {t("own.rate", { rate: formatPercent(rate, locale) })}
          </span>
        )
      }
    >
      <p>{figures.length > 0 ? figures.join(", ") : t("own.nothing")}</p>
      {onLeave > 0 && <p className="small muted">{t("own.onLeave", { count: onLeave })}</p>}
      {unrecorded > 0 && <p className="small muted">{t("own.open", { count: unrecorded })}</p>}
      <details open={isOpen}>
        <summary>{t("own.lessons", { count: lessons.length })}</summary>
        <ul className="plain-list plain-list--lined">
          {lessons.map((lesson) => (
            <li key={lesson.id} className="inline inline--spread">
              <HeldLesson lesson={lesson} />
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function HeldLesson({ lesson }: { lesson: Held }) {
  const { t } = useTranslation("attendance");
  const locale = useLocale();
  const { id, title, on, corrected } = lesson;
  return (
    <>
      <span>
        <Link className="link" to={paths.lesson(id)}>
          {title}
        </Link>
        <br />
        <span className="small muted">
          {formatDay(on, locale)}
          {corrected &&
            ` · ${t("own.corrected", {
              from: t(`marks.${corrected.from}`),
              at: formatInstant(corrected.at, locale),
            })}`}
        </span>
      </span>
      <MarkOf lesson={lesson} />
    </>
  );
}

function MarkOf({ lesson: { isCancelled, isOnLeave, mark } }: { lesson: Held }) {
  const { t } = useTranslation("attendance");
  if (isCancelled) return <Badge icon={false}>{t("own.cancelled")}</Badge>;
  if (isOnLeave && mark !== "present" && mark !== "late") return <Badge>{t("own.leave")}</Badge>;
  if (!mark) return <Badge icon={false}>{t("own.unrecorded")}</Badge>;
  return <Badge tone={TONES[mark]}>{t(`marks.${mark}`)}</Badge>;
}
