import type { CSSProperties } from "react";
import type { CellPart } from "~/domain/placement/plan-cell";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { BoardCell } from "../board";
import { type BoardScene, isOpen, panelHref, partSpotOf } from "./board-scene";

type Bar = {
  traineeId: string;
  cell: BoardCell;
  column: number;
  part: CellPart;
  label: string;
  /** Only among sites, where the row does not say whose bar it is. */
  lane?: number;
  isSelected?: boolean;
};

/**
 * A stay as a bar over its days; it leads to why it is so and can be taken up. One element without a
 * component of its own, since a board has thousands: its marks are drawn by the style sheet and told
 * by its label.
 */
export function drawBar(scene: BoardScene, bar: Bar) {
  const { traineeId, cell, column, part, label, lane, isSelected } = bar;
  const phase = scene.phases[column];
  if (!phase) return null;
  const isSplit = cell.parts.length > 1;
  const told = textOf(scene, bar, isSplit);
  return (
    <a
      key={`${traineeId} ${part.startsOn}`}
      href={panelHref(scene, "cell", traineeId, column)}
      className={classNames("bar", lookOf(scene, bar), isSelected && "bar--selected")}
      style={inLane(partSpotOf(phase, part), lane)}
      title={told}
      aria-label={told === label ? undefined : told}
      data-of={lane === undefined ? undefined : traineeId}
      data-part={isSplit ? part.startsOn : undefined}
      data-wish={cell.grantedRank === null ? undefined : scene.words.wish[cell.grantedRank - 1]}
      aria-current={isOpen(scene, traineeId, column) || undefined}
    >
      {label}
      {part.locked && <Icon name="lock" size="small" />}
    </a>
  );
}

/** "Altona, Hinweis, 1. Wunsch erfüllt, gesperrt". */
function textOf({ words }: BoardScene, { cell, part, label }: Bar, isSplit: boolean): string {
  const { severity, grantedRank } = cell;
  if (!isSplit && !severity && grantedRank === null && !part.locked) return label;
  const facts = [
    label,
    isSplit && words.days(part.startsOn, part.endsOn),
    severity && severity !== "note" && words.severities[severity],
    grantedRank !== null && words.wishLong[grantedRank - 1],
    part.locked && words.locked,
  ];
  return facts.filter(Boolean).join(", ");
}

function inLane(spot: CSSProperties | undefined, lane: number | undefined) {
  return lane ? ({ ...spot, "--lane": lane } as CSSProperties) : spot;
}

/** Red in either colouring: a broken rule is never overlooked. */
function lookOf(scene: BoardScene, { cell, part, column }: Bar): string {
  const hue = scene.sites.get(part.siteId)?.hue ?? 0;
  return classNames(
    scene.view.colour === "site" && `bar--hue-${hue % HUES}`,
    cell.severity && `bar--${cell.severity}`,
    scene.phases[column]?.standing === "provisional" && "bar--provisional",
  );
}

const HUES = 8;
