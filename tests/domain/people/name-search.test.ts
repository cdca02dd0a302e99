import { describe, expect, it } from "vitest";
import { plainName, searchWords } from "~/domain/people/name-search";

describe("a name without its accents", () => {
  it.each([
    ["Müller-Weiß", "muller-weiss"],
    ["Şahin", "sahin"],
    ["Łukasz Żółć", "lukasz zolc"],
    ["O’Neill", "o'neill"],
    ["Işık", "isik"],
    ["İpek", "ipek"],
  ])("%s is %s", (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe("the words of a search", () => {
  it.each([
    ["", []],
    ["  ,  ", []],
    ["Meier", [["meier"]]],
    ["Müller", [["muller", "mueller"]]],
    [
      "Mueller, Jörg",
      [
        ["mueller", "muller"],
        ["jorg", "joerg"],
      ],
    ],
  ])("of %j", (search, words) => {
    expect(searchWords(search)).toEqual(words);
  });

  it("end after a hundred characters", () => {
    expect(searchWords("x".repeat(500))[0]?.[0]).toHaveLength(100);
  });
});
