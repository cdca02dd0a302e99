import { randomUUID } from "node:crypto";
import { checkSource, serviceColumns, serviceKeys } from "~/domain/placement/service-list";
import { lacking, recordForm } from "../records/record-form";
import type { ShownField } from "../records/record-kind";
import { recordListKind } from "../records/record-list-kind.server";
import { serviceStore } from "./service-store.server";

const columns = () => serviceColumns;

const fields: readonly ShownField[] = [
  { field: "service", as: "text" },
  { field: "code", as: "text" },
  { field: "modules", as: "text" },
  { field: "digitalShare", as: "percent" },
  { field: "source", as: "text" },
  { field: "asOf", as: "day" },
];

/** What people come for, how much of it online, and the modules it gives practice in. */
export const serviceKind = recordListKind({
  form: recordForm(columns, {
    belongsTo: null,
    refusal: (set) => lacking(set, ["service"], "service-column-missing"),
  }),
  columns,
  keysOf: serviceKeys,
  store: serviceStore,
  fields: () => fields,
  groups: () => [
    { key: "service", cells: ["service", "code"], period: null },
    { key: "modules", cells: ["modules"], period: null },
    { key: "digitalShare", cells: ["digitalShare"], period: null },
    { key: "source", cells: ["source", "asOf"], period: null },
  ],
  newId: () => randomUUID(),
  check: (records) => checkSource(records, "digitalShare"),
});
