import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import { cutTable, type ListTable } from "~/domain/lists/list-table";
import type { ListSite } from "~/domain/lists/site-names";
import { storedMapping, storedTable } from "./import-record";

export type LoadedImport = Awaited<ReturnType<typeof loadImport>>;

/** An import with its cohort's days and everything the list is read against but the known people. */
export async function loadImport(client: Tx, importId: string) {
  const row = found(
    await client.import.findUnique({
      where: { id: importId },
      include: {
        cohort: {
          include: { phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } } },
        },
      },
    }),
  );
  const { cohort, ...rest } = row;
  return {
    ...rest,
    table: storedTable.parse(row.table),
    mapping: storedMapping.parse(row.mapping),
    cohort: {
      id: cohort.id,
      name: cohort.name,
      startsOn: fromDbDay(cohort.startsOn),
      endsOn: fromDbDay(cohort.endsOn),
    },
    phases: cohort.phases.map(({ title, startsOn, endsOn }) => ({
      title,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
  };
}

/** The stored list cut into header, rows and what is neither. */
export function tableOf({ table, mapping }: Pick<LoadedImport, "table" | "mapping">): ListTable {
  return cutTable(table.rows, mapping.headerRow);
}

export async function loadSites(client: Tx): Promise<ListSite[]> {
  const sites = await client.site.findMany({ orderBy: { name: "asc" } });
  return sites.map((site) => ({
    id: site.id,
    code: site.code,
    name: site.name,
    validFrom: fromDbDay(site.validFrom),
    validTo: site.validTo ? fromDbDay(site.validTo) : null,
    successorId: site.successorId,
    trainingPlaces: site.trainingPlaces,
  }));
}
