import { describe, expect, it } from "vitest";
import { absoluteEnd, idleEnd, isAlive, isWorthExtending } from "~/auth/session-lifetime";

const start = new Date("2026-11-23T08:00:00.000Z");
const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const end = absoluteEnd(start);

describe("a session", () => {
  it("ends twelve hours after login at the latest", () => {
    expect(end).toEqual(at("20:00:00.000"));
  });

  it.each([
    ["08:00:00.000", "09:00:00.000"],
    ["18:59:59.999", "19:59:59.999"],
    ["19:00:00.000", "20:00:00.000"],
    ["19:30:00.000", "20:00:00.000"],
  ])("used at %s ends at %s without another request", (used, ends) => {
    expect(idleEnd(at(used), end)).toEqual(at(ends));
  });

  it("lives until the last millisecond and not at its end", () => {
    const times = { expiresAt: at("09:00:00.000"), absoluteExpiresAt: end };
    expect(isAlive(times, at("08:59:59.999"))).toBe(true);
    expect(isAlive(times, at("09:00:00.000"))).toBe(false);
  });

  it("does not outlive its absolute end, whatever the idle end says", () => {
    const times = { expiresAt: at("21:00:00.000"), absoluteExpiresAt: end };
    expect(isAlive(times, at("19:59:59.999"))).toBe(true);
    expect(isAlive(times, at("20:00:00.000"))).toBe(false);
  });

  it("is extended at most once a minute", () => {
    const times = { expiresAt: at("09:00:00.000"), absoluteExpiresAt: end };
    expect(isWorthExtending(times, at("08:00:59.999"))).toBe(false);
    expect(isWorthExtending(times, at("08:01:00.000"))).toBe(true);
  });

  it("is not written again once it has reached its absolute end", () => {
    const times = { expiresAt: end, absoluteExpiresAt: end };
    expect(isWorthExtending(times, at("19:30:00.000"))).toBe(false);
  });
});
