// A list of what people come for: how much of it is done online, as whose figures say, and in which
// modules it gives practice. The code tells services apart, else the title.
import { readCodes } from "../curriculum/module-list";
import { fold } from "../lists/list-text";
import { readAsOf } from "../lists/read-month";
import { reading, textUpTo, type ValueReader, wholeNumberWithin } from "../lists/read-value";
import type { RecordColumn } from "../lists/record-columns";
import { type KeysOf, type ListRecord, withProblem } from "../lists/record-list";

export interface ListService {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** "84", "84 %" and the 0,84 that a spreadsheet keeps of it. */
const readPercent: ValueReader = (text) => {
  const share = /^0[.,](\d{1,4})$/.exec(text)?.[1];
  if (share !== undefined) return reading(Math.round(Number(`0.${share}`) * 100));
  return wholeNumberWithin(0, 100)(text.replace(/\s*%$/, ""));
};

export const serviceColumns: readonly RecordColumn[] = [
  { field: "code", header: /^(?:kurzel|code)$/, read: textUpTo(60) },
  {
    field: "service",
    header: /^(?:dienstleistung|verwaltungsleistung|leistung|service$)/,
    read: textUpTo(120),
    isNeeded: true,
  },
  { field: "modules", header: /^modul/, read: readCodes },
  {
    field: "digitalShare",
    header: /^(?:online ?anteil|anteil online|digital|online share)/,
    read: readPercent,
  },
  { field: "asOf", header: /^(?:stand$|stand vom|as of)/, read: readAsOf },
  { field: "source", header: /^(?:qulle|source)/, read: textUpTo(300) },
];

export const serviceKeys: KeysOf = ({ code, service }) => [
  code ? `code:${fold(String(code))}` : null,
  service ? `title:${fold(String(service))}` : null,
];

/** Asks for the source of every figure of a field. */
export function checkSource<R extends ListRecord>(records: readonly R[], figure: string): R[] {
  return records.map((record) => {
    const isNamed = record.values[figure] === undefined || record.values.source !== undefined;
    const isSaid = record.problems.some(({ field }) => field === "source");
    if (record.leftOut || isNamed || isSaid) return record;
    return withProblem(record, { code: "source-missing", severity: "error", field: "source" });
  });
}
