import { randomUUID } from "node:crypto";
import {
  checkBinding,
  checkPrerequisites,
  moduleColumns,
  moduleKeys,
} from "~/domain/curriculum/module-list";
import { lacking, recordForm } from "../records/record-form";
import type { ShownField } from "../records/record-kind";
import { recordListKind } from "../records/record-list-kind.server";
import { moduleStore } from "./module-store.server";

const columns = () => moduleColumns;

const fields: readonly ShownField[] = [
  { field: "code", as: "text" },
  { field: "title", as: "text" },
  { field: "hours", as: "number" },
  { field: "targetLevel", as: "number" },
  { field: "prerequisites", as: "text" },
];

/** The modules of one curriculum and what they rest on. */
export const moduleKind = recordListKind({
  form: recordForm(columns, {
    belongsTo: "curriculum",
    refusal: (set) => lacking(set, ["code"], "module-column-missing"),
  }),
  columns,
  keysOf: moduleKeys,
  store: moduleStore,
  fields: () => fields,
  groups: () => [
    { key: "module", cells: ["code", "title"], period: null },
    { key: "hours", cells: ["hours"], period: null },
    { key: "targetLevel", cells: ["targetLevel"], period: null },
    { key: "prerequisites", cells: ["prerequisites"], period: null },
  ],
  newId: () => randomUUID(),
  check: (records, known, { curriculum }) => {
    const values = known.map((record) => record.values);
    const checked = checkPrerequisites(records, values);
    return curriculum?.isBinding ? checkBinding(checked, values) : checked;
  },
});
