import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatMinuteRange } from "~/words/format";
import type { LessonWas, WeekLesson } from "../week-view";
import { ChangedMark, WasSentence } from "./lesson-was";

interface WeekLessonBlockProps {
  lesson: WeekLesson;
  isNext: boolean;
  isOver: boolean;
  showClusters: boolean;
  style: CSSProperties;
}

/** A lesson at its place in the day; the whole block leads to its page. */
export function WeekLessonBlock(props: WeekLessonBlockProps) {
  const { lesson, isNext, isOver, showClusters, style } = props;
  const { t } = useTranslation("schedule");
  const minutes = lesson.to - lesson.from;
  return (
    <li
      style={style}
      className={classNames(
        "week-lesson",
        isNext && "week-lesson--next",
        isOver && "week-lesson--over",
        lesson.isCancelled && "week-lesson--cancelled",
        minutes < 60 && "week-lesson--short",
        minutes < 40 && "week-lesson--tiny",
      )}
    >
      <p className="week-lesson__time numeric">
        {formatMinuteRange(lesson.from, lesson.to)} {lesson.changed && <ChangedMark />}
      </p>
      <Link className="week-lesson__title" to={paths.lesson(lesson.id)}>
        {lesson.title}
      </Link>
      {lesson.isCancelled && (
        <p className="week-lesson__cancelled">
          <Badge tone="danger" icon={false}>
            {t("lesson.cancelled")}
          </Badge>
          <span className="week-lesson__reason">{lesson.cancelReason}</span>
        </p>
      )}
      <LessonFacts lesson={lesson} showClusters={showClusters} />
      {lesson.changed && <Changed was={lesson.changed} on={lesson.on} />}
    </li>
  );
}

/** A lesson that is not as it was announced says how it was. */
function Changed({ was, on }: { was: LessonWas; on: string }) {
  return (
    <p className="week-lesson__changed">
      {was.parts.map((part) => (
        <span key={part} className="week-lesson__was">
          <WasSentence was={was} part={part} on={on} />
        </span>
      ))}
    </p>
  );
}

function LessonFacts({ lesson, showClusters }: { lesson: WeekLesson; showClusters: boolean }) {
  const { t } = useTranslation("schedule");
  const who = showClusters ? lesson.clusters : lesson.trainers;
  const where = lesson.place ?? (lesson.onlineUrl ? t("lesson.online") : null);
  return (
    <>
      {where && (
        <p className="week-lesson__fact">
          <Icon name={lesson.place ? "place" : "external"} size="small" />
          <span>{where}</span>
        </p>
      )}
      {who.length > 0 && (
        <p className="week-lesson__fact">
          <Icon name={showClusters ? "group" : "person"} size="small" />
          <span>{who.join(", ")}</span>
        </p>
      )}
    </>
  );
}
