import {
  guessTravelColumns,
  isTravelHeader,
  siteField,
  siteIdOf,
  travelColumns,
  travelKeys,
} from "~/domain/placement/travel-list";
import type { ListForm } from "../list-kind";
import type { LoadedImport } from "../load-import.server";
import { recordForm } from "../records/record-form";
import { recordListKind } from "../records/record-list-kind.server";
import { siteNameIn } from "../site-name-in";
import type { Surroundings } from "../surroundings";
import { travelStore } from "./travel-store.server";

const columns = ({ sites }: Surroundings) => travelColumns(sites);

const form: ListForm = {
  ...recordForm(columns, {
    belongsTo: null,
    refusal: (fields) => {
      if (!fields.includes("postcode")) return { code: "postcode-column-missing" };
      return fields.some(siteIdOf) ? null : { code: "travel-column-missing" };
    },
  }),
  isHeader: (cell, { sites, today }) => isTravelHeader(cell, sites, today),
  guess: (table, { sites, today }) => guessTravelColumns(table, sites, today),
  choices: (_, { sites }) => [
    { field: "postcode" },
    ...sites.map(({ id, name }) => ({ field: siteField(id), name })),
    { field: "ignore" },
  ],
};

/** The sites that the list has columns for, in their order. */
const listedSites = ({ mapping }: LoadedImport) =>
  mapping.fields.filter((field) => siteIdOf(field));

/** Minutes one way from a postcode's area to each site. */
export const travelKind = recordListKind({
  form,
  columns,
  keysOf: travelKeys,
  store: travelStore,
  fields: (list) => [
    { field: "postcode", as: "text" },
    ...listedSites(list).map((field) => ({ field, as: "duration" as const })),
  ],
  groups: (list) => [
    { key: "postcode", cells: ["postcode"], period: null },
    ...listedSites(list).map((field) => ({
      key: field,
      cells: [field],
      period: null,
      name: siteNameIn(siteIdOf(field) ?? "", list).replace(/^Kundenzentrum /, ""),
    })),
  ],
  newId: ({ postcode }) => String(postcode),
});
