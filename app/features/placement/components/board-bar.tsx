import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { CellPart } from "~/domain/placement/plan-cell";
import type { Severity } from "~/domain/placement/rules";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardCell, BoardPhase } from "../board";
import { cellToken } from "../edit-plan.schema";
import { type BoardScene, cellHref, partSpotOf } from "./board-scene";
import { severityLook } from "./severity-look";

type BoardBarProps = {
  scene: BoardScene;
  traineeId: string;
  cell: BoardCell;
  part: CellPart;
  label: string;
  /** Read out after the label. */
  more?: string;
  phase: BoardPhase;
  lane?: number;
  isSelected?: boolean;
};

/** A stay as a bar over its days; it leads to why it is so and can be taken up. */
export function BoardBar(props: BoardBarProps) {
  const { scene, traineeId, cell, part, label, more, lane, isSelected } = props;
  const spot = partSpotOf(props.phase, part);
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const isSplit = cell.parts.length > 1;
  const days = isSplit ? `, ${formatDayRange(part.startsOn, part.endsOn, locale)}` : "";
  const token = cellToken(traineeId, cell.phaseId, isSplit ? part.startsOn : undefined);
  return (
    <a
      href={cellHref(scene, traineeId, cell.phaseId)}
      id={`bar-${token}`}
      className={classNames("bar", look(props), isSelected && "bar--selected")}
      style={{ ...spot, ...inLane(lane) }}
      title={`${label}${days}`}
      draggable={false}
      data-bar={token}
      data-label={label}
      aria-current={scene.open === cellToken(traineeId, cell.phaseId) || undefined}
    >
      {cell.severity && cell.severity !== "note" && <Mark severity={cell.severity} />}
      <span className="bar__label">{label}</span>
      {(more || days) && <span className="visually-hidden">{`${days} ${more ?? ""}`}</span>}
      {cell.grantedRank !== null && (
        <span className="bar__wish">
          <span aria-hidden="true">{t("bar.wish", { rank: cell.grantedRank })}</span>
          <span className="visually-hidden">{t("bar.wishLong", { rank: cell.grantedRank })}</span>
        </span>
      )}
      {part.locked && <Icon name="lock" size="small" label={t("bar.locked")} />}
    </a>
  );
}

function inLane(lane: number | undefined): CSSProperties {
  return lane === undefined ? {} : ({ "--lane": lane } as CSSProperties);
}

function Mark({ severity }: { severity: Severity }) {
  const { t } = useTranslation("findings");
  return <Icon name={severityLook[severity].icon} size="small" label={t(`severity.${severity}`)} />;
}

/** Red in either colouring: a broken rule is never overlooked. */
function look({ scene, cell, part, phase }: BoardBarProps): string {
  const hue = scene.sites.get(part.siteId)?.hue ?? 0;
  const colour = scene.view.colour === "site" ? `bar--hue-${hue % HUES}` : "";
  return classNames(
    colour,
    cell.severity && `bar--${cell.severity}`,
    phase.standing === "provisional" && "bar--provisional",
    part.locked && "bar--locked",
  );
}

const HUES = 8;
