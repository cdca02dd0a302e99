import { fontName, runsOf, type Weight } from "./pdf-fonts.server";

type Document = PDFKit.PDFDocument;

export type TextStyle = { weight: Weight; size: number };

/** Breaks a text into lines no wider than `width` points; a word that is too long is cut, at its @ first. */
export function linesOf(doc: Document, text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(cutter(doc, style, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(doc, longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Draws one line whose top is at `y`. */
export function drawLine(
  doc: Document,
  text: string,
  style: TextStyle,
  at: { x: number; y: number },
): void {
  let { x } = at;
  for (const run of runsOf(text)) {
    doc.font(fontName(run.alphabet, style.weight)).fontSize(style.size);
    doc.text(run.text, x, at.y, { lineBreak: false });
    x += doc.widthOfString(run.text);
  }
}

function widthOf(doc: Document, text: string, { weight, size }: TextStyle): number {
  return runsOf(text).reduce((sum, run) => {
    doc.font(fontName(run.alphabet, weight)).fontSize(size);
    return sum + doc.widthOfString(run.text);
  }, 0);
}

function cutter(doc: Document, style: TextStyle, width: number) {
  const cut = (word: string): string[] => {
    if (widthOf(doc, word, style) <= width) return [word];
    const at = word.indexOf("@");
    if (at > 0) return [...cut(word.slice(0, at)), ...cut(word.slice(at))];
    const pieces: string[] = [];
    let piece = "";
    for (const letter of word) {
      if (piece !== "" && widthOf(doc, piece + letter, style) > width) {
        pieces.push(piece);
        piece = letter;
      } else piece += letter;
    }
    return [...pieces, piece];
  };
  return cut;
}
