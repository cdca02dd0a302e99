import { spotOf, useScene } from "./board-scene";

/** What lies behind all rows at once: school holidays, weeks without a station, holidays, today. */
export function BoardBack() {
  const scene = useScene();
  const { today, holidays, schoolHolidays, otherPhases } = scene.axis;
  const isShown = today >= scene.axis.startsOn && today <= scene.axis.endsOn;
  const bands = [
    ...otherPhases.map(({ id, ...range }) => ({ key: id, look: "gap", range })),
    ...schoolHolidays.map((range) => ({ key: range.startsOn, look: "school", range })),
    ...holidays.map(({ on }) => ({ key: on, look: "holiday", range: oneDay(on) })),
    ...(isShown ? [{ key: "today", look: "today", range: oneDay(today) }] : []),
  ];
  return (
    <div className="board-back" aria-hidden="true">
      {bands.map(({ key, look, range }) => {
        const spot = spotOf(scene, range);
        return (
          spot && <span key={`${look} ${key}`} className={`board-back__${look}`} style={spot} />
        );
      })}
    </div>
  );
}

function oneDay<D extends string>(on: D) {
  return { startsOn: on, endsOn: on };
}
