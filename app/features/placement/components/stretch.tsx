import { lengthInDays } from "~/domain/calendar/range";
import { classNames } from "~/ui/class-names";
import type { BoardSite, BoardStretch } from "../board";
import { type BoardScene, isOpen, panelHref, partSpotOf } from "./board-scene";

/** Days that leave no room for words. */
const SHORT = 14;

/** "3/4 1 frei" where there is room; a free place leads to who could use it. */
export function drawStretch(
  scene: BoardScene,
  site: BoardSite,
  column: number,
  stretch: BoardStretch,
) {
  const { startsOn, endsOn, taken, places } = stretch;
  const phase = scene.phases[column];
  if (!phase || (places === 0 && taken === 0)) return null;
  const look = taken > places ? "over" : taken === places ? "full" : "free";
  const text = scene.words.stretch(taken, places);
  const props = {
    className: classNames(
      `stretch stretch--${look}`,
      lengthInDays(stretch) < SHORT && "stretch--short",
    ),
    style: partSpotOf(phase, stretch),
    title: `${scene.words.days(startsOn, endsOn)}: ${text}`,
    children: text,
  };
  if (look !== "free") return <span key={startsOn} {...props} />;
  return (
    <a
      key={startsOn}
      {...props}
      href={panelHref(scene, "place", site.id, column)}
      aria-current={isOpen(scene, site.id, column) || undefined}
    />
  );
}
