import type { ListKind } from "../list-kind";
import { previewTrainee, traineeColumns } from "./preview-trainees";
import { readTrainees } from "./read-trainees.server";
import { traineeEffect } from "./trainee-effect";
import { traineeForm } from "./trainee-form";
import { undoTrainees } from "./undo-trainees.server";
import { writeTrainees } from "./write-trainees.server";

/** New people of a cohort: known ones by their address, else by name and birth date. */
export const traineeKind: ListKind = {
  form: traineeForm,
  understand: async (client, list) => {
    const { table, cohort, rows, missing } = await readTrainees(client, list);
    const siteNames = new Map(list.around.sites.map(({ id, name }) => [id, name]));
    return {
      table,
      columns: traineeColumns,
      rows: rows.map((row) => ({
        number: row.row.number,
        status: row.status,
        problems: row.problems,
        preview: () => previewTrainee(row, siteNames),
      })),
      missing,
      write: (tx, actor) => writeTrainees(tx, actor, cohort.id, rows),
    };
  },
  undo: (tx, _, effect) => undoTrainees(tx, traineeEffect.parse(effect)),
};
