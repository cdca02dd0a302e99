import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { CellProblem } from "~/domain/lists/cell-problem";
import type { ColumnGuess } from "~/domain/lists/column-guess";
import type { ListTable } from "~/domain/lists/list-table";
import type { ImportError } from "./import-record";
import type { LoadedImport } from "./load-import.server";
import type { PreviewColumn, PreviewRow } from "./preview-row";
import type { RowStatus } from "./row-status";
import type { Surroundings } from "./surroundings";

/** What a column may hold; `name` where the catalogue cannot know what to call it. */
export type FieldChoice = { field: string; name?: string };

/** How a kind of list is recognised and what its columns may hold. */
export type ListForm = {
  /** Where its rows belong; a list of such a kind is not read without. */
  belongsTo: "cohort" | "curriculum" | null;
  isHeader: (cell: string, around: Surroundings) => boolean;
  /** One guess per column. */
  guess: (table: ListTable, around: Surroundings) => ColumnGuess[];
  choices: (fields: readonly string[], around: Surroundings) => FieldChoice[];
  isField: (field: string, around: Surroundings) => boolean;
  /** What the columns lack before rows can be imported at all; null when nothing. */
  refusal: (fields: readonly string[]) => ImportError | null;
  /** What may be stored of a cell, where that is not all of it. */
  distil?: (field: string, cell: string) => string;
};

/** A row as understood: what would become of it and what is to be said about it. */
export type UnderstoodRow = {
  /** The row's number in the file, from 1. */
  number: number;
  status: RowStatus;
  problems: readonly CellProblem[];
  preview: () => PreviewRow;
};

/** A list read against what is there. */
export type UnderstoodList = {
  table: ListTable;
  columns: readonly PreviewColumn[];
  rows: readonly UnderstoodRow[];
  /** What is there and not in the list; only reported. */
  missing: readonly string[];
  /** Writes every row that is new or changed. @returns what it did, complete enough for `undo`. */
  write: (tx: Tx, actor: Actor) => Promise<Prisma.InputJsonObject>;
};

/** Everything about one kind of list; the steps of an import are the same for all. */
export type ListKind = {
  form: ListForm;
  understand: (client: Tx, list: LoadedImport) => Promise<UnderstoodList>;
  /** Keeps others from what the list is about until it is written or taken back. */
  hold?: (tx: Tx, list: LoadedImport) => Promise<void>;
  /** Takes back what `write` returned; a reason why not when something depends on it. */
  undo: (tx: Tx, list: LoadedImport, effect: unknown, actor: Actor) => Promise<ImportError | null>;
};
