import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import { isBinding } from "~/domain/curriculum/version-in-use";
import { cutTable } from "~/domain/lists/list-table";
import { type ListSite, matchSite } from "~/domain/lists/site-names";
import { hasOwnPeriods } from "~/domain/placement/capacity-list-columns";
import { today } from "~/platform/clock";
import { storedMapping, storedTable } from "./import-record";
import type { Surroundings } from "./surroundings";

export type LoadedImport = Awaited<ReturnType<typeof loadImport>>;

/** An import with where it belongs and everything its columns are read against. */
export async function loadImport(client: Tx, importId: string) {
  const row = found(await client.import.findUnique({ where: { id: importId } }));
  const { cohortId, curriculumId } = row;
  const belonging = await loadBelonging(client, { cohortId, curriculumId });
  return {
    ...row,
    ...belonging,
    table: storedTable.parse(row.table),
    mapping: storedMapping.parse(row.mapping),
  };
}

/** The cohort or curriculum that a list belongs to, with its placement phases and the city's sites. */
export async function loadBelonging(
  client: Tx,
  { cohortId, curriculumId }: { cohortId: string | null; curriculumId: string | null },
) {
  const [cohort, curriculum, sites, services] = await Promise.all([
    cohortId ? loadCohort(client, cohortId) : null,
    curriculumId ? loadCurriculum(client, curriculumId) : null,
    loadSites(client),
    client.service.findMany({ select: { id: true, code: true, title: true } }),
  ]);
  const { phases = [], ...days } = cohort ?? {};
  const around: Surroundings = { phases, sites, services, today: today() };
  return { cohort: cohort && (days as Omit<typeof cohort, "phases">), curriculum, around };
}

async function loadCohort(client: Tx, id: string) {
  const cohort = found(
    await client.cohort.findUnique({
      where: { id },
      include: {
        programme: { select: { code: true, title: true } },
        phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } },
      },
    }),
  );
  return {
    id: cohort.id,
    name: cohort.name,
    programme: cohort.programme,
    startsOn: fromDbDay(cohort.startsOn),
    endsOn: fromDbDay(cohort.endsOn),
    phases: cohort.phases.map(({ title, startsOn, endsOn }) => ({
      title,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
  };
}

async function loadCurriculum(client: Tx, id: string) {
  const curriculum = found(
    await client.curriculum.findUnique({
      where: { id },
      select: { id: true, title: true, cohorts: { select: { startsOn: true } } },
    }),
  );
  const cohorts = curriculum.cohorts.map(({ startsOn }) => ({ startsOn: fromDbDay(startsOn) }));
  return { id, title: curriculum.title, isBinding: isBinding(cohorts, today()) };
}

/** The stored list cut into header, rows and what is neither. */
export function tableOf(list: Pick<LoadedImport, "kind" | "table" | "mapping" | "around">) {
  const { table, mapping } = list;
  return cutTable(table.rows, mapping.headerRow, (cell, column) => isSilent(list, cell, column));
}

/** A site that has not answered: its name alone, in a list with a line per site. */
function isSilent(
  { kind, mapping, around }: Pick<LoadedImport, "kind" | "mapping" | "around">,
  cell: string,
  column: number,
): boolean {
  if (kind !== "capacities" || hasOwnPeriods(mapping.fields)) return false;
  if (mapping.fields[column] !== "site") return false;
  return matchSite(cell, around.sites, around.today).kind !== "unknown";
}

async function loadSites(client: Tx): Promise<ListSite[]> {
  const sites = await client.site.findMany({ orderBy: { name: "asc" } });
  return sites.map((site) => ({
    id: site.id,
    code: site.code,
    name: site.name,
    validFrom: fromDbDay(site.validFrom),
    validTo: fromDbDayOrNull(site.validTo),
    successorId: site.successorId,
    trainingPlaces: site.trainingPlaces,
  }));
}
