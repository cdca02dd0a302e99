import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateOfPreference } from "~/domain/clusters/balance";
import {
  contradictionsIn,
  judgePreference,
  type Preference,
  togetherGroups,
} from "~/domain/clusters/preferences";
import { proposeClusters } from "~/domain/clusters/propose-clusters";
import { seatPreferences } from "~/domain/clusters/seat-preferences";

let made = 0;
const wish = (kind: Preference["kind"], ...traineeIds: string[]): Preference => {
  made += 1;
  return { id: `w${made}`, kind, traineeIds };
};

describe("a wish beside the others", () => {
  const ab = wish("together", "a", "b");
  const bc = wish("together", "b", "c");

  it.each<[string, Preference, Preference[]]>([
    ["preference-too-few", wish("apart", "a", "a"), []],
    ["preference-known", wish("together", "b", "a"), [ab]],
    ["preference-contradiction", wish("apart", "b", "a"), [ab]],
    ["preference-contradiction", wish("apart", "a", "c"), [ab, bc]],
    ["preference-contradiction", wish("together", "c", "d"), [ab, bc, wish("apart", "d", "a")]],
    ["preference-too-large", wish("together", "c", "d", "e", "f", "g"), [ab, bc]],
  ])("is refused: %s", (code, next, existing) => {
    expect(judgePreference(existing, next)).toMatchObject({ ok: false, error: { code } });
  });

  it("stands when it only adds to them", () => {
    expect(judgePreference([ab, bc], wish("apart", "c", "d", "e"))).toMatchObject({ ok: true });
    expect(judgePreference([ab], wish("apart", "c", "d"))).toMatchObject({ ok: true });
  });

  it("says through whom two are together", () => {
    const chain = [ab, bc, wish("together", "c", "d")];
    expect(contradictionsIn([...chain, wish("apart", "a", "d")])).toMatchObject([
      { chain: ["a", "b", "c", "d"] },
    ]);
    expect(togetherGroups(chain)).toEqual([["a", "b", "c", "d"]]);
  });

  it("means the same in whatever order its people are named", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 2, maxLength: 4 });
    const kinds = fc.constantFrom<Preference["kind"][]>("together", "apart");
    const lists = fc.array(fc.tuple(kinds, ids), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, (list) => {
        const wishes = list.map(([kind, names], at) => ({ id: `${at}`, kind, traineeIds: names }));
        const turned = wishes.map((one) => ({ ...one, traineeIds: [...one.traineeIds].reverse() }));
        const broken = (all: Preference[]) => contradictionsIn(all).map(({ apartId }) => apartId);
        expect(broken(turned)).toEqual(broken(wishes));
      }),
      { numRuns: 100 },
    );
  });
});

describe("wishes in a split", () => {
  const clusterOf = (id: string) => ({ a: "1", b: "1", c: "2" })[id] ?? null;

  it.each<[string, Preference]>([
    ["kept", wish("together", "a", "b")],
    ["broken", wish("together", "a", "c")],
    ["open", wish("together", "a", "x")],
    ["kept", wish("apart", "a", "c")],
    ["broken", wish("apart", "a", "b", "c")],
    ["open", wish("apart", "a", "x")],
    ["broken", wish("apart", "a", "b", "x")],
  ])("are %s", (state, one) => {
    expect(stateOfPreference(one, clusterOf)).toBe(state);
  });

  /** Wishes that a hidden split keeps, so that there is one that keeps them all. */
  const satisfiable = fc
    .record({
      sizes: fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 2, maxLength: 6 }),
      picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }),
    })
    .map(({ sizes, picks }) => {
      const home = sizes.flatMap((size, cluster) => Array.from({ length: size }, () => cluster));
      const trainees = home.map((_, index) => ({
        id: `t${index}`,
        postcode: `2${index % 4}0`,
        partTimePercent: index % 5 === 0 ? 75 : 100,
      }));
      const wishes = picks.flatMap(([x, y], at): Preference[] => {
        const [a, b] = [x % home.length, y % home.length];
        if (a === b) return [];
        const kind = home[a] === home[b] ? "together" : "apart";
        return [{ id: `p${at}`, kind, traineeIds: [`t${a}`, `t${b}`] }];
      });
      return { sizes, trainees, wishes };
    });

  it("are all kept whenever there is a split that keeps them", () => {
    fc.assert(
      fc.property(satisfiable, ({ sizes, trainees, wishes }) => {
        const proposed = proposeClusters(trainees, { sizes, preferences: wishes });
        const groups = proposed.ok ? proposed.value : [];
        const at = new Map(groups.flatMap((ids, index) => ids.map((id) => [id, `${index}`])));
        for (const one of wishes) {
          expect(stateOfPreference(one, (id) => at.get(id) ?? null)).toBe("kept");
        }
        expect(groups.map(({ length }) => length)).toEqual(sizes);
      }),
      { numRuns: 80 },
    );
  });

  it("are not seated where there are too few clusters, and most are kept all the same", () => {
    const three = [wish("apart", "a", "b"), wish("apart", "b", "c"), wish("apart", "a", "c")];
    expect(seatPreferences([3, 3], three)).toBeNull();
    const trainees = [..."abcdef"].map((id) => ({ id, postcode: null, partTimePercent: 100 }));
    const proposed = proposeClusters(trainees, { sizes: [3, 3], preferences: three });
    const groups = proposed.ok ? proposed.value : [];
    const home = (id: string) => String(groups.findIndex((ids) => ids.includes(id)));
    expect(three.filter((one) => stateOfPreference(one, home) === "kept")).toHaveLength(2);
  });
});
