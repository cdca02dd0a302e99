import { drawLine, linesOf, type TextStyle } from "./draw-text.server";
import type { PrintedTable } from "./printed";

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;
type Area = { left: number; bottom: number };
type Cell = { x: number; lines: string[] };

const BODY: TextStyle = { weight: "400", size: 9 };
const HEAD: TextStyle = { weight: "600", size: 9 };
const LEADING = 12;
const PADDING = 4;

/** A table whose header is heard once and seen again on every page. */
export function drawTable(doc: Document, root: Element, table: PrintedTable, area: Area): void {
  const element = doc.struct("Table");
  root.add(element);
  const head = doc.struct("THead");
  element.add(head);
  const header = cellsOf(doc, table, table.headers, HEAD, area);
  drawRow(doc, head, header, HEAD);
  head.end();
  const body = doc.struct("TBody");
  element.add(body);
  for (const row of table.rows) {
    const cells = cellsOf(doc, table, row, BODY, area);
    if (doc.y + heightOf(cells) > doc.page.height - area.bottom) {
      doc.addPage();
      repeatHeader(doc, header);
    }
    drawRow(doc, body, cells, BODY);
  }
  body.end();
  element.end();
}

function cellsOf(
  doc: Document,
  { widths }: PrintedTable,
  texts: readonly string[],
  style: TextStyle,
  { left }: Area,
): Cell[] {
  const whole = doc.page.width - 2 * left;
  const sum = widths.reduce((total, width) => total + width, 0);
  let x = left;
  return texts.map((text, index) => {
    const width = (whole * (widths[index] ?? 0)) / sum;
    const cell = { x, lines: linesOf(doc, text, style, width - 2 * PADDING) };
    x += width;
    return cell;
  });
}

function heightOf(cells: readonly Cell[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length)) * LEADING + PADDING;
}

function drawRow(doc: Document, parent: Element, cells: readonly Cell[], style: TextStyle): void {
  const { y } = doc;
  const row = doc.struct("TR");
  parent.add(row);
  for (const cell of cells) {
    const isHeader = style === HEAD;
    const element = doc.struct(isHeader ? "TH" : "TD", {}, () => drawCell(doc, cell, style, y));
    if (isHeader) sayScope(element);
    row.add(element);
    element.end();
  }
  row.end();
  drawRule(doc, y + heightOf(cells));
  doc.y = y + heightOf(cells);
}

function drawCell(doc: Document, { x, lines }: Cell, style: TextStyle, y: number): void {
  for (const [index, line] of lines.entries()) {
    drawLine(doc, `${line} `, style, { x: x + PADDING, y: y + PADDING / 2 + index * LEADING });
  }
}

/** A header cell is about its column. */
function sayScope(element: Element): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: "Table", Scope: "Column" };
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

function repeatHeader(doc: Document, header: readonly Cell[]): void {
  const { y } = doc;
  doc.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
  for (const cell of header) drawCell(doc, cell, HEAD, y);
  doc.endMarkedContent();
  drawRule(doc, y + heightOf(header));
  doc.y = y + heightOf(header);
}
