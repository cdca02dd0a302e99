import { type CSSProperties, useId } from "react";
import { useTranslation } from "react-i18next";
import { type ClosedRange, contains } from "~/domain/calendar/range";
import { paths } from "~/http/paths";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PhaseEditor } from "../phase-editor.query.server";
import { FreeDaysRow } from "./free-days-row";
import { positionOf, shareOf } from "./share-of-days";
import { TimelineAxis } from "./timeline-axis";
import { usePhaseDrag } from "./use-phase-drag";
import "./phase-timeline.css";
import "./phase-board.css";

interface PhaseBoardProps {
  cohort: PhaseEditor;
  step: "day" | "week";
}

type Row = PhaseEditor["phases"][number];
type Drag = ReturnType<typeof usePhaseDrag>;

/** The phases on one scale of time, each to be moved by its bar; their names open the form. */
export function PhaseBoard({ cohort, step }: PhaseBoardProps) {
  const { t } = useTranslation("cohorts");
  const helpId = useId();
  const isRunning = contains(cohort, cohort.today);
  const addressOf = (id: string, { startsOn, endsOn }: ClosedRange) =>
    paths.phases(cohort.id, { phase: id, start: startsOn, end: endsOn, step });
  const drag = usePhaseDrag({ shown: cohort, step: step === "day" ? 1 : 7, addressOf });
  return (
    <section
      className={isRunning ? "kern-level-2 timeline timeline--running" : "kern-level-2 timeline"}
      style={{ "--today": positionOf(cohort.today, cohort) } as CSSProperties}
      aria-label={t("phases.board", { name: cohort.name })}
    >
      <TimelineAxis range={cohort} today={isRunning ? cohort.today : null} />
      <ol className="timeline__rows">
        {cohort.phases.map((phase) => (
          <BoardRow key={phase.id} {...{ cohort, phase, drag, helpId, step }} />
        ))}
      </ol>
      <FreeDaysRow range={cohort} freeDays={cohort.freeDays} />
      <p className="small muted phase-board__help" id={helpId}>
        {t("phases.help")}
      </p>
      <Announcement cohort={cohort} drag={drag} />
    </section>
  );
}

interface BoardRowProps extends PhaseBoardProps {
  phase: Row;
  drag: Drag;
  helpId: string;
}

function BoardRow({ cohort, phase, drag, helpId, step }: BoardRowProps) {
  const locale = useLocale();
  const range = shownRange(cohort, phase, drag);
  const isMoved = range.startsOn !== phase.startsOn || range.endsOn !== phase.endsOn;
  return (
    <li className="timeline__row">
      <div className="timeline__label">
        <TextLink to={paths.phases(cohort.id, { phase: phase.id, step })} preventScrollReset quiet>
          {phase.title}
        </TextLink>
      </div>
      <div
        className={
          isMoved ? "timeline__dates small numeric strong" : "timeline__dates small numeric muted"
        }
      >
        {formatDayRange(range.startsOn, range.endsOn, locale)}
      </div>
      <div className="timeline__track phase-board__track">
        {isMoved && <Ghost phase={phase} shown={cohort} />}
        <Bar {...{ cohort, phase, range, drag, helpId }} />
      </div>
    </li>
  );
}

interface BarProps extends Omit<BoardRowProps, "step"> {
  range: ClosedRange;
}

function Bar({ cohort, phase, range, drag, helpId }: BarProps) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  return (
    <button
      type="button"
      className={`phase-board__bar timeline__bar timeline__bar--${phase.kind}`}
      style={barStyle(range, cohort)}
      aria-label={t("phases.bar", {
        title: phase.title,
        range: formatDayRange(range.startsOn, range.endsOn, locale),
      })}
      aria-describedby={helpId}
      onPointerDown={(event) => drag.pointer.onPointerDown(event, phase)}
      onPointerMove={(event) => drag.pointer.onPointerMove(event, phase)}
      onPointerUp={drag.pointer.onPointerUp}
      onPointerCancel={drag.pointer.onPointerUp}
      onKeyDown={(event) => drag.onKeyDown(event, phase)}
      onClick={() => drag.open(phase)}
    >
      <span className="phase-board__edge phase-board__edge--start" data-edge="start" />
      <span className="phase-board__edge phase-board__edge--end" data-edge="end" />
    </button>
  );
}

/** Where the phase stands until the move is saved. */
function Ghost({ phase, shown }: { phase: Row; shown: ClosedRange }) {
  return <span className="phase-board__ghost" style={barStyle(phase, shown)} aria-hidden="true" />;
}

function Announcement({ cohort, drag }: { cohort: PhaseEditor; drag: Drag }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const moved = cohort.phases.find(({ id }) => id === drag.draft?.id);
  return (
    <p className="visually-hidden" role="status">
      {moved &&
        drag.draft &&
        t("phases.moved", {
          title: moved.title,
          range: formatDayRange(drag.draft.range.startsOn, drag.draft.range.endsOn, locale),
        })}
    </p>
  );
}

/** While its effects are looked at, the phase stands where it would be. */
function shownRange({ edit }: PhaseEditor, phase: Row, drag: Drag): ClosedRange {
  if (drag.draft?.id === phase.id) return drag.draft.range;
  return edit?.phase.id === phase.id ? edit.after : phase;
}

function barStyle(range: ClosedRange, shown: ClosedRange) {
  return {
    "--start": positionOf(range.startsOn, shown),
    "--share": shareOf(range, shown),
  } as CSSProperties;
}
