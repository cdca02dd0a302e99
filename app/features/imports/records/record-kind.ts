import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { RecordColumn } from "~/domain/lists/record-columns";
import type { KeysOf, ListRecord, RecordValues } from "~/domain/lists/record-list";
import type { KnownRecord } from "~/domain/lists/record-match";
import type { ListForm } from "../list-kind";
import type { LoadedImport } from "../load-import.server";
import type { PreviewColumn, ShownAs } from "../preview-row";
import type { Surroundings } from "../surroundings";

/** A thing with all its values, as it is to be stored. */
export type StoredRecord = { id: string; values: RecordValues };

/** How one kind of thing stands in the database; every write is one statement per table. */
export type RecordStore = {
  /** Everything a list could be about. */
  load: (client: Tx, list: LoadedImport) => Promise<KnownRecord[]>;
  insert: (
    tx: Tx,
    list: LoadedImport,
    records: readonly StoredRecord[],
    actor: Actor | null,
  ) => Promise<void>;
  update: (
    tx: Tx,
    list: LoadedImport,
    records: readonly StoredRecord[],
    actor: Actor | null,
  ) => Promise<void>;
  remove: (tx: Tx, list: LoadedImport, ids: readonly string[]) => Promise<void>;
  /** The names of those among the things that something depends on. */
  depended: (tx: Tx, list: LoadedImport, ids: readonly string[]) => Promise<string[]>;
  /** Keeps others from changing the things until we are done. */
  hold?: (tx: Tx, list: LoadedImport) => Promise<void>;
  /** Where nothing is rewritten: a change is an entry of its own, and so is taking it back. */
  entries?: EntryStore;
};

type EntryStore = {
  /** The names of those with an entry after the list's own. */
  overtaken: (tx: Tx, list: LoadedImport, ids: readonly string[]) => Promise<string[]>;
  takeBack: (
    tx: Tx,
    list: LoadedImport,
    records: readonly StoredRecord[],
    actor: Actor,
  ) => Promise<void>;
};

/** A cell of the preview; `show` where the stored value is not what people read. */
export type ShownField = {
  field: string;
  as: ShownAs;
  show?: (value: string, list: LoadedImport) => string;
};

/** One kind of list whose rows are one thing each, declared by its columns, keys and store. */
export type RecordKind = {
  form: ListForm;
  columns: (around: Surroundings) => readonly RecordColumn[];
  keysOf: KeysOf;
  store: RecordStore;
  fields: (list: LoadedImport) => readonly ShownField[];
  groups: (list: LoadedImport) => readonly PreviewColumn[];
  /** A new thing's id; a key of its own where the database has none. */
  newId: (values: RecordValues) => string;
  /** What is to be said about rows in the light of all others. */
  check?: (
    records: readonly ListRecord[],
    known: readonly KnownRecord[],
    list: LoadedImport,
  ) => ListRecord[];
};
