import { useTranslation } from "react-i18next";
import type { CellProblem } from "~/domain/lists/cell-problem";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-paths";
import type { PreviewCell } from "../preview-row";
import { CellAnswer } from "./cell-answer";
import "./imports.css";
import { useShown } from "./show-value";

type RowCellProps = { row: number; cell: PreviewCell; isOpen: boolean };

/** A value as it would be kept, what it was before, and what is to be said or asked about it. */
export function RowCell({ row, cell, isOpen }: RowCellProps) {
  const { t } = useTranslation("imports");
  const shown = useShown();
  const value = shown.value(cell.as, cell.value);
  const more = cell.more && shown.value(cell.more.as, cell.more.value);
  return (
    <div className="import-cell">
      <span className={cell.was === null ? undefined : "strong"}>
        {value || <span className="muted">–</span>}
        {more && <span className="small muted"> {more}</span>}
      </span>
      {cell.was !== null && (
        <span className="small muted">
          {t("rows.was", { value: shown.value(cell.as, cell.was) || t("rows.nothing") })}
        </span>
      )}
      {cell.problems.map((problem) => (
        <Problem
          key={`${problem.code}-${problem.field}`}
          row={row}
          problem={problem}
          isOpen={isOpen}
        />
      ))}
    </div>
  );
}

const icons: Record<CellProblem["severity"], IconName> = {
  error: "danger",
  question: "help",
  note: "info",
};

type ProblemProps = { row: number; problem: CellProblem; isOpen: boolean };

function Problem({ row, problem, isOpen }: ProblemProps) {
  const { t } = useTranslation("imports");
  const shown = useShown();
  const { severity } = problem;
  const canAnswer = isOpen && severity !== "note";
  return (
    <div className={`import-problem import-problem--${severity}`}>
      <p className="import-problem__text">
        <Icon name={icons[severity]} size="small" label={t(`severity.${severity}`)} />
        <span>{shown.problem(problem)}</span>
      </p>
      {canAnswer && <CellAnswer row={row} problem={problem} />}
    </div>
  );
}
