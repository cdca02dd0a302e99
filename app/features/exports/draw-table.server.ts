import { drawLine, linesOf, type TextStyle } from "./draw-text.server";
import type { PrintedTable } from "./printed";

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;
/** Where a table may stand, and how large: 1 is the size of lists. */
export type Area = { left: number; bottom: number; scale: number };
type Cell = { x: number; lines: string[] };

const SIZE = 9;
const LEADING = 12;
const PADDING = 4;
const BODY: TextStyle = { weight: "400", size: SIZE };
const HEAD: TextStyle = { weight: "600", size: SIZE };

/** In points, header included. */
export function heightOfTable(doc: Document, table: PrintedTable, area: Area): number {
  const rows = [cellsOf(doc, table, table.headers, HEAD, area)];
  for (const row of table.rows) rows.push(cellsOf(doc, table, row, BODY, area));
  return rows.reduce((sum, cells) => sum + heightOf(cells, area), 0);
}

/** A table whose header is heard once and seen again on every page. */
export function drawTable(doc: Document, root: Element, table: PrintedTable, area: Area): void {
  const element = doc.struct("Table");
  root.add(element);
  const head = doc.struct("THead");
  element.add(head);
  const header = cellsOf(doc, table, table.headers, HEAD, area);
  drawRow(doc, head, { cells: header, style: HEAD, headers: "all" }, area);
  head.end();
  const body = doc.struct("TBody");
  element.add(body);
  for (const row of table.rows) {
    const cells = cellsOf(doc, table, row, BODY, area);
    if (doc.y + heightOf(cells, area) > doc.page.height - area.bottom) {
      doc.addPage();
      repeatHeader(doc, header, area);
    }
    const headers = table.hasRowHeaders ? "first" : "none";
    drawRow(doc, body, { cells, style: BODY, headers }, area);
  }
  body.end();
  element.end();
}

function cellsOf(
  doc: Document,
  { widths }: PrintedTable,
  texts: readonly string[],
  style: TextStyle,
  { left, scale }: Area,
): Cell[] {
  const whole = doc.page.width - 2 * left;
  const sum = widths.reduce((total, width) => total + width, 0);
  let x = left;
  return texts.map((text, index) => {
    const width = (whole * (widths[index] ?? 0)) / sum;
    const scaled = { ...style, size: style.size * scale };
    const lines = text
      .split("\n")
      .flatMap((line) => linesOf(doc, line, scaled, width - 2 * PADDING));
    const cell = { x, lines };
    x += width;
    return cell;
  });
}

function heightOf(cells: readonly Cell[], { scale }: Area): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length)) * LEADING * scale + PADDING;
}

type Row = { cells: readonly Cell[]; style: TextStyle; headers: "all" | "first" | "none" };

function drawRow(doc: Document, parent: Element, row: Row, area: Area): void {
  const { y } = doc;
  const { cells, headers } = row;
  const element = doc.struct("TR");
  parent.add(element);
  for (const [index, cell] of cells.entries()) {
    const isHeader = headers === "all" || (headers === "first" && index === 0);
    const style = isHeader ? HEAD : row.style;
    const draw = () => drawCell(doc, cell, style, { y, scale: area.scale });
    const drawn = doc.struct(isHeader ? "TH" : "TD", {}, draw);
    if (isHeader) sayScope(drawn, headers === "all" ? "Column" : "Row");
    element.add(drawn);
    drawn.end();
  }
  element.end();
  drawRule(doc, y + heightOf(cells, area));
  doc.y = y + heightOf(cells, area);
}

function drawCell(
  doc: Document,
  { x, lines }: Cell,
  { weight, size }: TextStyle,
  { y, scale }: { y: number; scale: number },
): void {
  for (const [index, line] of lines.entries()) {
    const at = { x: x + PADDING, y: y + PADDING / 2 + index * LEADING * scale };
    drawLine(doc, `${line} `, { weight, size: size * scale }, at);
  }
}

/** What a header cell is about. */
function sayScope(element: Element, scope: "Column" | "Row"): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: "Table", Scope: scope };
}

function drawRule(doc: Document, y: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(doc.page.margins.left, y)
    .lineTo(doc.page.width - doc.page.margins.right, y)
    .lineWidth(0.4)
    .strokeColor("#999999")
    .stroke();
  doc.endMarkedContent();
}

function repeatHeader(doc: Document, header: readonly Cell[], area: Area): void {
  const { y } = doc;
  doc.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
  for (const cell of header) drawCell(doc, cell, HEAD, { y, scale: area.scale });
  doc.endMarkedContent();
  drawRule(doc, y + heightOf(header, area));
  doc.y = y + heightOf(header, area);
}
