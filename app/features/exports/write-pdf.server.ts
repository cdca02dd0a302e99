import PDFDocument from "pdfkit";
import { drawTable, heightOfTable } from "./draw-table.server";
import { drawLine, linesOf } from "./draw-text.server";
import { allFonts, fontBytes } from "./pdf-fonts.server";
import type { Printed, PrintedSection, PrintedTable } from "./printed";

type Document = PDFKit.PDFDocument;

/** The library knows the standard, its types do not yet. */
const accessible = { subset: "PDF/UA" } as unknown as Pick<PDFKit.PDFDocumentOptions, "subset">;

const MARGIN = 50;
const FOOT = 60;
const TITLE = { weight: "600", size: 18 } as const;
const TEXT = { weight: "400", size: 10 } as const;
const HEADING = { weight: "600", size: 12 } as const;
const SMALL = { weight: "400", size: 8 } as const;

/** A tagged document (PDF/UA): title, headings and tables can be heard as well as seen. */
export async function writePdf(printed: Printed): Promise<Buffer> {
  const doc = newDocument(printed);
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  drawParagraph(doc, root, "H1", printed.title, TITLE);
  drawParagraph(doc, root, "P", printed.summary, TEXT);
  for (const section of printed.sections) {
    drawSection(doc, root, section, printed.fitsOnePage ?? false);
  }
  root.end();
  drawFooters(doc, printed);
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}

function drawSection(
  doc: Document,
  root: PDFKit.PDFStructureElement,
  { heading, table, paragraphs = [] }: PrintedSection,
  fitsOnePage: boolean,
): void {
  if (heading) {
    keepTogether(doc);
    doc.y += 10;
    drawParagraph(doc, root, "H2", heading, HEADING);
  }
  const scale = fitsOnePage && table ? scaleToFit(doc, table) : 1;
  if (table) drawTable(doc, root, table, { left: MARGIN, bottom: FOOT, scale });
  if (table && paragraphs.length > 0) doc.y += 6;
  for (const text of paragraphs) drawParagraph(doc, root, "P", text, TEXT);
}

/** From large to as small as is still read from arm's length; what is longer goes on. */
const SCALES = [1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6];

function scaleToFit(doc: Document, table: PrintedTable): number {
  const room = doc.page.height - FOOT - doc.y;
  const fits = (scale: number) =>
    heightOfTable(doc, table, { left: MARGIN, bottom: FOOT, scale }) <= room;
  return SCALES.find(fits) ?? 0.6;
}

function newDocument({ title, language, isLandscape }: Printed): Document {
  const doc = new PDFDocument({
    pdfVersion: "1.7",
    ...accessible,
    tagged: true,
    displayTitle: true,
    lang: language,
    size: "A4",
    layout: isLandscape ? "landscape" : "portrait",
    font: "",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
    bufferPages: true,
    info: { Title: title, Author: "Clusterplan" },
  });
  for (const { name, alphabet, weight } of allFonts()) {
    doc.registerFont(name, fontBytes(alphabet, weight));
  }
  return doc;
}

/** A heading does not stand alone at the foot of a page. */
function keepTogether(doc: Document): void {
  if (doc.y > doc.page.height - FOOT - 80) doc.addPage();
}

function drawParagraph(
  doc: Document,
  root: PDFKit.PDFStructureElement,
  tag: string,
  text: string,
  style: typeof TITLE | typeof TEXT | typeof HEADING,
): void {
  const width = doc.page.width - 2 * MARGIN;
  const lines = text.split("\n").flatMap((part) => linesOf(doc, part, style, width));
  const bottom = doc.page.height - FOOT;
  const element = doc.struct(tag, {}, () => {
    for (const line of lines) {
      // What is tagged as one ends with the page and goes on with the next.
      if (doc.y + style.size * 1.4 > bottom) doc.continueOnNewPage();
      const { y } = doc;
      drawLine(doc, `${line} `, style, { x: MARGIN, y });
      doc.y = y + style.size * 1.4;
    }
    doc.y += 4;
  });
  root.add(element);
  element.end();
}

function drawFooters(doc: Document, { footer }: Printed): void {
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    const at = { x: MARGIN, y: doc.page.height - FOOT + 25 };
    drawLine(doc, footer(index + 1, count), SMALL, at);
    doc.endMarkedContent();
  }
}
