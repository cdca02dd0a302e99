// Somebody who is at a site since before it closed stays there: a list that only repeats it asks nothing.
import type { CellProblem } from "./cell-problem";
import type { KeysOf, ListRecord } from "./record-list";
import type { KnownRecord } from "./record-match";
import type { ListSite } from "./site-names";

/** Takes back the question about a closed site from rows whose person is known to be there. */
export function keepClosedSite<R extends ListRecord>(
  records: readonly R[],
  known: readonly KnownRecord[],
  keysOf: KeysOf,
  sites: readonly ListSite[],
): R[] {
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const siteOf = new Map(
    known.flatMap(({ values }) =>
      keysOf(values).flatMap((key) => (key && values.site ? [[key, String(values.site)]] : [])),
    ) as [string, string][],
  );
  return records.map((record) => {
    const asked = record.problems.find(({ code }) => code === "site-closed");
    const key = keysOf(record.values).find((candidate) => candidate && siteOf.has(candidate));
    const site = siteOf.get(key ?? "");
    if (!asked || !site || names.get(site) !== asked.values?.site) return record;
    const problems = record.problems.filter((problem: CellProblem) => problem !== asked);
    return { ...record, values: { ...record.values, site }, problems };
  });
}
