import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { assignTrainer, type LeadershipRole } from "~/domain/clusters/leadership";

const row = (
  trainerId: string,
  startsOn: string,
  endsOn: string | null = null,
  role: LeadershipRole = "lead",
) => ({
  trainerId,
  role,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const TODAY = day("2026-11-01");

describe("who leads a cluster", () => {
  it("a first lead closes nothing", () => {
    expect(assignTrainer([], row("a", "2026-10-01"), TODAY)).toEqual({
      ok: true,
      value: { close: null, replace: null },
    });
  });

  it("a new lead closes the one before on the day before", () => {
    const present = row("a", "2026-10-01");
    expect(assignTrainer([present], row("b", "2026-12-01"), TODAY)).toEqual({
      ok: true,
      value: { close: { row: present, endsOn: "2026-11-30" }, replace: null },
    });
  });

  it("a deputy closes nobody", () => {
    const rows = [row("a", "2026-10-01"), row("c", "2026-10-01", null, "deputy")];
    expect(assignTrainer(rows, row("b", "2026-10-15", null, "deputy"), TODAY)).toEqual({
      ok: true,
      value: { close: null, replace: null },
    });
  });

  it("a lead who has not begun is replaced from the first day", () => {
    const planned = row("a", "2026-12-01");
    expect(assignTrainer([planned], row("b", "2026-12-01"), TODAY)).toEqual({
      ok: true,
      value: { close: null, replace: planned },
    });
  });

  it.each([
    ["ends-before-start", [], row("b", "2026-12-01", "2026-11-30")],
    ["already-assigned", [row("b", "2026-10-01", null, "deputy")], row("b", "2026-12-01")],
    ["later-lead", [row("a", "2027-01-01")], row("b", "2026-12-01")],
    ["lead-since-that-day", [row("a", "2026-10-01")], row("b", "2026-10-01")],
  ])("%s", (code, rows, next) => {
    expect(assignTrainer(rows, next, TODAY)).toMatchObject({ ok: false, error: { code } });
  });

  it("times that do not meet do not matter", () => {
    const rows = [row("b", "2026-10-01", "2026-10-31"), row("a", "2027-01-01")];
    expect(assignTrainer(rows, row("b", "2026-11-01", "2026-12-31"), TODAY)).toMatchObject({
      ok: true,
      value: { close: null },
    });
  });
});
