import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { commonNotes, withoutNotes } from "./common-notes";
import { otherProgramme } from "./find-other-programme.server";
import { storedEffect } from "./import-record";
import type { UnderstoodRow } from "./list-kind";
import { listKinds } from "./list-kinds.server";
import { type LoadedImport, loadImport } from "./load-import.server";
import type { PreviewColumn } from "./preview-row";
import { countRows, passes, type RowFilter } from "./row-status";
import { understoodColumns } from "./understood-columns.server";

export type ImportPreview = Awaited<ReturnType<typeof importPreview>>;

/** Rows on one page of the preview. */
const PAGE_SIZE = 50;
/** Things missing in the list that are named; the rest is a number. */
const NAMED = 20;

/** A list as understood: its columns, and one page of its rows with what would become of each. */
export async function importPreview(actor: Actor, importId: string, filter: RowFilter, page = 1) {
  ensure(can(actor, "import.run", null));
  const list = await loadImport(db, importId);
  const { form, understand } = listKinds[list.kind];
  const { table, columns, rows, missing } = await understand(db, list);
  return {
    ...(await headOf(list)),
    understanding: understoodColumns(list, table),
    refusal: form.refusal(list.mapping.fields)?.code ?? null,
    otherProgramme: (await otherProgramme(db, list))?.code ?? null,
    skipped: table.skipped,
    missing: { names: missing.slice(0, NAMED), count: missing.length },
    otherPeriods: otherPeriodsOf(columns, list),
    columns,
    counts: countRows(rows),
    ...pageOf(rows, filter, page),
  };
}

/** What is known of the list itself: its file, its people, its place. */
async function headOf(list: LoadedImport) {
  const remembered = list.mapping.remembered;
  const ids = [list.uploadedById, list.appliedById, remembered?.byId ?? null];
  const people = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, givenName: true, familyName: true },
  });
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  const nameOf = (id: string | null) => names.get(id ?? "") ?? "";
  const { sheet, otherSheets, encoding } = list.table;
  const { id, kind, fileName, version, uploadedAt, appliedAt, undoneAt, effect } = list;
  return {
    ...{ id, kind, fileName, version },
    cohort: list.cohort && { id: list.cohort.id, name: list.cohort.name },
    curriculum: list.curriculum && { id: list.curriculum.id, name: list.curriculum.title },
    uploaded: { at: uploadedAt.toISOString(), by: nameOf(list.uploadedById) },
    applied: appliedAt && { at: appliedAt.toISOString(), by: nameOf(list.appliedById) },
    undoneAt: undoneAt?.toISOString() ?? null,
    effect: effect === null ? null : storedEffect.parse(effect).counts,
    source: { sheet, otherSheets, encoding },
    corrected: Object.keys(list.mapping.corrections).length,
    remembered: remembered && { at: remembered.at, by: nameOf(remembered.byId) },
  };
}

/** The rows that were asked for, a page of them; notes that most share are said once. */
function pageOf(rows: readonly UnderstoodRow[], filter: RowFilter, asked: number) {
  const common = commonNotes(rows);
  const shown = rows.filter((row) => passes(row, filter));
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
  const page = Math.min(asked, pages);
  return {
    common,
    page,
    pageSize: PAGE_SIZE,
    total: shown.length,
    rows: shown
      .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
      .map((row) => withoutNotes(row.preview(), common)),
  };
}

/** Periods of a list of places that are no phase of its cohort. */
function otherPeriodsOf(columns: readonly PreviewColumn[], { cohort, around }: LoadedImport) {
  const isPhase = (period: { startsOn: string; endsOn: string }) =>
    around.phases.some(
      ({ startsOn, endsOn }) => startsOn === period.startsOn && endsOn === period.endsOn,
    );
  return columns.flatMap(({ period }) => (cohort && period && !isPhase(period) ? [period] : []));
}
