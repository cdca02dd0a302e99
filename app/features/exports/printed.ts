/** A table as it is printed; widths are shares of the line. */
export type PrintedTable = {
  headers: readonly string[];
  widths: readonly number[];
  rows: readonly (readonly string[])[];
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
  /** Stands at the foot of every page. */
  footer: (page: number, pages: number) => string;
};
