import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { rearrange } from "~/domain/clusters/rearrange";

const row = (clusterId: string, startsOn: string, endsOn: string | null = null) => ({
  traineeId: "t",
  clusterId,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const to = (clusterId: string, on: string) => ({ traineeId: "t", clusterId, on: day(on) });
const TODAY = day("2026-08-01");

describe("rearranging clusters", () => {
  it("replaces a membership that has not begun", () => {
    const planned = row("a", "2026-10-01");
    expect(rearrange([planned], [], to("b", "2026-10-01"), TODAY)).toEqual({
      ok: true,
      value: { close: null, replace: planned, open: row("b", "2026-10-01") },
    });
  });

  it("closes one that has begun, and never replaces it", () => {
    const begun = row("a", "2026-07-01");
    expect(rearrange([begun], [], to("b", "2026-09-01"), TODAY)).toMatchObject({
      ok: true,
      value: { close: { membership: begun, endsOn: "2026-08-31" }, replace: null },
    });
    expect(rearrange([row("a", TODAY)], [], to("b", TODAY), TODAY)).toMatchObject({
      ok: false,
      error: { code: "before-current-start" },
    });
  });

  it("closes the present one when the planned one after it is replaced", () => {
    const own = [row("a", "2026-07-01", "2026-09-30"), row("b", "2026-10-01")];
    const moved = rearrange(own, [], to("c", "2026-10-01"), TODAY);
    expect(moved).toMatchObject({ ok: true, value: { close: null, replace: own[1] } });
  });

  it("refuses the same cluster and a full one", () => {
    const own = [row("a", "2026-10-01")];
    expect(rearrange(own, [], to("a", "2026-10-01"), TODAY)).toMatchObject({
      ok: false,
      error: { code: "same-cluster" },
    });
    const six = Array.from({ length: 6 }, (_, index) => ({
      ...row("b", "2026-10-01"),
      traineeId: `other-${index}`,
    }));
    expect(rearrange(own, six, to("b", "2026-10-01"), TODAY)).toMatchObject({
      ok: false,
      error: { code: "cluster-full", values: { most: 6 } },
    });
  });
});
