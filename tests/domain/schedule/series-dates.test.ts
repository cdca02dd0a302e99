import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { type SeriesRule, seriesDates, takesPlace } from "~/domain/schedule/series-dates";

const fridays = (given: Partial<SeriesRule> = {}): SeriesRule => ({
  weekdays: [5],
  everyWeeks: 1,
  startsOn: day("2026-12-18"),
  endsOn: day("2027-01-08"),
  skipsHolidays: true,
  without: [],
  extra: [],
  ...given,
});

const states = (given: Partial<SeriesRule> = {}) =>
  seriesDates(fridays(given)).map(({ on, state }) => `${on} ${state}`);

describe("the dates of a series", () => {
  it("leave holidays out and list them", () => {
    expect(seriesDates(fridays())).toEqual([
      { on: "2026-12-18", state: "planned", holiday: null },
      { on: "2026-12-25", state: "holiday", holiday: "christmas-day" },
      { on: "2027-01-01", state: "holiday", holiday: "new-year" },
      { on: "2027-01-08", state: "planned", holiday: null },
    ]);
  });

  it("keep holidays where the series wants them, and still name them", () => {
    const dates = seriesDates(fridays({ skipsHolidays: false }));
    expect(dates.every(takesPlace)).toBe(true);
    expect(dates[1]).toMatchObject({ state: "planned", holiday: "christmas-day" });
  });

  it("take days out and add others in order, each once", () => {
    const without = [day("2026-12-18")];
    const extra = [day("2027-01-04"), day("2027-01-04"), day("2027-01-08")];
    expect(states({ without, extra })).toEqual([
      "2026-12-18 taken-out",
      "2026-12-25 holiday",
      "2027-01-01 holiday",
      "2027-01-04 added",
      "2027-01-08 planned",
    ]);
  });

  it("bring back a holiday that is added by hand", () => {
    expect(states({ extra: [day("2026-12-25")] })).toContain("2026-12-25 planned");
  });

  it("take out what was also added", () => {
    const both = [day("2027-01-04")];
    expect(states({ without: both, extra: both })).toContain("2027-01-04 taken-out");
  });
});
