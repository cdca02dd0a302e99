import { type CSSProperties, memo } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardCell, BoardGroup, BoardPhase, BoardRow } from "../board";
import { cellToken } from "../edit-plan.schema";
import { BoardBar } from "./board-bar";
import { type BoardScene, cellSpotOf, spotOf, useScene } from "./board-scene";
import { BoardTick } from "./board-tick";
import { cellId } from "./cell-id";
import { OpenBar } from "./open-bar";

/** Trainees in their clusters; a cell per phase, wherever on the axis it lies. */
export function PeopleBoard({ groups }: { groups: readonly BoardGroup[] }) {
  const scene = useScene();
  return groups.map((group) => (
    <ClusterRows key={group.id ?? "none"} group={group} scene={scene} />
  ));
}

type ClusterRowsProps = { group: BoardGroup; scene: BoardScene };

const ClusterRows = memo(function ClusterRows({ group, scene }: ClusterRowsProps) {
  const { t } = useTranslation("boards");
  const name = group.name ?? t("people.noCluster");
  return (
    <tbody className="board__group" style={{ "--rows": group.rows.length + 1 } as CSSProperties}>
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
      {group.rows.map((row) => (
        <PersonRow key={row.traineeId} row={row} scene={scene} />
      ))}
    </tbody>
  );
});

function PersonRow({ row, scene }: { row: BoardRow; scene: BoardScene }) {
  const { t } = useTranslation("boards");
  return (
    <tr className="board__row">
      <th scope="row" className="board__name">
        <BoardTick
          name="traineeIds"
          value={scene.isEditable ? row.traineeId : null}
          label={t("people.select", { name: row.name })}
        >
          <span className="truncate" title={row.name}>
            {row.name}
          </span>
          {row.partTimePercent < 100 && (
            <span className="board__aside numeric">
              {t("people.partTime", { percent: row.partTimePercent })}
            </span>
          )}
        </BoardTick>
      </th>
      {scene.phases.map((phase, column) => {
        const cell = row.cells[column];
        return cell && <PersonCell key={phase.id} {...{ row, cell, phase, scene }} />;
      })}
      {row.absences.length > 0 && (
        <td className="board__absences">
          <Absences row={row} scene={scene} />
        </td>
      )}
    </tr>
  );
}

type PersonCellProps = { row: BoardRow; cell: BoardCell; phase: BoardPhase; scene: BoardScene };

function PersonCell({ row, cell, phase, scene }: PersonCellProps) {
  const spot = cellSpotOf(scene, phase);
  if (!spot) return null;
  const { traineeId, name } = row;
  const { parts, isNeeded } = cell;
  const drop = scene.isEditable && isNeeded ? `cell:${cellToken(traineeId, phase.id)}` : undefined;
  return (
    <td
      id={cellId(traineeId, phase.id)}
      className={classNames("board__cell", !isNeeded && "board__cell--away")}
      style={spot}
      data-drop={drop}
      data-label={name}
    >
      {parts.map((part) => (
        <BoardBar
          key={part.startsOn}
          {...{ scene, traineeId, cell, part, phase }}
          label={scene.sites.get(part.siteId)?.shortName ?? "–"}
        />
      ))}
      {isNeeded && parts.length === 0 && <OpenBar {...{ row, cell, phase, scene }} />}
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
