import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type LevelValue, reachedCount } from "~/domain/progress/level";
import { TableFrame } from "~/ui/table-frame";
import { LevelMark } from "./level-mark";

type Module = { id: string; code: string; title: string; targetLevel: number };
type Cell = { moduleId: string; level: LevelValue; target: number };
type Row = { traineeId: string; name: string; cells: Cell[] };

type LevelMatrixProps = {
  modules: readonly Module[];
  rows: readonly Row[];
  /** Where a cell leads: its history, and the form for who may set it. */
  cellTo: (traineeId: string, moduleId: string) => string;
  traineeTo: (traineeId: string) => string;
};

/** Trainees × modules; the head and the names stay in sight. */
export function LevelMatrix({ modules, rows, cellTo, traineeTo }: LevelMatrixProps) {
  const { t } = useTranslation("progress");
  return (
    <TableFrame caption={t("matrixCaption")} dense stickyColumn ownScroll className="level-matrix">
      <thead>
        <tr>
          <th scope="col">{t("trainee")}</th>
          {modules.map((module) => (
            <th key={module.id} scope="col" title={module.title}>
              <abbr title={module.title}>{module.code}</abbr>
            </th>
          ))}
          <th scope="col">{t("mine.reached")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.traineeId}>
            <th scope="row" className="nowrap">
              <Link className="link" to={traineeTo(row.traineeId)}>
                {row.name}
              </Link>
            </th>
            {row.cells.map((cell, index) => (
              <MatrixCell
                key={cell.moduleId}
                to={cellTo(row.traineeId, cell.moduleId)}
                name={row.name}
                code={modules[index]?.code ?? ""}
                cell={cell}
              />
            ))}
            <td className="numeric">{`${reachedCount(row.cells)}/${modules.length}`}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("target")}</th>
          {modules.map((module) => (
            <td key={module.id} className="muted">
              {module.targetLevel}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

function MatrixCell({
  to,
  name,
  code,
  cell,
}: {
  to: string;
  name: string;
  code: string;
  cell: Cell;
}) {
  const { t } = useTranslation("progress");
  const { level, target } = cell;
  const values = { name, module: code, level, target, word: t(`level.${level}`) };
  return (
    <td>
      <Link to={to} preventScrollReset aria-label={t("cellLabel", values)}>
        <LevelMark level={level} target={target} />
      </Link>
    </td>
  );
}
