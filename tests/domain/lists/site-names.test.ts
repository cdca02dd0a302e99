import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { matchSite } from "~/domain/lists/site-names";
import { listSites } from "../../fixtures/lists/sites";

const match = (text: string, on = "2026-11-23") => matchSite(text, listSites, day(on));

describe("names of sites in lists", () => {
  it.each([
    ["Kundenzentrum Harburg", "KHA"],
    ["KuZ Harburg", "KHA"],
    [" kuz  HARBURG ", "KHA"],
    ["KHA", "KHA"],
    ["Hamburg-Mitte", "KMI"],
    ["Mitte", "KMI"],
    ["Suederelbe", "KSU"],
    ["Barmbek/Uhlenhorst", "KBA"],
    ["Kundenzentrum Christoph Probst Weg", "KCP"],
  ])("reads %j as %s", (text, code) => {
    expect(match(text)).toMatchObject({ kind: "open", site: { code } });
  });

  it("answers a closed site with its successor", () => {
    const closed = { kind: "closed", site: { code: "KEI" }, successor: { code: "KCP" } };
    expect(match("Eimsbüttel")).toMatchObject(closed);
    expect(match("Eimsbüttel", "2026-03-31")).toMatchObject({
      kind: "open",
      site: { code: "KEI" },
    });
  });

  it("suggests sites that sound alike, and none for what is nowhere", () => {
    expect(match("Blankeneese")).toMatchObject({ suggestions: [{ code: "KBL" }] });
    expect(match("Barmbek")).toMatchObject({ suggestions: [{ code: "KBA" }] });
    expect(match("Kundenzentrum Atlantis")).toEqual({ kind: "unknown", suggestions: [] });
    expect(match("")).toEqual({ kind: "unknown", suggestions: [] });
  });
});
