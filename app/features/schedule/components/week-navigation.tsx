import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { addDays, type Day, mondayOf } from "~/domain/calendar/day";
import { LinkButton } from "~/ui/link-button";

interface WeekNavigationProps {
  monday: Day;
  today: Day;
  /** The address of a week, named by its Monday; null for the week of today. */
  to: (monday: string | undefined) => string;
}

export function WeekNavigation({ monday, today, to }: WeekNavigationProps) {
  const { t } = useTranslation("schedule");
  const previous = to(addDays(monday, -7));
  const next = to(addDays(monday, 7));
  useWeekKeys({ ArrowLeft: previous, ArrowRight: next, t: to(undefined) });
  const isThisWeek = monday === mondayOf(today);
  return (
    <nav className="week-navigation" aria-label={t("week.navigation")} title={t("week.keys")}>
      <LinkButton to={previous} icon="chevron-left" iconOnly aria-keyshortcuts="ArrowLeft">
        {t("week.previous")}
      </LinkButton>
      <LinkButton
        to={to(undefined)}
        aria-keyshortcuts="T"
        aria-current={isThisWeek ? "date" : undefined}
      >
        {t("week.today")}
      </LinkButton>
      <LinkButton to={next} icon="chevron-right" iconOnly aria-keyshortcuts="ArrowRight">
        {t("week.next")}
      </LinkButton>
    </nav>
  );
}

/** Keys that lead somewhere, except while somebody types or chooses. */
function useWeekKeys(targets: Record<"ArrowLeft" | "ArrowRight" | "t", string>) {
  const navigate = useNavigate();
  const { ArrowLeft, ArrowRight, t } = targets;
  useEffect(() => {
    const known = new Map([
      ["ArrowLeft", ArrowLeft],
      ["ArrowRight", ArrowRight],
      ["t", t],
      ["T", t],
    ]);
    const onKey = (event: KeyboardEvent) => {
      const target = known.get(event.key);
      if (!target || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea"))
        return;
      event.preventDefault();
      void navigate(target, { preventScrollReset: true });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate, ArrowLeft, ArrowRight, t]);
}
