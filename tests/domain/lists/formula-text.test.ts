import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeFormula, unescapeFormula } from "~/domain/lists/formula-text";
import { fingerprintOf } from "~/domain/lists/header-fingerprint";
import { foreignProgramme } from "~/domain/lists/programme-mention";

describe("a text that a spreadsheet would run", () => {
  it.each(["=1+1", "+49 40", "-5", "@SUM(A1)", "'=x"])("%s is disarmed", (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });

  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-]?\w*$/)), (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a sender's headers", () => {
  it("are known however they are spelled", () => {
    const header = ["Name, Vorname", "geb. am", "PLZ", "", ""];
    expect(fingerprintOf(header)).toBe(fingerprintOf(["NAME VORNAME", "Geb.  am", "plz"]));
    expect(fingerprintOf(["Stand: heute", ""])).toBeNull();
  });
});

describe("the programme that a list names", () => {
  const rsa = { code: "RSA", title: "Regierungssekretär-Anwärter*innen" };
  const vfa = { code: "VFA", title: "Verwaltungsfachangestellte" };
  const programmes = [rsa, vfa];

  it.each([
    [["vfa-2026.xlsx"], "VFA"],
    [["Einstellungsliste Verwaltungsfachangestellte 2026"], "VFA"],
    [["Einstellungsliste Regierungssekretär-Anwärter*innen"], undefined],
    [["RSA und VFA 2026"], undefined],
    [["liste.csv"], undefined],
  ])("%s", (texts, code) => {
    expect(foreignProgramme(texts, programmes, rsa)?.code).toBe(code);
  });
});
