import { randomUUID } from "node:crypto";
import { keepClosedSite } from "~/domain/lists/keep-closed-site";
import { trainerColumns, trainerKeys } from "~/domain/people/trainer-list";
import { lacking, recordForm } from "../records/record-form";
import type { ShownField } from "../records/record-kind";
import { recordListKind } from "../records/record-list-kind.server";
import { siteNameIn } from "../site-name-in";
import type { Surroundings } from "../surroundings";
import { trainerStore } from "./trainer-store.server";

const columns = ({ sites, today }: Surroundings) => trainerColumns(sites, today);

const fields: readonly ShownField[] = [
  { field: "familyName", as: "text" },
  { field: "givenName", as: "text" },
  { field: "email", as: "text" },
  { field: "phone", as: "text" },
  { field: "site", as: "text", show: siteNameIn },
  { field: "maxTrainees", as: "number" },
];

/** Trainers of clusters and, with a site, practical trainers; accounts are another matter. */
export const trainerKind = recordListKind({
  form: recordForm(columns, {
    belongsTo: null,
    refusal: (set) => lacking(set, ["familyName", "givenName"], "name-column-missing"),
  }),
  columns,
  keysOf: trainerKeys,
  store: trainerStore,
  fields: () => fields,
  groups: () => [
    { key: "person", cells: ["familyName", "givenName"], period: null },
    { key: "contact", cells: ["email", "phone"], period: null },
    { key: "site", cells: ["site"], period: null },
    { key: "maxTrainees", cells: ["maxTrainees"], period: null },
  ],
  newId: () => randomUUID(),
  check: (records, known, { around }) => keepClosedSite(records, known, trainerKeys, around.sites),
});
