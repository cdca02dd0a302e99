import { useTranslation } from "react-i18next";
import { addDays, type Day } from "~/domain/calendar/day";
import { lengthInDays } from "~/domain/calendar/range";
import { classNames } from "~/ui/class-names";
import { formatDay, formatDayMonth, formatDayRange, formatMonth } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardPhase } from "../board";
import { spotOf, useScene } from "./board-scene";

/** Months, weeks and phases above the rows; the phases are the columns that are read out. */
export function AxisHead({ corner }: { corner: string }) {
  const scene = useScene();
  return (
    <thead className="board__head">
      <tr>
        <th scope="col" className="board__corner">
          {corner}
        </th>
        {scene.phases.map((phase) => (
          <PhaseHead key={phase.id} phase={phase} />
        ))}
      </tr>
      <tr className="board__calendar">
        <td>
          <div aria-hidden="true">
            <Months />
            <Weeks />
            <OtherPhases />
          </div>
        </td>
      </tr>
    </thead>
  );
}

/** So many weeks leave a month the room of three letters. */
const LONG = 30;
const LETTERS = 3;

function Months() {
  const scene = useScene();
  const locale = useLocale();
  const isLong = scene.axis.weeks.length > LONG;
  const months = new Map<string, { startsOn: Day; endsOn: Day }>();
  for (const { startsOn } of scene.axis.weeks) {
    const month = startsOn.slice(0, 7);
    const known = months.get(month);
    months.set(month, { startsOn: known?.startsOn ?? startsOn, endsOn: addDays(startsOn, 6) });
  }
  return [...months.values()].map((range) => {
    const isShort = isLong || lengthInDays(range) <= 7;
    return (
      <span key={range.startsOn} className="board__month" style={spotOf(scene, range) ?? undefined}>
        {formatMonth(range.startsOn, locale).slice(0, isShort ? LETTERS : undefined)}
      </span>
    );
  });
}

function Weeks() {
  const scene = useScene();
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const { today, weeks, holidays } = scene.axis;
  return weeks.map(({ startsOn, week }) => {
    const range = { startsOn, endsOn: addDays(startsOn, 6) };
    const free = holidays.filter(({ on }) => on >= range.startsOn && on <= range.endsOn);
    const isNow = today >= range.startsOn && today <= range.endsOn;
    const names = free.map(({ on, name }) => `${t(`holiday.${name}`)}, ${formatDay(on, locale)}`);
    const text = [formatDayRange(range.startsOn, range.endsOn, locale), ...names].join(" · ");
    return (
      <span
        key={startsOn}
        className={classNames(
          "board__week",
          isNow && "board__week--now",
          free.length > 0 && "board__week--holiday",
        )}
        style={spotOf(scene, range) ?? undefined}
        title={text}
      >
        {week}
      </span>
    );
  });
}

function PhaseHead({ phase }: { phase: BoardPhase }) {
  const scene = useScene();
  const { t } = useTranslation(["boards", "placement"]);
  const locale = useLocale();
  const { placed, needed, standing, startsOn, endsOn } = phase;
  const spot = spotOf(scene, phase);
  if (!spot) return null;
  const dates = `${formatDayMonth(startsOn, locale)}–${formatDayMonth(endsOn, locale)}`;
  const state = t(`placement:standing.${standing}`);
  const count = t("head.placed", { placed, needed });
  return (
    <th
      scope="col"
      className={`board__phase board__phase--${standing}`}
      style={spot}
      title={`${phase.title}, ${dates}, ${state}, ${count}`}
    >
      <span className="board__phase-title">{phase.title}</span>
      <span className="board__phase-facts">
        <span className="numeric">{dates}</span>
        <span className="board__standing">{state}</span>
        <span className="numeric board__placed">{count}</span>
      </span>
    </th>
  );
}

function OtherPhases() {
  const scene = useScene();
  return scene.axis.otherPhases.map((phase) => (
    <span
      key={phase.id}
      className="board__other"
      style={spotOf(scene, phase) ?? { display: "none" }}
      title={phase.title}
    >
      {phase.title}
    </span>
  ));
}
