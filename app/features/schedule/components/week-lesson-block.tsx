import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatMinuteRange } from "~/words/format";
import type { SchedulePage } from "../schedule-view";
import type { LessonWas, WeekLesson } from "../week-view";
import { LessonLink } from "./lesson-link";
import { ChangedMark, WasSentence } from "./lesson-was";
import { MoveLink } from "./move-link";

interface WeekLessonBlockProps {
  lesson: WeekLesson;
  page: SchedulePage;
  isOver: boolean;
  isMovable: boolean;
  style: CSSProperties;
}

/** A lesson at its place in the day; the whole block leads to its page. */
export function WeekLessonBlock(props: WeekLessonBlockProps) {
  const { lesson, page, isOver, isMovable, style } = props;
  const { t } = useTranslation("schedule");
  const minutes = lesson.to - lesson.from;
  return (
    <li
      style={style}
      {...(isMovable && movableData(lesson))}
      className={classNames(
        "week-lesson",
        lesson.id === page.week.nextId && "week-lesson--next",
        isOver && "week-lesson--over",
        lesson.isCancelled && "week-lesson--cancelled",
        isMovable && "week-lesson--movable",
        minutes < 60 && "week-lesson--short",
        minutes < 40 && "week-lesson--tiny",
      )}
    >
      <p className="week-lesson__time numeric">
        {formatMinuteRange(lesson.from, lesson.to)} {lesson.changed && <ChangedMark />}
      </p>
      <LessonLink className="week-lesson__title" lesson={lesson} />
      {lesson.isCancelled && (
        <p className="week-lesson__cancelled">
          <Badge tone="danger" icon={false}>
            {t("lesson.cancelled")}
          </Badge>
          <span className="week-lesson__reason">{lesson.cancelReason}</span>
        </p>
      )}
      <LessonFacts lesson={lesson} page={page} />
      {lesson.changed && <Changed was={lesson.changed} on={lesson.on} />}
      {isMovable && <MoveLink page={page} lesson={lesson} />}
    </li>
  );
}

/** What a drag must know of the block that it takes up. */
function movableData({ id, version, on, from, to }: WeekLesson) {
  return {
    "data-movable": id,
    "data-version": version,
    "data-on": on,
    "data-from": from,
    "data-minutes": to - from,
  };
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

/** Where and with whom; what the whole page is about goes without saying. */
function LessonFacts({ lesson, page }: { lesson: WeekLesson; page: SchedulePage }) {
  const { t } = useTranslation("schedule");
  const { target, isTeaching } = page;
  const isMine = target.kind === "me";
  const clusters = besides(lesson.clusters, target.kind === "cluster" || (isMine && !isTeaching));
  const trainers = besides(lesson.trainers, target.kind === "trainer" || (isMine && isTeaching));
  const where = lesson.place ?? (lesson.onlineUrl ? t("lesson.online") : null);
  return (
    <>
      {where && target.kind !== "room" && (
        <p className="week-lesson__fact">
          <Icon name={lesson.place ? "place" : "external"} size="small" />
          <span>{where}</span>
        </p>
      )}
      {clusters.length > 0 && (
        <p className="week-lesson__fact">
          <Icon name="group" size="small" />
          <span>{clusters.join(", ")}</span>
        </p>
      )}
      {trainers.length > 0 && (
        <p className="week-lesson__fact">
          <Icon name="person" size="small" />
          <span>{trainers.join(", ")}</span>
        </p>
      )}
    </>
  );
}

/** A single one that goes without saying is not said. */
function besides(names: readonly string[], isImplied: boolean): readonly string[] {
  return isImplied && names.length === 1 ? [] : names;
}
