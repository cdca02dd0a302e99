import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "~/domain/lists/list-text";
import type { KnownRecord } from "~/domain/lists/record-match";
import { personName, tellPeople } from "~/domain/progress/level-list";

const givenName = fc.constantFrom("Aylin", "Kim", "José");
const familyName = fc.constantFrom("Quast", "Öztürk");
const email = fc.option(fc.constantFrom("a@list.example", "b@list.example", "c@list.example"), {
  nil: null,
});
const person = fc.record({ givenName, familyName, email, isHere: fc.boolean() });

const known = fc
  .uniqueArray(person, { maxLength: 5, selector: ({ email: own }) => own ?? Symbol() })
  .map((people) =>
    people.map(({ isHere, ...own }, index): KnownRecord => {
      const values = { trainee: `t${index}`, ...own };
      const cell = { code: "M01", title: "Ankommen", level: 0 };
      return isHere
        ? { id: `t${index}:m`, name: personName(own), values: { ...values, ...cell } }
        : { id: `t${index}`, name: personName(own), values, conflict: "not-in-cohort" };
    }),
  );
const wanted = fc.record({ givenName, familyName, email });

describe("whose level a row is", () => {
  it("is told by the address, else by a name that one person has, and never guessed", () => {
    fc.assert(
      fc.property(known, wanted, (people, { email: mail, ...name }) => {
        const values = { ...name, ...(mail && { email: mail }), code: "M01", level: 2 };
        const [told] = tellPeople([{ number: 2, values, leftOut: false, problems: [] }], people);
        const found = people.find((one) => one.values.trainee === told?.values.trainee);
        expect(told?.problems).toHaveLength(found ? 0 : 1);
        if (!found) return;
        const isSame = ({ values: own }: KnownRecord) =>
          fold(personName(own)) === fold(personName(name));
        const here = people.filter((one) => !one.conflict && isSame(one));
        const byMail = mail !== null && found.values.email === mail;
        const byName = isSame(found) && (mail === null || found.values.email === null);
        expect(found.conflict).toBeUndefined();
        expect(byMail || byName).toBe(true);
        if (!byMail && mail === null) expect(here).toEqual([found]);
      }),
      { numRuns: 1000 },
    );
  });
});
