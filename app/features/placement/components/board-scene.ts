import { type CSSProperties, createContext, useContext } from "react";
import { daysBetween } from "~/domain/calendar/day";
import { type ClosedRange, lengthInDays } from "~/domain/calendar/range";
import { shortSiteName } from "~/domain/placement/site-name";
import type { BoardAxis, BoardPhase, BoardSite, PlanBoard } from "../board";
import type { BoardView } from "../board-view";
import type { BarWords } from "./bar-words";

/** What every row of a board needs and none of them changes; reckoned once for thousands of bars. */
export type BoardScene = {
  planId: string;
  axis: BoardAxis;
  phases: readonly BoardPhase[];
  /** Where the cells of each phase lie; null beside the axis. */
  spots: readonly (CSSProperties | null)[];
  sites: ReadonlyMap<string, SceneSite>;
  view: BoardView;
  isEditable: boolean;
  words: BarWords;
  /** The way to a panel, up to whose it is. */
  ways: Record<"cell" | "place", string>;
  /** The cell or place whose panel is open. */
  open: { id: string; column: number } | null;
};

type SceneSite = BoardSite & { shortName: string };

export function sceneOf(
  board: PlanBoard & { axis: BoardAxis },
  view: BoardView,
  shown: { search: string } & Pick<BoardScene, "open" | "words">,
): BoardScene {
  const { search, ...rest } = shown;
  const { axis, phases } = board;
  const sites = board.sites.map((site): [string, SceneSite] => [
    site.id,
    { ...site, shortName: shortSiteName(site.name) },
  ]);
  return {
    planId: board.plan.id,
    axis,
    phases,
    spots: phases.map((phase) => cellSpotOf(axis, phase)),
    sites: new Map(sites),
    view,
    isEditable: board.plan.isEditable,
    ways: { cell: wayTo(search, "cell"), place: wayTo(search, "place") },
    ...rest,
  };
}

const SceneContext = createContext<BoardScene | null>(null);
export const SceneProvider = SceneContext.Provider;

export function useScene(): BoardScene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error("a row stands outside its board");
  return scene;
}

/** Where a stretch of days lies on the axis, for the style sheet; null beside it. */
export function spotOf({ axis }: Pick<BoardScene, "axis">, { startsOn, endsOn }: ClosedRange) {
  const from = Math.max(0, daysBetween(axis.startsOn, startsOn));
  const end = Math.min(daysBetween(axis.startsOn, axis.endsOn), daysBetween(axis.startsOn, endsOn));
  if (end < from) return null;
  return { "--at": from, "--span": end - from + 1 } as CSSProperties;
}

/** The same for a cell, in which bars lie by days of the phase. */
function cellSpotOf(axis: BoardAxis, phase: ClosedRange): CSSProperties | null {
  const spot = spotOf({ axis }, phase);
  return spot && ({ ...spot, "--of": lengthInDays(phase) } as CSSProperties);
}

/** Where a stay lies within its phase; nothing to say of one that fills it. */
export function partSpotOf(phase: ClosedRange, part: ClosedRange): CSSProperties | undefined {
  if (part.startsOn <= phase.startsOn && part.endsOn >= phase.endsOn) return undefined;
  const from = Math.max(0, daysBetween(phase.startsOn, part.startsOn));
  const end = Math.min(lengthInDays(phase) - 1, daysBetween(phase.startsOn, part.endsOn));
  return { "--from": from, "--days": Math.max(1, end - from + 1) } as CSSProperties;
}

/**
 * A short way to the panel of a cell or place: a board has thousands, and an address with three ids
 * each would be most of the page. The plan's page leads on to the panel.
 */
export function panelHref(
  { ways }: BoardScene,
  kind: "cell" | "place",
  id: string,
  column: number,
) {
  return `${ways[kind]}${id}.${column}`;
}

function wayTo(search: string, kind: "cell" | "place"): string {
  const kept = new URLSearchParams(search);
  kept.delete(kind);
  kept.append(kind, "");
  return `?${kept}`;
}

export function isOpen({ open }: BoardScene, id: string, column: number): boolean {
  return open?.id === id && open.column === column;
}
