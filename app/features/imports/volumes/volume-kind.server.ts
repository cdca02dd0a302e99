import { randomUUID } from "node:crypto";
import { checkSource } from "~/domain/placement/service-list";
import { ALL, volumeColumns, volumeKeys } from "~/domain/placement/volume-list";
import type { LoadedImport } from "../load-import.server";
import { lacking, recordForm } from "../records/record-form";
import type { ShownField } from "../records/record-kind";
import { recordListKind } from "../records/record-list-kind.server";
import { siteNameIn } from "../site-name-in";
import type { Surroundings } from "../surroundings";
import { volumeStore } from "./volume-store.server";

const columns = ({ sites, services, today }: Surroundings) => volumeColumns(sites, services, today);

const serviceNameIn = (serviceId: string, { around }: LoadedImport) =>
  around.services.find(({ id }) => id === serviceId)?.title ?? "";

const orAll =
  (nameIn: (id: string, list: LoadedImport) => string) => (value: string, list: LoadedImport) =>
    value === ALL ? ALL : nameIn(value, list);

const fields: readonly ShownField[] = [
  { field: "site", as: "sites", show: orAll(siteNameIn) },
  { field: "service", as: "services", show: orAll(serviceNameIn) },
  { field: "month", as: "month" },
  { field: "cases", as: "number" },
  { field: "estimated", as: "yesNo" },
  { field: "source", as: "text" },
  { field: "asOf", as: "day" },
];

/** Cases per site, service and month, with whose figures they are. */
export const volumeKind = recordListKind({
  form: recordForm(columns, {
    belongsTo: null,
    refusal: (set) => lacking(set, ["site", "month", "cases", "source"], "volume-column-missing"),
  }),
  columns,
  keysOf: volumeKeys,
  store: volumeStore,
  fields: () => fields,
  groups: () => [
    { key: "site", cells: ["site"], period: null },
    { key: "service", cells: ["service"], period: null },
    { key: "month", cells: ["month"], period: null },
    { key: "cases", cells: ["cases"], period: null },
    { key: "source", cells: ["source", "asOf", "estimated"], period: null },
  ],
  newId: () => randomUUID(),
  check: (records) => checkSource(records, "cases"),
});
