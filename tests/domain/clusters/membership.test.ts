import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { contains, overlaps } from "~/domain/calendar/range";
import {
  leaveCluster,
  type Membership,
  membershipOn,
  membersOn,
  moveToCluster,
  peakMembers,
} from "~/domain/clusters/membership";

const row = (
  clusterId: string,
  startsOn: string,
  endsOn: string | null = null,
  traineeId = "t1",
): Membership => ({
  clusterId,
  traineeId,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const to = (clusterId: string, on: string) => ({ traineeId: "t1", clusterId, on: day(on) });
const cluster = (id: string, size: number, startsOn = "2026-10-01", endsOn: string | null = null) =>
  Array.from({ length: size }, (_, index) => row(id, startsOn, endsOn, `o${index}-${startsOn}`));

describe("a move", () => {
  const own = [row("c1", "2026-10-01", "2026-11-30"), row("c2", "2026-12-01")];

  it("closes the old row the day before and opens a new one", () => {
    expect(moveToCluster(own, [], to("c3", "2027-01-01"))).toEqual({
      ok: true,
      value: { close: { membership: own[1], endsOn: "2026-12-31" }, open: row("c3", "2027-01-01") },
    });
  });

  it("joins a first cluster", () => {
    const joined = { ok: true, value: { close: null, open: row("c1", "2026-10-01") } };
    expect(moveToCluster([], [], to("c1", "2026-10-01"))).toEqual(joined);
  });

  it("joins again after leaving", () => {
    const left = [row("c1", "2026-10-01", "2026-11-30")];
    expect(moveToCluster(left, [], to("c1", "2026-12-01"))).toMatchObject({
      ok: true,
      value: { close: null },
    });
  });

  it.each([
    [to("c2", "2027-01-01"), "same-cluster"],
    [to("c3", "2026-12-01"), "before-current-start"],
    [to("c3", "2026-09-30"), "before-current-start"],
    [to("c3", "2026-11-30"), "later-membership"],
  ])("to %j is refused as %s", (target, code) => {
    expect(moveToCluster(own, [], target)).toMatchObject({ ok: false, error: { code } });
  });

  it("is refused where the cluster is full on any later day", () => {
    const full = { ok: false, error: { code: "cluster-full", values: { most: 6 } } };
    const target = to("c3", "2027-01-01");
    expect(moveToCluster(own, cluster("c3", 6), target)).toMatchObject(full);
    expect(
      moveToCluster(own, [...cluster("c3", 5), ...cluster("c3", 1, "2027-03-01")], target),
    ).toMatchObject(full);
    expect(moveToCluster(own, cluster("c3", 5), target).ok).toBe(true);
    expect(moveToCluster(own, cluster("c3", 6, "2026-10-01", "2026-12-31"), target).ok).toBe(true);
    expect(moveToCluster(own, cluster("c4", 6), target).ok).toBe(true);
  });

  it("never leaves two memberships on one day", () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom("c1", "c2", "c3"), fc.integer({ min: 0, max: 60 })),
    );
    fc.assert(
      fc.property(moves, (wanted) => {
        let rows: Membership[] = [];
        for (const [clusterId, offset] of wanted) {
          const on = addDays(day("2026-10-01"), offset);
          const move = moveToCluster(rows, [], { traineeId: "t1", clusterId, on });
          if (!move.ok) continue;
          const { close, open } = move.value;
          rows = rows.map((row) =>
            row === close?.membership ? { ...row, endsOn: close.endsOn } : row,
          );
          rows.push(open);
        }
        for (const [index, first] of rows.entries()) {
          expect(first.endsOn === null || first.startsOn <= first.endsOn).toBe(true);
          expect(rows.slice(index + 1).some((second) => overlaps(first, second))).toBe(false);
        }
      }),
    );
  });
});

describe("members", () => {
  const rows = [
    ...cluster("c1", 2),
    row("c1", "2026-10-01", "2026-10-31"),
    row("c2", "2026-11-01"),
  ];

  it("are those whose row is in force", () => {
    expect(membersOn(rows, "c1", day("2026-10-31"))).toHaveLength(3);
    expect(membersOn(rows, "c1", day("2026-11-01"))).toHaveLength(2);
    expect(membershipOn(rows.slice(2), day("2026-11-01"))?.clusterId).toBe("c2");
    expect(membershipOn(rows.slice(2), day("2026-09-30"))).toBeNull();
    expect(peakMembers(rows, "c1", day("2026-10-15"))).toBe(3);
    expect(peakMembers(rows, "c1", day("2026-11-01"))).toBe(2);
    expect(peakMembers([], "c1", day("2026-11-01"))).toBe(0);
  });

  it("leave with a last day", () => {
    const own = [row("c1", "2026-10-01")];
    expect(leaveCluster(own, day("2026-12-31"))).toMatchObject({
      ok: true,
      value: { endsOn: "2026-12-31" },
    });
    expect(leaveCluster(own, day("2026-09-30"))).toMatchObject({
      ok: false,
      error: { code: "not-a-member" },
    });
    expect(own.every((membership) => contains(membership, day("2026-12-31")))).toBe(true);
  });
});
