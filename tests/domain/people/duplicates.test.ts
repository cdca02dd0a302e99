import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { duplicateReason, findDuplicates, type PersonEntry } from "~/domain/people/duplicates";

type Short = readonly [family: string, given: string, born?: string | null, email?: string];

const BORN = "2006-05-17";

function entry([familyName, givenName, born = BORN, email]: Short, id = "a"): PersonEntry {
  return { id, familyName, givenName, birthDate: born ? day(born) : null, email: email ?? null };
}

describe("two entries", () => {
  it.each<[string | null, Short, Short]>([
    ["same-name-and-birth-date", ["Müller", "Jörg"], ["Mueller", "Joerg"]],
    [
      "same-name-and-birth-date",
      ["Müller-Lüders", "Ann-Kathrin"],
      ["Mueller Lueders", "Annkathrin"],
    ],
    ["same-name-and-birth-date", ["Şahin", "Leyla"], ["Sahin", "leyla "]],
    ["same-name-and-birth-date", ["Weiß", "Zoë"], ["Weiss", "Zoe"]],
    ["similar-name", ["Petersen", "Lena"], ["Peterssen", "Lena"]],
    ["similar-name", ["Kowalski", "Anna"], ["Kowalski", "Anna Maria"]],
    ["similar-name", ["Brüggemann", "Jonas"], ["Brügemann", "Jonas"]],
    ["swapped-name", ["Nowak", "Adam"], ["Adam", "Nowak"]],
    ["same-name", ["Meyer", "Kim"], ["Meyer", "Kim", null]],
    ["same-mail", ["Meyer", "Kim", BORN, "K@x.de"], ["Schulz", "Kim", "1999-01-01", "k@x.de"]],
    [null, ["Meyer", "Kim"], ["Meyer", "Kim", "2006-05-18"]],
    [null, ["Meyer", "Kim"], ["Schulz", "Kim"]],
    [null, ["Petersen", "Lena"], ["Petersen", "Jan"]],
    [null, ["Petersen", "Lena", null], ["Peterssen", "Lena", null]],
  ])("%s: %j and %j", (reason, a, b) => {
    expect(duplicateReason(entry(a), entry(b))).toBe(reason);
    expect(duplicateReason(entry(b), entry(a))).toBe(reason);
  });
});

describe("a register", () => {
  it("names each pair once, the strongest reason first", () => {
    const people = [
      entry(["Meyer", "Kim", null], "c"),
      entry(["Meyer", "Kim"], "b"),
      entry(["Meyer", "Kim"], "a"),
    ];
    expect(findDuplicates(people).map(({ ids, reason }) => [...ids, reason])).toEqual([
      ["a", "b", "same-name-and-birth-date"],
      ["b", "c", "same-name"],
      ["a", "c", "same-name"],
    ]);
  });

  it("finds what comparing everybody with everybody finds", () => {
    const person = fc.record({
      family: fc.constantFrom("Müller", "Mueller", "Meyer", "Anna", "Müler"),
      given: fc.constantFrom("Anna", "Anna Maria", "Müller", "Kim"),
      born: fc.constantFrom(BORN, "2005-01-01", null),
      email: fc.constantFrom("a@x.de", "A@x.de", undefined),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (drafts) => {
        const people = drafts.map(({ family, given, born, email }, index) =>
          entry([family, given, born, email], String.fromCharCode(97 + index)),
        );
        const all = people.flatMap((a, index) =>
          people
            .slice(index + 1)
            .filter((b) => duplicateReason(a, b))
            .map((b) => a.id + b.id),
        );
        const found = findDuplicates(people).map(({ ids }) => ids.join(""));
        expect(found.sort()).toEqual(all.sort());
      }),
      { numRuns: 100 },
    );
  });
});
