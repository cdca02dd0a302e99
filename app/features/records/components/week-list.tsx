import "./records.css";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addDays, day } from "~/domain/calendar/day";
import type { RecordState } from "~/domain/progress/record-lifecycle";
import { formatDate, formatDayRange, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { RecordBadge } from "./record-badge";

type Week = {
  weekOn: string;
  state: RecordState | null;
  isMissing: boolean;
  isNow: boolean;
  signedBy: string | null;
  signedAt: string | null;
};

type WeekListProps = { weeks: readonly Week[]; weekTo: (weekOn: string) => string };

/** The weeks of a training, the newest first, each with its state. */
export function WeekList({ weeks, weekTo }: WeekListProps) {
  const { t } = useTranslation("records");
  return (
    <ol className="plain-list plain-list--lined" aria-label={t("weeks")}>
      {weeks.map((week) => (
        <li key={week.weekOn}>
          <WeekRow week={week} to={weekTo(week.weekOn)} />
        </li>
      ))}
    </ol>
  );
}

function WeekRow({ week, to }: { week: Week; to: string }) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const { weekOn, signedBy, signedAt } = week;
  const friday = addDays(day(weekOn), 4);
  return (
    <Link className="record-row" to={to}>
      <span>
        <span className="strong">{formatWeek(weekOn, locale)}</span>
        {week.isNow && <span className="muted small">{` · ${t("now")}`}</span>}
        <br />
        <span className="muted small">
          {formatDayRange(weekOn, friday, locale)}
          {signedBy &&
            signedAt &&
            ` · ${t("signedBy", { name: signedBy, at: formatDate(signedAt.slice(0, 10), locale) })}`}
        </span>
      </span>
      <RecordBadge state={week.state} isMissing={week.isMissing} />
    </Link>
  );
}
