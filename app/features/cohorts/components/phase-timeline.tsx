import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { type Day, daysBetween } from "~/domain/calendar/day";
import { type ClosedRange, contains, weeksIn } from "~/domain/calendar/range";
import type { Phase } from "~/domain/cohorts/phases";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { type FreeDays, FreeDaysRow } from "./free-days-row";
import { positionOf, shareOf } from "./share-of-days";
import { TimelineAxis } from "./timeline-axis";
import "./phase-timeline.css";

interface PhaseTimelineProps {
  range: ClosedRange;
  phases: readonly (Phase & { id: string })[];
  freeDays: FreeDays;
  today: Day;
}

/** Phases one below the other on one scale of time: a list to read, with a bar beside each line. */
export function PhaseTimeline({ range, phases, freeDays, today }: PhaseTimelineProps) {
  const { t } = useTranslation("cohorts");
  if (phases.length === 0) {
    return <EmptyState title={t("timeline.empty")}>{t("timeline.emptyText")}</EmptyState>;
  }
  const isRunning = contains(range, today);
  const style = { "--today": positionOf(today, range) } as CSSProperties;
  return (
    <div
      className={isRunning ? "kern-level-2 timeline timeline--running" : "kern-level-2 timeline"}
      style={style}
    >
      <TimelineAxis range={range} today={isRunning ? today : null} />
      <ol className="timeline__rows">
        {phases.map((phase) => (
          <PhaseRow key={phase.id} phase={phase} range={range} today={today} />
        ))}
      </ol>
      <FreeDaysRow range={range} freeDays={freeDays} />
    </div>
  );
}

interface PhaseRowProps {
  phase: Phase;
  range: ClosedRange;
  today: Day;
}

function PhaseRow({ phase, range, today }: PhaseRowProps) {
  const { t } = useTranslation(["cohorts", "common"]);
  const locale = useLocale();
  const isNow = contains(phase, today);
  const weeks = t("common:count.weeks", { count: weeksIn(phase).length });
  const style = {
    "--start": positionOf(phase.startsOn, range),
    "--share": shareOf(phase, range),
  } as CSSProperties;
  return (
    <li className={isNow ? "timeline__row timeline__row--now" : "timeline__row"}>
      <div className="timeline__label">
        <span className="timeline__title">{phase.title}</span>
        {isNow && <Badge tone="info">{t("timeline.now")}</Badge>}
      </div>
      <div className="timeline__dates small muted numeric">
        {formatDayRange(phase.startsOn, phase.endsOn, locale)}
        <span className="timeline__weeks"> · {weeks}</span>
        <span className="visually-hidden">, {t(`kind.${phase.kind}`)}</span>
      </div>
      <div className="timeline__track" aria-hidden="true">
        <span
          className={`timeline__bar timeline__bar--${phase.kind}`}
          data-past={daysBetween(phase.endsOn, today) > 0 || undefined}
          style={style}
        />
      </div>
    </li>
  );
}
