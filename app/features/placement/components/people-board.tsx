import { type CSSProperties, memo } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardCell, BoardGroup, BoardRow } from "../board";
import { drawBar } from "./board-bar";
import { type BoardScene, spotOf, useScene } from "./board-scene";
import { BoardTick } from "./board-tick";
import { drawOpenCell } from "./open-bar";
import { useNear } from "./use-near";

/** Rows that are drawn at once; those further down are drawn when they come near. */
const AT_ONCE = 60;

/** Trainees in their clusters; a cell per phase, wherever on the axis it lies. */
export function PeopleBoard({ groups }: { groups: readonly BoardGroup[] }) {
  const scene = useScene();
  const before = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0),
  );
  return groups.map((group, index) => (
    <ClusterRows
      key={group.id ?? "none"}
      group={group}
      scene={scene}
      isFirst={(before[index] ?? 0) < AT_ONCE || scene.view.all}
    />
  ));
}

type ClusterRowsProps = { group: BoardGroup; scene: BoardScene; isFirst: boolean };

const ClusterRows = memo(function ClusterRows({ group, scene, isFirst }: ClusterRowsProps) {
  const { t } = useTranslation("boards");
  const { place, isNear } = useNear<HTMLTableSectionElement>(isFirst);
  const name = group.name ?? t("people.noCluster");
  return (
    <tbody
      ref={place}
      className={classNames("board__group", !isNear && "board__group--far")}
      style={{ "--rows": group.rows.length } as CSSProperties}
    >
      <tr className="board__row board__row--group">
        <th scope="rowgroup" className="board__name">
          <BoardTick
            name="clusterIds"
            value={scene.isEditable ? group.id : null}
            label={t("people.group", { name })}
          >
            <span>{name}</span>
            <span className="board__aside numeric">
              {t("people.size", { count: group.rows.length })}
            </span>
          </BoardTick>
        </th>
      </tr>
      {isNear && group.rows.map((row) => <PersonRow key={row.traineeId} {...{ row, scene }} />)}
    </tbody>
  );
});

function PersonRow({ row, scene }: { row: BoardRow; scene: BoardScene }) {
  const { t } = useTranslation("boards");
  return (
    <tr className="board__row" data-of={row.traineeId}>
      <th scope="row" className="board__name">
        <BoardTick
          name="traineeIds"
          value={scene.isEditable ? row.traineeId : null}
          label={t("people.select", { name: row.name })}
        >
          <span className="truncate board__label" title={row.name}>
            {row.name}
          </span>
          {row.partTimePercent < 100 && (
            <span className="board__aside numeric">
              {t("people.partTime", { percent: row.partTimePercent })}
            </span>
          )}
        </BoardTick>
      </th>
      {row.cells.map((cell, column) => drawCell(scene, row, cell, column))}
      {row.absences.length > 0 && (
        <td className="board__absences">
          <Absences row={row} scene={scene} />
        </td>
      )}
    </tr>
  );
}

function drawCell(scene: BoardScene, row: BoardRow, cell: BoardCell, column: number) {
  const spot = scene.spots[column];
  if (!spot) return null;
  const { parts, isNeeded } = cell;
  return (
    <td
      key={column}
      className={isNeeded ? "board__cell" : "board__cell board__cell--away"}
      style={spot}
      data-col={column}
      data-drop={scene.isEditable && isNeeded ? "" : undefined}
    >
      {parts.map((part) => {
        const label = scene.sites.get(part.siteId)?.shortName ?? "–";
        return drawBar(scene, { traineeId: row.traineeId, cell, column, part, label });
      })}
      {isNeeded && parts.length === 0 && drawOpenCell(scene, row, cell, column)}
    </td>
  );
}

/** Away when, never why; they lie over the row, across all phases. */
function Absences({ row, scene }: { row: BoardRow; scene: BoardScene }) {
  const { t } = useTranslation("boards");
  const locale = useLocale();
  return row.absences.map((absence) => {
    const spot = spotOf(scene, absence);
    const days = formatDayRange(absence.startsOn, absence.endsOn, locale);
    const text = t(`absence.${absence.kind}`, { days });
    if (!spot) return null;
    return (
      <span key={absence.startsOn} className="board__absence" style={spot} title={text}>
        <span className="visually-hidden">{text}</span>
      </span>
    );
  });
}
