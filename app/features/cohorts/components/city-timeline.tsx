import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "~/domain/calendar/day";
import { type ClosedRange, contains, intersectionOf, lengthInDays } from "~/domain/calendar/range";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CityTimeline } from "../timeline.query.server";
import { FreeDaysRow } from "./free-days-row";
import { positionOf, shareOf } from "./share-of-days";
import { TimelineAxis } from "./timeline-axis";
import "./phase-timeline.css";
import "./city-timeline.css";

type Cohort = CityTimeline["cohorts"][number];
type Shown = ClosedRange & { today: Day };

/** All cohorts on one scale: bars on a wide screen and on paper, a list on a phone. */
export function CityBoard({ timeline }: { timeline: CityTimeline }) {
  const isRunning = contains(timeline, timeline.today);
  return (
    <div
      className={`kern-level-2 timeline city${isRunning ? " timeline--running" : ""}`}
      style={{ "--today": positionOf(timeline.today, timeline) } as CSSProperties}
    >
      <TimelineAxis range={timeline} today={isRunning ? timeline.today : null} />
      <ol className="timeline__rows">
        {timeline.cohorts.map((cohort) => (
          <CohortRow key={cohort.id} cohort={cohort} shown={timeline} />
        ))}
      </ol>
      <FreeDaysRow range={timeline} freeDays={timeline.freeDays} />
    </div>
  );
}

function CohortRow({ cohort, shown }: { cohort: Cohort; shown: Shown }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  return (
    <li className="timeline__row">
      <div className="timeline__label">
        <TextLink to={paths.cohort(cohort.id)} quiet>
          {cohort.name}
        </TextLink>
        <span className="small muted city__programme">{cohort.programme}</span>
      </div>
      <div className="timeline__dates small muted numeric">
        <div>{formatDayRange(cohort.startsOn, cohort.endsOn, locale)}</div>
        <div>{t("city.people", { count: cohort.trainees })}</div>
        {cohort.findings > 0 && (
          <TextLink to={paths.phases(cohort.id)} quiet>
            <Badge tone="warning">{t("city.findings", { count: cohort.findings })}</Badge>
          </TextLink>
        )}
      </div>
      <ol className="timeline__track city__track">
        {cohort.phases.map((phase) => (
          <PhaseBar key={phase.id} cohortId={cohort.id} phase={phase} shown={shown} />
        ))}
      </ol>
    </li>
  );
}

interface PhaseBarProps {
  cohortId: string;
  phase: Cohort["phases"][number];
  shown: Shown;
}

function PhaseBar({ cohortId, phase, shown }: PhaseBarProps) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const visible = intersectionOf(phase, shown) as ClosedRange | null;
  if (!visible) return null;
  const style = {
    "--start": positionOf(visible.startsOn, shown),
    "--share": shareOf(visible, shown),
  } as CSSProperties;
  const range = formatDayRange(phase.startsOn, phase.endsOn, locale);
  return (
    <li
      className={`city__bar city__bar--${phase.kind}`}
      style={style}
      title={t("city.phase", { title: phase.title, range })}
      data-size={sizeOf(phase.title, visible)}
      data-now={contains(phase, shown.today) || undefined}
      data-past={phase.endsOn < shown.today || undefined}
    >
      {lengthInDays(visible) < LEAST_DAYS_OF_A_LINK ? (
        <span className="city__name">{phase.title}</span>
      ) : (
        <TextLink className="city__name" to={paths.phases(cohortId, { phase: phase.id })} quiet>
          {phase.title}
        </TextLink>
      )}
      <span className="city__range small muted numeric">{range}</span>
    </li>
  );
}

/** A shorter bar is too narrow to be hit; its phase is opened from the cohort's page. */
const LEAST_DAYS_OF_A_LINK = 28;

/** At the least width of the timeline one letter is as wide as some six days. */
const DAYS_OF_A_LETTER = 6.5;

/** A name needs as long as its longest word is wide to stand level, and two weeks to stand upright. */
function sizeOf(title: string, visible: ClosedRange): "tiny" | "narrow" | undefined {
  const days = lengthInDays(visible);
  if (days < 11) return "tiny";
  const longestWord = Math.max(...title.split(/[\s-]/).map(({ length }) => length));
  return days < Math.max(80, longestWord * DAYS_OF_A_LETTER) ? "narrow" : undefined;
}

const KINDS = ["course", "cluster", "placement", "external", "exam"] as const;

/** What the bars mean. */
export function CityLegend() {
  const { t } = useTranslation("cohorts");
  return (
    <ul className="inline small muted city__legend" aria-label={t("city.legend")}>
      {KINDS.map((kind) => (
        <li key={kind} className={`city__key city__bar--${kind}`}>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
