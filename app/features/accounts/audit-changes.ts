import type { AuditRow } from "./audit-log.schema";

type Facts = Record<string, unknown>;

/** The fields of an event that differ, as text; what is no object is one unnamed field. */
export function changesOf(before: unknown, after: unknown): AuditRow["changes"] {
  const [earlier, later] = [factsOf(before), factsOf(after)];
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])]
    .map((field) => ({ field, before: textOf(earlier[field]), after: textOf(later[field]) }))
    .filter((change) => change.before !== change.after);
}

function factsOf(value: unknown): Facts {
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? (value as Facts) : { "": value };
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
