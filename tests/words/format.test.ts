import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDay,
  formatDayMonth,
  formatDayRange,
  formatDuration,
  formatInstant,
  formatLongDay,
  formatMinuteRange,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
  formatTimeRange,
  formatWeek,
  formatWeekday,
} from "~/words/format";

describe("a day", () => {
  it.each([
    [formatDay, "Mo, 24.11.2025", "Mon, 24 Nov 2025"],
    [formatDate, "24.11.2025", "24 Nov 2025"],
    [formatDayMonth, "24.11.", "24 Nov"],
    [formatLongDay, "Montag, 24. November 2025", "Monday, 24 November 2025"],
    [formatMonth, "November 2025", "November 2025"],
    [formatWeek, "KW 48", "Week 48"],
  ])("%o", (format, german, english) => {
    expect(format("2025-11-24", "de")).toBe(german);
    expect(format("2025-11-24", "en")).toBe(english);
  });

  it("must exist", () => {
    expect(() => formatDay("2025-02-30", "de")).toThrow(RangeError);
  });

  it("has a weekday, short or long", () => {
    expect([formatWeekday(7, "de"), formatWeekday(7, "en")]).toEqual(["So", "Sun"]);
    expect(formatWeekday(6, "de", "long")).toBe("Samstag");
  });
});

describe("a range of days", () => {
  it.each([
    ["2025-11-24", "2025-11-24", "24.11.2025", "24 Nov 2025"],
    ["2025-11-10", "2025-11-21", "10.–21.11.2025", "10–21 Nov 2025"],
    ["2025-11-24", "2025-12-05", "24.11.–05.12.2025", "24 Nov – 5 Dec 2025"],
    ["2025-11-24", "2026-01-09", "24.11.2025–09.01.2026", "24 Nov 2025 – 9 Jan 2026"],
    ["2025-11-24", null, "ab 24.11.2025", "from 24 Nov 2025"],
  ])("%s to %s", (from, to, german, english) => {
    expect(formatDayRange(from, to, "de")).toBe(german);
    expect(formatDayRange(from, to, "en")).toBe(english);
  });
});

describe("a time", () => {
  it("is what the clocks of the zone show", () => {
    expect(formatTime("2025-11-24T08:00:00.000Z", "de")).toBe("09:00");
    expect(formatTime("2026-06-01T07:00:00.000Z", "de")).toBe("09:00");
    expect(formatTime("2026-06-01T07:00:00.000Z", "en", "Europe/London")).toBe("08:00");
    expect(formatTimeRange("2025-11-24T08:00:00Z", "2025-11-24T09:30:00Z", "de")).toBe(
      "09:00–10:30",
    );
    expect(formatInstant("2025-11-24T23:30:00Z", "de")).toBe("Di, 25.11.2025, 00:30");
    expect(formatMinuteRange(420, 720)).toBe("07:00–12:00");
    expect(() => formatTime("gestern", "de")).toThrow(RangeError);
  });

  it.each([
    [0, "0 min"],
    [45, "45 min"],
    [60, "1 h"],
    [90, "1 h 30 min"],
    [1500, "25 h"],
  ])("of %i minutes lasts %s", (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });
});

describe("a number", () => {
  it("has the signs of its language", () => {
    expect([formatNumber(6630, "de"), formatNumber(6630, "en")]).toEqual(["6.630", "6,630"]);
    expect([formatNumber(1.25, "de", 1), formatNumber(1.24, "en", 1)]).toEqual(["1,3", "1.2"]);
    expect([formatPercent(0.754, "de"), formatPercent(0.754, "en")]).toEqual(["75\u00a0%", "75%"]);
  });
});
