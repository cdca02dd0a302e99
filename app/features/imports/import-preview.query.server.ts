import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { columnsRefusal } from "./columns-refusal";
import { withoutCommonNotes } from "./common-notes";
import { storedEffect } from "./import-record";
import { type LoadedImport, loadImport } from "./load-import.server";
import { capacityColumns, previewCapacity } from "./preview-capacities";
import { previewTrainee, traineeColumns } from "./preview-trainees";
import { readCapacities } from "./read-capacities.server";
import { readTrainees } from "./read-trainees.server";
import { countRows, passes, type RowFilter } from "./row-status";
import { understoodColumns } from "./understood-columns";

export type ImportPreview = Awaited<ReturnType<typeof importPreview>>;

/** A list as understood: its columns, and every row with what would become of it. */
export async function importPreview(actor: Actor, importId: string, filter: RowFilter) {
  ensure(can(actor, "import.run", null));
  const list = await loadImport(db, importId);
  const content = await contentOf(list);
  const { rows, common } = withoutCommonNotes(content.rows);
  const people = await db.person.findMany({
    where: { id: { in: [list.uploadedById, list.appliedById ?? list.uploadedById] } },
    select: { id: true, givenName: true, familyName: true },
  });
  const nameOf = (id: string | null) => {
    const person = people.find((candidate) => candidate.id === id);
    return person ? `${person.givenName} ${person.familyName}` : "";
  };
  const effect = list.effect === null ? null : storedEffect.parse(list.effect);
  return {
    id: list.id,
    kind: list.kind,
    fileName: list.fileName,
    version: list.version,
    cohort: list.cohort,
    uploaded: { at: list.uploadedAt.toISOString(), by: nameOf(list.uploadedById) },
    applied: list.appliedAt && { at: list.appliedAt.toISOString(), by: nameOf(list.appliedById) },
    undoneAt: list.undoneAt?.toISOString() ?? null,
    effect: effect?.counts ?? null,
    source: {
      sheet: list.table.sheet,
      otherSheets: list.table.otherSheets,
      encoding: list.table.encoding,
    },
    understanding: understoodColumns(list, content.table),
    corrected: Object.keys(list.mapping.corrections).length,
    refusal: columnsRefusal(list.kind, list.mapping.fields)?.code ?? null,
    skipped: content.table.skipped,
    notListed: content.notListed,
    otherPeriods: content.columns.flatMap(({ period }) =>
      period && !list.phases.some((phase) => isSamePeriod(phase, period)) ? [period] : [],
    ),
    columns: content.columns,
    counts: countRows(content.rows),
    common,
    rows: rows.filter((row) => passes(row, filter)),
  };
}

type Period = { startsOn: string; endsOn: string };

function isSamePeriod(a: Period, b: Period): boolean {
  return a.startsOn === b.startsOn && a.endsOn === b.endsOn;
}

async function contentOf(list: LoadedImport) {
  if (list.kind === "trainees") {
    const { table, sites, rows } = await readTrainees(db, list);
    const shown = rows.map((row) => previewTrainee(row, sites));
    return { table, columns: traineeColumns, rows: shown, notListed: [] };
  }
  const { table, rows, notListed } = await readCapacities(db, list, today());
  return {
    table,
    columns: capacityColumns(rows),
    rows: rows.map(previewCapacity),
    notListed: notListed.map(({ name }) => name),
  };
}
