/** A table as it is printed; widths are shares of the line. */
export type PrintedTable = {
  headers: readonly string[];
  widths: readonly number[];
  /** A cell may have several lines. */
  rows: readonly (readonly string[])[];
  /** The first cell of a row is about the whole row. */
  hasRowHeaders?: boolean;
};

/** A heading, what is said under it, and a table; each may be missing. */
export type PrintedSection = {
  heading: string | null;
  table?: PrintedTable | undefined;
  /** Below the table; line breaks stay. */
  paragraphs?: readonly string[];
};

/** A document as people print it. */
export type Printed = {
  title: string;
  summary: string;
  language: "de-DE" | "en-GB";
  sections: readonly PrintedSection[];
  isLandscape?: boolean;
  /** Its tables are drawn smaller until they fit, as far as they can still be read. */
  fitsOnePage?: boolean;
  /** Stands at the foot of every page. */
  footer: (page: number, pages: number) => string;
};
