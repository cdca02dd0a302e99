// Who confirmed a site's places, when and how, as a list of places gives it.
import { isWeekend } from "../calendar/day";
import { fold } from "../lists/list-text";
import { oneOf } from "../lists/read-value";
import type { ListSite } from "../lists/site-names";
import { type ConfirmedHow, readConfirmation } from "./capacity-list-cells";
import type { CapacityCells, CapacityListContext, CapacityProblem } from "./capacity-list-row";

const readHow = oneOf({
  mail: ["per E-Mail", "E-Mail", "Mail", "by e-mail"],
  phone: ["telefonisch", "Telefon", "by phone", "phone"],
  list: ["laut Liste", "Liste", "as listed", "list"],
  link: ["über Link", "Link", "by link"],
});

/** The day and the way; a column of its own for the way goes before what the day's cell says. */
export function readConfirmed(cells: CapacityCells, context: CapacityListContext) {
  const field = "confirmed";
  const text = cells.text(field);
  const value = readConfirmation(text, cells.on) ?? null;
  const how = cells.has("how") ? readHow(cells.text("how")) : null;
  const day = value?.on ?? null;
  return {
    value: { on: day, how: how ? (how.value as ConfirmedHow | null) : (value?.how ?? null) },
    problems: [
      ...aboutDay(text, day, context),
      ...(how?.problems ?? []).map((problem) => ({ ...problem, field: "how" }) as CapacityProblem),
    ],
  };
}

function aboutDay(
  text: string,
  day: CapacityListContext["today"] | null,
  { today }: CapacityListContext,
): CapacityProblem[] {
  const field = "confirmed";
  if (text === "") return [{ code: "not-confirmed", severity: "note", field }];
  if (!day) {
    const values = { text };
    const choices = [""];
    return [{ code: "confirmation-unreadable", severity: "error", field, values, choices }];
  }
  const values = { day };
  if (day > today) return [{ code: "confirmed-later", severity: "note", field, values }];
  return isWeekend(day) ? [{ code: "confirmed-at-weekend", severity: "note", field, values }] : [];
}

/** The name as the site's own list of practical trainers spells it, else as written and named. */
export function readConfirmer(
  cells: CapacityCells,
  site: ListSite | null,
  context: CapacityListContext,
): { value: string | null; problems: CapacityProblem[] } {
  if (cells.has("confirmedBy")) return { value: cells.text("confirmedBy") || null, problems: [] };
  const text = cells.text("trainer");
  const key = fold(text);
  if (key === "" || !site) return { value: text || null, problems: [] };
  const own = context.trainers.filter(({ siteId }) => siteId === site.id);
  const found = own.filter(({ givenName, familyName }) =>
    [
      fold(familyName),
      fold(`${givenName} ${familyName}`),
      fold(`${familyName} ${givenName}`),
    ].includes(key),
  );
  const [match] = found;
  if (match && found.length === 1) {
    return { value: `${match.givenName} ${match.familyName}`, problems: [] };
  }
  const values = { text, site: site.name };
  return {
    value: text,
    problems: [{ code: "unknown-trainer", severity: "note", field: "trainer", values }],
  };
}
