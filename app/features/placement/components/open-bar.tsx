import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import type { BoardCell, BoardRow } from "../board";
import { type BoardScene, panelHref } from "./board-scene";

type OpenBarProps = { row: BoardRow; cell: BoardCell; column: number; scene: BoardScene };

/** Nobody has decided yet; wishes stand there instead. */
export function OpenBar({ row, cell, column, scene }: OpenBarProps) {
  const wishes = [...cell.wishes, ...row.wishes];
  const codes = wishes.map(({ siteId }) => scene.sites.get(siteId)?.code ?? "–").join(" · ");
  return (
    <OpenLink {...{ scene, column }} traineeId={row.traineeId} label={scene.words.open}>
      {codes && (
        <span className="bar__wishes">
          <span className="visually-hidden">{scene.words.wishes} </span>
          {codes}
        </span>
      )}
    </OpenLink>
  );
}

type OpenLinkProps = {
  scene: BoardScene;
  traineeId: string;
  column: number;
  label: string;
  /** In the pile, where the row does not say whose it is. */
  isChip?: boolean;
  isSelected?: boolean;
  children?: ReactNode;
};

/** Somebody without a site in a phase. */
export function OpenLink(props: OpenLinkProps) {
  const { scene, traineeId, column, label, isChip, isSelected, children } = props;
  const isOpen = scene.open?.id === traineeId && scene.open.column === column;
  return (
    <a
      href={panelHref(scene, "cell", traineeId, column)}
      className={classNames("bar bar--open", isChip && "bar--chip", isSelected && "bar--selected")}
      draggable={false}
      data-of={isChip ? traineeId : undefined}
      aria-current={isOpen || undefined}
    >
      <span className="bar__label">{label}</span>
      {children}
    </a>
  );
}
