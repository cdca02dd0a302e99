import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { groupedBy } from "~/domain/grouped";
import { cellToken } from "../edit-plan.schema";
import { useScene } from "./board-scene";
import { drawOpen } from "./open-bar";
import type { Unplaced } from "./site-bars";

type UnplacedRowProps = { unplaced: readonly Unplaced[]; selected: ReadonlySet<string> };

/** Lanes of the pile that are seen at once; the rest scrolls. */
const MOST = 4;

/** Who has no site yet, phase by phase: the pile that the sites are filled from. */
export function UnplacedRow({ unplaced, selected }: UnplacedRowProps) {
  const scene = useScene();
  const { t } = useTranslation("boards");
  const byPhase = groupedBy(unplaced, ({ cell }) => cell.phaseId);
  if (unplaced.length === 0) return null;
  const deepest = Math.max(...[...byPhase.values()].map((own) => Math.ceil(own.length / 2)));
  return (
    <tbody className="board__group board__group--pile">
      <tr
        className="board__row board__row--site board__row--pile"
        style={{ "--lanes": Math.min(deepest, MOST) } as CSSProperties}
        data-site=""
        data-drop={scene.isEditable ? "" : undefined}
      >
        <th scope="row" className="board__name board__name--site">
          <span className="strong board__label">{t("pile.title")}</span>
          <span className="board__age">{t("pile.count", { count: unplaced.length })}</span>
        </th>
        {scene.phases.map((phase, column) => {
          const spot = scene.spots[column];
          if (!spot) return null;
          return (
            <td key={phase.id} className="board__cell board__pile" style={spot} data-col={column}>
              {(byPhase.get(phase.id) ?? []).map(({ row: { traineeId, name } }) => {
                const isSelected = selected.has(cellToken(traineeId, phase.id));
                return drawOpen(scene, {
                  traineeId,
                  column,
                  label: name,
                  isChip: true,
                  isSelected,
                });
              })}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
