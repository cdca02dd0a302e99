import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { hasError } from "~/domain/lists/cell-problem";
import {
  type CapacityEntry,
  enterCapacities,
  type KnownCapacity,
} from "~/domain/placement/capacity-change";
import { readCapacityList, sitesNotListed } from "~/domain/placement/capacity-list";
import type { CapacityListField } from "~/domain/placement/capacity-list-columns";
import type { CapacityListRow } from "~/domain/placement/capacity-list-row";
import { type LoadedImport, tableOf } from "../load-import.server";
import type { RowStatus } from "../row-status";

export type ReadCapacity = { row: CapacityListRow; entry: CapacityEntry; status: RowStatus };

/** The rows of a list of places as understood, each with what it would do to the places known. */
export async function readCapacities(client: Tx, list: LoadedImport) {
  const { sites, today } = list.around;
  const table = tableOf(list);
  const fields = list.mapping.fields as CapacityListField[];
  const rows = readCapacityList(table.rows, fields, {
    sites,
    trainers: await loadTrainers(client),
    today,
    corrections: list.mapping.corrections,
  });
  const known = await loadKnown(client, rows);
  const read = rows.map((row): ReadCapacity => {
    const entry = entryOf(row, row.site ? known(row.site.id) : []);
    return { row, entry, status: statusOf(row, entry) };
  });
  const missing = sitesNotListed(rows, fields, sites).map(({ name }) => name);
  return { table, fields, rows: read, missing };
}

function entryOf(row: CapacityListRow, known: readonly KnownCapacity[]): CapacityEntry {
  const { confirmedOn, confirmedBy, confirmedHow } = row;
  const answered = row.periods.flatMap(({ startsOn, endsOn, places }) =>
    places === null ? [] : [{ startsOn, endsOn, places, confirmedOn, confirmedBy, confirmedHow }],
  );
  return enterCapacities(answered, known);
}

function statusOf(row: CapacityListRow, { entered }: CapacityEntry): RowStatus {
  if (row.leftOut) return "left-out";
  if (hasError(row.problems)) return "error";
  if (entered.some(({ kind }) => kind === "changed")) return "changed";
  return entered.some(({ kind }) => kind === "new") ? "new" : "unchanged";
}

async function loadTrainers(client: Tx) {
  const trainers = await client.trainer.findMany({
    where: { siteId: { not: null } },
    include: { person: { select: { givenName: true, familyName: true } } },
    orderBy: { id: "asc" },
  });
  return trainers.map(({ siteId, person }) => ({ siteId: siteId ?? "", ...person }));
}

async function loadKnown(client: Tx, rows: readonly CapacityListRow[]) {
  const siteIds = rows.flatMap(({ site }) => (site ? [site.id] : []));
  const capacities = await client.capacity.findMany({
    where: { siteId: { in: siteIds } },
    orderBy: { startsOn: "asc" },
  });
  const bySite = new Map<string, KnownCapacity[]>();
  for (const row of capacities) {
    bySite.set(row.siteId, [...(bySite.get(row.siteId) ?? []), toKnown(row)]);
  }
  return (siteId: string) => bySite.get(siteId) ?? [];
}

function toKnown(row: {
  id: string;
  startsOn: Date;
  endsOn: Date;
  places: number;
  confirmedOn: Date | null;
  confirmedBy: string | null;
  confirmedHow: string | null;
}): KnownCapacity {
  const { id, places, confirmedBy, confirmedHow } = row;
  return {
    id,
    places,
    confirmedBy,
    confirmedHow,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    confirmedOn: fromDbDayOrNull(row.confirmedOn),
  };
}
