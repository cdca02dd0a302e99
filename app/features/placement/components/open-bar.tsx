import { classNames } from "~/ui/class-names";
import type { BoardCell, BoardRow } from "../board";
import { type BoardScene, isOpen, panelHref } from "./board-scene";

type Open = {
  traineeId: string;
  column: number;
  label: string;
  /** Codes of the sites that are wished for. */
  wishes?: string;
  /** In the pile, where the row does not say whose it is. */
  isChip?: boolean;
  isSelected?: boolean;
};

/** Nobody has decided yet; wishes stand there instead. */
export function drawOpenCell(scene: BoardScene, row: BoardRow, cell: BoardCell, column: number) {
  const wishes = [...cell.wishes, ...row.wishes]
    .map(({ siteId }) => scene.sites.get(siteId)?.code ?? "–")
    .join(" · ");
  return drawOpen(scene, { traineeId: row.traineeId, column, label: scene.words.open, wishes });
}

/** Somebody without a site in a phase. */
export function drawOpen(scene: BoardScene, open: Open) {
  const { traineeId, column, label, wishes, isChip, isSelected } = open;
  const told = wishes ? `${label}, ${scene.words.wishes} ${wishes}` : label;
  return (
    <a
      key={traineeId}
      href={panelHref(scene, "cell", traineeId, column)}
      className={classNames("bar bar--open", isChip && "bar--chip", isSelected && "bar--selected")}
      title={told}
      aria-label={wishes ? told : undefined}
      data-of={isChip ? traineeId : undefined}
      data-wishes={wishes || undefined}
      aria-current={isOpen(scene, traineeId, column) || undefined}
    >
      {label}
    </a>
  );
}
