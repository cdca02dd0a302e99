import { type CSSProperties, createContext, useContext } from "react";
import { daysBetween } from "~/domain/calendar/day";
import { type ClosedRange, lengthInDays } from "~/domain/calendar/range";
import { shortSiteName } from "~/domain/placement/site-name";
import type { BoardAxis, BoardPhase, BoardSite, PlanBoard } from "../board";
import type { BoardView } from "../board-view";
import type { BarWords } from "./bar-words";

/** What every row of a board needs and none of them changes. */
export type BoardScene = {
  planId: string;
  axis: BoardAxis;
  phases: readonly BoardPhase[];
  sites: ReadonlyMap<string, BoardSite & { shortName: string }>;
  view: BoardView;
  isEditable: boolean;
  words: BarWords;
  /** The search parameters of the page, to be kept in every link. */
  search: string;
  /** The cell or place whose panel is open. */
  open: { id: string; column: number } | null;
};

export function sceneOf(
  board: PlanBoard & { axis: BoardAxis },
  view: BoardView,
  shown: Pick<BoardScene, "search" | "open" | "words">,
): BoardScene {
  const sites = board.sites.map((site) => [
    site.id,
    { ...site, shortName: shortSiteName(site.name) },
  ]);
  return {
    planId: board.plan.id,
    axis: board.axis,
    phases: board.phases,
    sites: new Map(sites as [string, BoardSite & { shortName: string }][]),
    view,
    isEditable: board.plan.isEditable,
    ...shown,
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
export function spotOf({ axis }: BoardScene, { startsOn, endsOn }: ClosedRange) {
  const from = Math.max(0, daysBetween(axis.startsOn, startsOn));
  const end = Math.min(daysBetween(axis.startsOn, axis.endsOn), daysBetween(axis.startsOn, endsOn));
  if (end < from) return null;
  return { "--at": from, "--span": end - from + 1 } as CSSProperties;
}

/** The same for a cell, in which bars lie by days of the phase. */
export function cellSpotOf(scene: BoardScene, phase: ClosedRange): CSSProperties | null {
  const spot = spotOf(scene, phase);
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
export function panelHref(scene: BoardScene, kind: "cell" | "place", id: string, column: number) {
  const search = new URLSearchParams(scene.search);
  search.set(kind, `${id}.${column}`);
  return `?${search}`;
}
