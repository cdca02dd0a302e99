import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "~/ui/icon";
import type { SchedulePage } from "../schedule-view";
import type { WeekLesson } from "../week-view";
import { scheduleAddress } from "./schedule-address";

/** What a drag does, as a form (WCAG 2.5.7). */
export function MoveLink({ page, lesson }: { page: SchedulePage; lesson: WeekLesson }) {
  const { t } = useTranslation("views");
  return (
    <Link
      className="move-link"
      to={scheduleAddress(page, { move: lesson.id })}
      preventScrollReset
      data-no-drag
      aria-label={t("move.open", { title: lesson.title })}
      title={t("move.label")}
    >
      <Icon name="swap" size="small" />
    </Link>
  );
}
