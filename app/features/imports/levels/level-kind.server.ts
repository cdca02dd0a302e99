import { levelColumns, levelKeys, tellPeople } from "~/domain/progress/level-list";
import { lacking, recordForm } from "../records/record-form";
import type { ShownField } from "../records/record-kind";
import { recordListKind } from "../records/record-list-kind.server";
import { levelStore } from "./level-store.server";

const columns = () => levelColumns;

const fields: readonly ShownField[] = [
  { field: "familyName", as: "text" },
  { field: "givenName", as: "text" },
  { field: "code", as: "text" },
  { field: "title", as: "text" },
  { field: "level", as: "number" },
];

/** What the trainees of a cohort have shown, as their exported levels say it. */
export const levelKind = recordListKind({
  form: recordForm(columns, {
    belongsTo: "cohort",
    refusal: (set) => {
      const lacks = lacking(set, ["code", "level"], "level-column-missing");
      if (lacks || set.includes("email")) return lacks;
      return lacking(set, ["familyName", "givenName"], "name-column-missing");
    },
  }),
  columns,
  keysOf: levelKeys,
  store: levelStore,
  fields: () => fields,
  groups: () => [
    { key: "person", cells: ["familyName", "givenName"], period: null },
    { key: "module", cells: ["code", "title"], period: null },
    { key: "level", cells: ["level"], period: null },
  ],
  newId: ({ trainee, code }) => `${trainee}:${code}`,
  check: tellPeople,
});
