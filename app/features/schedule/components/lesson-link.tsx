import { Link } from "react-router";
import { paths } from "~/http/paths";
import type { WeekLesson } from "../week-view";

/** Leads to a lesson's page; its day and time tell the arrow keys where it stands. */
export function LessonLink({ lesson, className }: { lesson: WeekLesson; className: string }) {
  const { id, title, on, from } = lesson;
  return (
    <Link
      className={className}
      to={paths.lesson(id)}
      data-lesson={id}
      data-on={on}
      data-from={from}
    >
      {title}
    </Link>
  );
}
