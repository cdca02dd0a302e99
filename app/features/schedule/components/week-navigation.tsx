import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { addDays, type Day, mondayOf } from "~/domain/calendar/day";
import { LinkButton } from "~/ui/link-button";

/** Days that a key moves; 0 is today. */
const KEYS = new Map([
  ["ArrowLeft", -7],
  ["ArrowRight", 7],
  ["t", 0],
  ["T", 0],
]);

const TYPING = "input, select, textarea";

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
  useWeekKeys({ monday, to });
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

/** Arrows turn the page and T leads to today, except while somebody types or chooses. */
function useWeekKeys({ monday, to }: Pick<WeekNavigationProps, "monday" | "to">) {
  const navigate = useNavigate();
  const address = useRef(to);
  // Ahead of the page while it loads, so that two quick presses are two weeks.
  const reached = useRef(monday);
  useEffect(() => {
    address.current = to;
  });
  useEffect(() => {
    reached.current = monday;
  }, [monday]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const days = KEYS.get(event.key);
      if (days === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      event.preventDefault();
      if (days !== 0) reached.current = addDays(reached.current, days);
      const target = address.current(days === 0 ? undefined : reached.current);
      void navigate(target, { preventScrollReset: true });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate]);
}
