// What a person may mean by a day. Nobody plans outside these centuries, and whatever walks from one
// entered day to another comes to an end.
import { type Day, isDay } from "./day";

const FIRST = "1900-01-01";
const LAST = "2199-12-31";

export function isEnteredDay(text: string): text is Day {
  return isDay(text) && text >= FIRST && text <= LAST;
}
