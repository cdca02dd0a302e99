import type { CSSProperties } from "react";
import type { CellPart } from "~/domain/placement/plan-cell";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { BoardCell } from "../board";
import { type BoardScene, panelHref, partSpotOf } from "./board-scene";
import { severityLook } from "./severity-look";

type BoardBarProps = {
  scene: BoardScene;
  traineeId: string;
  cell: BoardCell;
  column: number;
  part: CellPart;
  label: string;
  /** Only among sites, where the row does not say whose bar it is. */
  lane?: number;
  isSelected?: boolean;
};

/** A stay as a bar over its days; it leads to why it is so and can be taken up. */
export function BoardBar(props: BoardBarProps) {
  const { scene, traineeId, cell, column, part, label, lane, isSelected } = props;
  const phase = scene.phases[column];
  const { words } = scene;
  if (!phase) return null;
  const isSplit = cell.parts.length > 1;
  const days = isSplit ? `, ${words.days(part.startsOn, part.endsOn)}` : "";
  const isOpen = scene.open?.id === traineeId && scene.open.column === column;
  return (
    <a
      href={panelHref(scene, "cell", traineeId, column)}
      className={classNames("bar", look(props), isSelected && "bar--selected")}
      style={inLane(partSpotOf(phase, part), lane)}
      title={`${label}${days}`}
      draggable={false}
      data-of={lane === undefined ? undefined : traineeId}
      data-part={isSplit ? part.startsOn : undefined}
      aria-current={isOpen || undefined}
    >
      {cell.severity && cell.severity !== "note" && (
        <Icon
          name={severityLook[cell.severity].icon}
          size="small"
          label={words.severities[cell.severity]}
        />
      )}
      <span className="bar__label">{label}</span>
      {days && <span className="visually-hidden">{days}</span>}
      {cell.grantedRank !== null && (
        <span className="bar__wish">
          <span aria-hidden="true">{words.wish[cell.grantedRank - 1]}</span>
          <span className="visually-hidden">{words.wishLong[cell.grantedRank - 1]}</span>
        </span>
      )}
      {part.locked && <Icon name="lock" size="small" label={words.locked} />}
    </a>
  );
}

function inLane(spot: CSSProperties | undefined, lane: number | undefined) {
  return lane ? ({ ...spot, "--lane": lane } as CSSProperties) : spot;
}

/** Red in either colouring: a broken rule is never overlooked. */
function look({ scene, cell, part, column }: BoardBarProps): string {
  const hue = scene.sites.get(part.siteId)?.hue ?? 0;
  return classNames(
    scene.view.colour === "site" && `bar--hue-${hue % HUES}`,
    cell.severity && `bar--${cell.severity}`,
    scene.phases[column]?.standing === "provisional" && "bar--provisional",
  );
}

const HUES = 8;
