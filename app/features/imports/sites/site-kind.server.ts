import { randomUUID } from "node:crypto";
import { siteColumns, siteKeys } from "~/domain/placement/site-list";
import { recordForm } from "../records/record-form";
import type { ShownField } from "../records/record-kind";
import { recordListKind } from "../records/record-list-kind.server";
import { siteNameIn } from "../site-name-in";
import type { Surroundings } from "../surroundings";
import { siteStore } from "./site-store.server";

const columns = ({ sites, today }: Surroundings) => siteColumns(sites, today);

const fields: readonly ShownField[] = [
  { field: "code", as: "text" },
  { field: "name", as: "text" },
  { field: "district", as: "text" },
  { field: "street", as: "text" },
  { field: "postcode", as: "text" },
  { field: "city", as: "text" },
  { field: "phone", as: "text" },
  { field: "email", as: "text" },
  { field: "shiftModel", as: "shift" },
  { field: "workstations", as: "number" },
  { field: "trainingPlaces", as: "number" },
  { field: "validFrom", as: "day" },
  { field: "validTo", as: "day" },
  { field: "successor", as: "text", show: siteNameIn },
  { field: "latitude", as: "number" },
  { field: "longitude", as: "number" },
];

const groups = {
  site: ["name", "code", "district"],
  address: ["street", "postcode", "city", "latitude", "longitude"],
  contact: ["phone", "email"],
  size: ["workstations", "trainingPlaces", "shiftModel"],
  validity: ["validFrom", "validTo", "successor"],
};

/** Sites with their address, size and validity. */
export const siteKind = recordListKind({
  form: recordForm(columns, {
    belongsTo: null,
    refusal: (set) =>
      set.includes("code") || set.includes("name") ? null : { code: "code-column-missing" },
  }),
  columns,
  keysOf: siteKeys,
  store: siteStore,
  fields: () => fields,
  groups: () => Object.entries(groups).map(([key, cells]) => ({ key, cells, period: null })),
  newId: () => randomUUID(),
});
