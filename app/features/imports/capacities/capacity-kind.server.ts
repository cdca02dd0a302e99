import type { ListKind } from "../list-kind";
import { capacityEffect } from "./capacity-effect";
import { capacityForm } from "./capacity-form";
import { capacityColumns, previewCapacity } from "./preview-capacities";
import { readCapacities } from "./read-capacities.server";
import { undoCapacities } from "./undo-capacities.server";
import { writeCapacities } from "./write-capacities.server";

/** Places of sites per period, and who confirmed them. */
export const capacityKind: ListKind = {
  form: capacityForm,
  understand: async (client, list) => {
    const { table, fields, rows, missing } = await readCapacities(client, list);
    return {
      table,
      columns: capacityColumns(fields),
      rows: rows.map((read) => ({
        number: read.row.number,
        status: read.status,
        problems: read.row.problems,
        preview: () => previewCapacity(read, fields),
      })),
      missing,
      write: (tx, actor) => writeCapacities(tx, actor, rows),
    };
  },
  undo: (tx, _, effect) => undoCapacities(tx, capacityEffect.parse(effect)),
};
