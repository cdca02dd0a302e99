import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { SortHeader } from "./sort-header";
import { TableFrame } from "./table-frame";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, actions too and without a label on a phone. */
  kind?: "text" | "number" | "action";
  /** Names the row for screen readers; the first column unless another says so. */
  isRowHeader?: boolean;
  /** The value of the `sort` parameter; makes the header a link. */
  sortBy?: string;
  headerHidden?: boolean;
  nowrap?: boolean;
}

interface TableProps<Row> {
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Rows of 25 px, for lists that are worked through. */
  dense?: boolean;
  /** Each row becomes a small card on a phone. */
  stackOnPhone?: boolean;
  rowTone?: (row: Row) => "warning" | "danger" | "muted" | undefined;
  empty?: ReactNode;
  footer?: ReactNode;
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionShown, columns, rows, dense, stackOnPhone, empty, footer } = props;
  if (rows.length === 0 && empty) return empty;
  return (
    <TableFrame
      caption={caption}
      captionShown={captionShown}
      dense={dense}
      stackOnPhone={stackOnPhone}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHeader key={column.key} kind={column.kind} sortBy={column.sortBy}>
              {column.headerHidden ? (
                <span className="visually-hidden">{column.header}</span>
              ) : (
                column.header
              )}
            </SortHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow
            key={props.rowKey(row)}
            row={row}
            columns={columns}
            tone={props.rowTone?.(row)}
          />
        ))}
      </tbody>
      {footer && <tfoot>{footer}</tfoot>}
    </TableFrame>
  );
}

interface TableRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  tone: string | undefined;
}

function TableRow<Row>({ row, columns, tone }: TableRowProps<Row>) {
  const headerKey = (columns.find((column) => column.isRowHeader) ?? columns[0])?.key;
  return (
    <tr className={tone && `table__row--${tone}`}>
      {columns.map((column) => {
        const cell = {
          className: cellClass(column),
          "data-label": typeof column.header === "string" ? column.header : undefined,
          children: column.cell(row),
        };
        return column.key === headerKey ? (
          <th key={column.key} scope="row" {...cell} />
        ) : (
          <td key={column.key} {...cell} />
        );
      })}
    </tr>
  );
}

function cellClass<Row>({ kind = "text", nowrap }: Column<Row>): string | undefined {
  return classNames(kind !== "text" && `table__cell--${kind}`, nowrap && "nowrap") || undefined;
}
