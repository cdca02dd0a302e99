import { describe, expect, it } from "vitest";
import { lastDigestAt } from "~/domain/notices/digest";

describe("digests are due at seven by Hamburg's clocks", () => {
  it.each([
    ["in winter, at seven sharp", "2026-11-25T06:00:00Z", "2026-11-25T06:00:00Z"],
    ["a moment before", "2026-11-25T05:59:59Z", "2026-11-24T06:00:00Z"],
    ["late in the evening", "2026-11-25T22:59:00Z", "2026-11-25T06:00:00Z"],
    [
      "after midnight in Hamburg, before it in Greenwich",
      "2026-11-25T23:30:00Z",
      "2026-11-25T06:00:00Z",
    ],
    ["on the day summer begins", "2026-03-29T05:00:00Z", "2026-03-29T05:00:00Z"],
    ["the morning before it", "2026-03-29T04:59:00Z", "2026-03-28T06:00:00Z"],
    ["on the day summer ends", "2026-10-25T05:30:00Z", "2026-10-24T05:00:00Z"],
  ])("%s", (_when, now, due) => {
    expect(lastDigestAt(new Date(now), "Europe/Berlin")).toEqual(new Date(due));
  });
});
