import { memo } from "react";
import type { LevelValue } from "~/domain/progress/level";
import { hasReachedTarget, reachedCount } from "~/domain/progress/level";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { MatrixModule, MatrixRow } from "../level-matrix";
import type { MatrixLinks } from "./matrix-links";
import type { CellWords } from "./use-cell-words";
import type { MarkedCell } from "./use-marking";

type RowProps = {
  row: MatrixRow;
  modules: readonly MatrixModule[];
  index: number;
  words: CellWords;
  links: MatrixLinks;
  /** The column that Tab leads to, when it is in this row. */
  focused: number | null;
  pending?: ((cell: MarkedCell) => LevelValue | undefined) | undefined;
  /** What says more about the cell with the focus. */
  lineId: string;
};

/** One trainee in all modules; while a long grid scrolls, only rows that come into sight are drawn. */
export const LevelGridRow = memo(DrawnRow);

function DrawnRow({ row, modules, index, words, links, focused, pending, lineId }: RowProps) {
  const { traineeId, name } = row;
  const levels = modules.map(
    ({ id }, column) => pending?.({ traineeId, moduleId: id }) ?? row.levels[column] ?? 0,
  );
  const cells = modules.map(({ target }, column) => ({ level: levels[column] ?? 0, target }));
  return (
    <tr aria-rowindex={index + 2}>
      <RowHead {...{ row, links, words }} />
      {modules.map((module, column) => (
        <GridCell
          key={module.id}
          to={links.cellTo(traineeId, module.id)}
          at={`${index}:${column}`}
          isFocused={focused === column}
          {...{ lineId, name, module, words }}
          level={levels[column] ?? 0}
          isSaving={levels[column] !== row.levels[column]}
          hours={row.hours[column] ?? 0}
        />
      ))}
      <td className="numeric">{`${reachedCount(cells)}/${modules.length}`}</td>
    </tr>
  );
}

function RowHead({ row, links, words }: Pick<RowProps, "row" | "links" | "words">) {
  const { traineeId, name, guestOf } = row;
  const setRow = words.setRow(name);
  return (
    <th scope="row" className="nowrap">
      <span className="level-grid__name">
        <a className="link truncate" href={links.traineeTo(traineeId)} title={name}>
          {name}
        </a>
        {guestOf && <span className="muted small">{words.guestOf(guestOf)}</span>}
        {links.rowTo && (
          <a className="level-grid__row-link" href={links.rowTo(traineeId)} title={setRow}>
            <Icon name="edit" size="small" label={setRow} />
          </a>
        )}
      </span>
    </th>
  );
}

type CellProps = {
  to: string;
  at: string;
  isFocused: boolean;
  lineId: string;
  name: string;
  module: MatrixModule;
  words: CellWords;
  level: LevelValue;
  isSaving: boolean;
  hours: number;
};

/** Drawn a thousand times: one element in its place, and words that are looked up and not made. */
function GridCell(props: CellProps) {
  const { to, at, isFocused, lineId, name, module, words, level, isSaving, hours } = props;
  const { code, target } = module;
  const given = words.given?.(hours, module.hours);
  const label = `${name}, ${code}: ${words.levels[level]}, ${words.targets[target] ?? target}`;
  return (
    <td>
      <a
        href={to}
        data-at={at}
        tabIndex={isFocused ? 0 : -1}
        aria-describedby={isFocused ? lineId : undefined}
        aria-label={given ? `${label}, ${given}` : label}
        className={classNames(
          `level level--${level}`,
          hasReachedTarget(level, target) && "level--reached",
          isSaving && "level--saving",
        )}
      >
        {given ? `${hours} h` : level}
      </a>
    </td>
  );
}
