import { useTranslation } from "react-i18next";
import type { CellProblem } from "~/domain/lists/cell-problem";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-paths";
import type { PreviewCell } from "../preview-row";
import { CellAnswer } from "./cell-answer";
import "./imports.css";
import { useShown } from "./show-value";

type RowCellProps = {
  row: number;
  cell: PreviewCell;
  isOpen: boolean;
  /** The first of its column says by its header what it is. */
  isFirst: boolean;
};

/** A value as it would be kept, what it was before, and what is to be said or asked about it. */
export function RowCell({ row, cell, isOpen, isFirst }: RowCellProps) {
  const { t } = useTranslation("imports");
  const shown = useShown();
  const value = shown.value(cell.as, cell.value);
  const more = cell.more && shown.value(cell.more.as, cell.more.value);
  return (
    <div className="import-cell">
      <span className={classNames(cell.was !== null && "strong", !isFirst && "import-cell__more")}>
        {!isFirst && <span className="visually-hidden">{shown.field(cell.key)}: </span>}
        {value ? <Breakable text={value} /> : <span className="muted">–</span>}
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

/** A mail address may break after its @, not in the middle of a word. */
function Breakable({ text }: { text: string }) {
  const at = text.indexOf("@") + 1;
  return at === 0 ? (
    text
  ) : (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
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
