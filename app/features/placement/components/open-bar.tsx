import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import type { BoardCell, BoardPhase, BoardRow } from "../board";
import { cellToken } from "../edit-plan.schema";
import { type BoardScene, cellHref } from "./board-scene";

type OpenBarProps = { row: BoardRow; cell: BoardCell; phase: BoardPhase; scene: BoardScene };

/** Nobody has decided yet; wishes stand there instead. */
export function OpenBar({ row, cell, phase, scene }: OpenBarProps) {
  const { t } = useTranslation("boards");
  const wishes = [...cell.wishes, ...row.wishes];
  const codes = wishes.map(({ siteId }) => scene.sites.get(siteId)?.code ?? "–").join(" · ");
  return (
    <OpenLink
      scene={scene}
      traineeId={row.traineeId}
      phaseId={phase.id}
      label={t("bar.open")}
      className="bar--whole"
    >
      {codes && (
        <span className="bar__wishes">
          <span className="visually-hidden">{t("bar.wishes")} </span>
          {codes}
        </span>
      )}
    </OpenLink>
  );
}

type OpenLinkProps = {
  scene: BoardScene;
  traineeId: string;
  phaseId: string;
  label: string;
  className?: string;
  children?: React.ReactNode;
};

/** Somebody without a site in a phase. */
export function OpenLink({ scene, traineeId, phaseId, label, className, children }: OpenLinkProps) {
  const token = cellToken(traineeId, phaseId);
  return (
    <a
      id={`bar-${token}`}
      href={cellHref(scene, traineeId, phaseId)}
      className={classNames("bar bar--open", className)}
      draggable={false}
      data-bar={token}
      data-label={label}
      aria-current={scene.open === token || undefined}
    >
      <span className="bar__label">{label}</span>
      {children}
    </a>
  );
}
