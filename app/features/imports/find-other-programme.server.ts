import type { Tx } from "~/db/transaction";
import { fold } from "~/domain/lists/list-text";
import { foreignProgramme, type NamedProgramme } from "~/domain/lists/programme-mention";
import type { LoadedImport } from "./load-import.server";

const PROGRAMME_COLUMN =
  /^(?:ausbildungsgang|laufbahn|programm|ausbildungsberuf|beruf|studiengang)/;
const LOOKED_AT = 50;

/** The programme that a list of trainees names instead of its cohort's own; null when it names none. */
export async function otherProgramme(
  client: Tx,
  list: LoadedImport,
): Promise<NamedProgramme | null> {
  if (list.kind !== "trainees" || !list.cohort) return null;
  const programmes = await client.programme.findMany({ select: { code: true, title: true } });
  return foreignProgramme(mentionsIn(list), programmes, list.cohort.programme);
}

/** The file's name, the sheet's, what stands above the header, and a column for the programme. */
function mentionsIn({ fileName, table, mapping }: LoadedImport): string[] {
  const above = table.rows.slice(0, Math.max(0, mapping.headerRow - 1)).flat();
  const header = table.rows[mapping.headerRow - 1] ?? [];
  const column = header.findIndex((cell) => PROGRAMME_COLUMN.test(fold(cell)));
  const rows = table.rows.slice(mapping.headerRow, mapping.headerRow + LOOKED_AT);
  const named = column < 0 ? [] : rows.map((row) => row[column] ?? "");
  return [fileName, table.sheet ?? "", ...above, ...named];
}
