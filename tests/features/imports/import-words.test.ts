import { describe, expect, it } from "vitest";
import { readTableErrorCodes } from "~/features/imports/read-table";
import { german } from "~/words/de";

describe("the sentences of imports", () => {
  it.each(readTableErrorCodes)("say why a file is no list: %s", (code) => {
    expect(german.imports.refused[code]).toMatch(/\.$/);
  });

  it("end as sentences, problems too", () => {
    for (const sentence of Object.values(german.lists.problem)) expect(sentence).toMatch(/[.?]$/);
  });
});
