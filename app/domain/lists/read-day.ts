import { parseGermanDay } from "../calendar/german-day";
import { faultOf, reading, type ValueReader } from "./read-value";

/** A day as people type it in German lists, as ISO text; a spreadsheet's day number too. */
export const readListDay: ValueReader = (text) => {
  if (text === "") return reading(null);
  const read = parseGermanDay(text);
  if (read.ok) return reading(read.value);
  const code = read.error.code === "day-nonexistent" ? "day-nonexistent" : "day-unreadable";
  return faultOf({ code, severity: "error", values: { text } });
};
