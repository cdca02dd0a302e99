import type { TFunction } from "i18next";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { hasReachedTarget, type LevelValue, reachedCount } from "~/domain/progress/level";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { MatrixModule, MatrixRow } from "../level-matrix";
import type { MatrixLinks } from "./matrix-links";
import type { MarkedCell } from "./use-marking";

type RowProps = {
  row: MatrixRow;
  modules: readonly MatrixModule[];
  index: number;
  show: "levels" | "hours";
  links: MatrixLinks;
  /** The column that Tab leads to, when it is in this row. */
  focused: number | null;
  pending?: ((cell: MarkedCell) => LevelValue | undefined) | undefined;
  /** What says more about the cell with the focus. */
  lineId: string;
};

/** One trainee in all modules; while a long grid scrolls, only rows that come into sight are drawn. */
export const LevelGridRow = memo(DrawnRow);

function DrawnRow({ row, modules, index, show, links, focused, pending, lineId }: RowProps) {
  const { t } = useTranslation(["matrix", "progress"]);
  const { traineeId, name, guestOf } = row;
  const levels = modules.map(
    ({ id }, column) => pending?.({ traineeId, moduleId: id }) ?? row.levels[column] ?? 0,
  );
  const cells = modules.map(({ target }, column) => ({ level: levels[column] ?? 0, target }));
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className="nowrap">
        <span className="level-grid__name">
          <Link className="link truncate" to={links.traineeTo(traineeId)} title={name}>
            {name}
          </Link>
          {guestOf && <span className="muted small">{t("guestOf", { cohort: guestOf })}</span>}
          {links.rowTo && (
            <Link
              className="level-grid__row-link"
              to={links.rowTo(traineeId)}
              preventScrollReset
              title={t("setRow", { name })}
            >
              <Icon name="edit" size="small" label={t("setRow", { name })} />
            </Link>
          )}
        </span>
      </th>
      {modules.map((module, column) => (
        <GridCell
          key={module.id}
          to={links.cellTo(traineeId, module.id)}
          at={`${index}:${column}`}
          isFocused={focused === column}
          lineId={lineId}
          {...{ t, name, module, show }}
          level={levels[column] ?? 0}
          isSaving={levels[column] !== row.levels[column]}
          hours={row.hours[column] ?? 0}
        />
      ))}
      <td className="numeric">{`${reachedCount(cells)}/${modules.length}`}</td>
    </tr>
  );
}

type CellProps = {
  t: TFunction<["matrix", "progress"]>;
  to: string;
  at: string;
  isFocused: boolean;
  lineId: string;
  name: string;
  module: MatrixModule;
  show: "levels" | "hours";
  level: LevelValue;
  isSaving: boolean;
  hours: number;
};

function GridCell(props: CellProps) {
  const { t, to, at, isFocused, lineId, name, module, show, level, isSaving, hours } = props;
  const { code, target } = module;
  const word = t(`progress:level.${level}`);
  const values = { name, module: code, level, target, word };
  const isReached = hasReachedTarget(level, target);
  return (
    <td>
      <a
        href={to}
        data-at={at}
        tabIndex={isFocused ? 0 : -1}
        aria-describedby={isFocused ? lineId : undefined}
        aria-label={`${t("progress:cellLabel", values)}, ${t("hoursOf", { hours, planned: module.hours })}`}
      >
        <span
          className={classNames(
            `level level--${level}`,
            isReached && "level--reached",
            isSaving && "level--saving",
          )}
        >
          {show === "hours" ? `${hours} h` : level}
        </span>
      </a>
    </td>
  );
}
