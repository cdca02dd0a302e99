import { describe, expect, it } from "vitest";
import {
  compareNames,
  displayName,
  nameKey,
  type PersonName,
  sortName,
  tidyName,
} from "~/domain/people/name";

const person = (givenName: string, familyName: string): PersonName => ({ givenName, familyName });

describe("a name on screen", () => {
  it("is written as its owner writes it, without stray spaces", () => {
    expect(displayName(person(" Céline", " O'Neill "))).toBe("Céline O'Neill");
    expect(sortName(person("Björn", "Freiherr  von Loë"))).toBe("Freiherr von Loë, Björn");
    expect(sortName(person("", "Çelik"))).toBe("Çelik");
    expect(tidyName("Gökhan\u00a0 Uhlmann")).toBe("Gökhan Uhlmann");
  });

  it("stands in a German list where a German looks for it", () => {
    const names = [
      "Zimmer",
      "Özdemir",
      "Oehler",
      "Şahin",
      "Seidel",
      "Ähre",
      "Ahlers",
      "Weiß",
      "Weisz",
      "Weiss",
    ];
    const sorted = names.map((family) => person("A", family)).sort(compareNames);
    expect(sorted.map(({ familyName }) => familyName).join(" ")).toBe(
      "Ahlers Ähre Oehler Özdemir Şahin Seidel Weiss Weiß Weisz Zimmer",
    );
    expect(compareNames(person("Anna", "Wolf"), person("Änne", "Wolf"))).toBeLessThan(0);
  });
});

describe("a name's key", () => {
  it.each([
    [person("Céline", "O'Neill"), person(" Céline ", " O’NEILL")],
    [person("Anna Maria", "von Loë"), person("Anna  Maria", "VON LOË")],
    [person("Jörn", "Ahlers"), person("Jo\u0308rn", "Ahlers")],
  ])("%j and %j are one", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    [person("Jan", "Müller"), person("Jan", "Muller")],
    [person("Jan", "Müller"), person("Jan", "Mueller")],
    [person("Jan Ole", "Wolf"), person("Jan", "Ole Wolf")],
    [person("Wolf", "Jan"), person("Jan", "Wolf")],
  ])("%j and %j are two", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
