import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readMail,
  readPartTime,
  readPostcode,
  splitName,
} from "~/domain/people/trainee-list-cells";
import { distilRemark, readRemark } from "~/domain/people/trainee-list-remark";

describe("part-time", () => {
  it.each([
    ["", null],
    ["100", 100],
    ["75 % (TZ)", 75],
    ["75%", 75],
    ["0.75", 75],
    ["0,5", 50],
    ["1", 100],
    ["Vollzeit", 100],
    ["80 v. H.", 80],
  ])("reads %j as %j", (text, percent) => {
    expect(readPartTime(text)).toEqual({ ok: true, value: percent });
  });

  it.each([
    ["49", "part-time-out-of-range"],
    ["101", "part-time-out-of-range"],
    ["0", "part-time-out-of-range"],
    ["30 Std.", "part-time-unreadable"],
    ["TZ", "part-time-unreadable"],
  ])("refuses %j as %s", (text, code) => {
    expect(readPartTime(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("postcodes", () => {
  it.each([
    ["", null],
    ["22415", "22415"],
    ["D-21614", "21614"],
    ["22 415", "22415"],
  ])("reads %j as %j", (text, value) => {
    expect(readPostcode(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["2O354", "20354"],
    ["2l073", "21073"],
    ["1067", "01067"],
    ["22415 Hamburg", "22415"],
    ["Hamburg", undefined],
    ["224155", undefined],
  ])("asks about %j with %j", (text, suggestion) => {
    expect(readPostcode(text)).toMatchObject({ ok: false, error: { suggestion } });
  });
});

describe("mail", () => {
  it.each([
    ["", null],
    ["CELINE.ONEILL@BEISPIEL.HAMBURG.DE", "celine.oneill@beispiel.hamburg.de"],
    ["mailto:a.b@c.de", "a.b@c.de"],
  ])("reads %j as %j", (text, value) => {
    expect(readMail(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["max.testmann(at)beispiel.hamburg.de", "max.testmann@beispiel.hamburg.de"],
    ["max [at] beispiel [dot] de", "max@beispiel.de"],
    ["max..testmann@beispiel.de", "max.testmann@beispiel.de"],
    ["max,testmann@beispiel.de", "max.testmann@beispiel.de"],
    ["max@beispiel", undefined],
    ["folgt", undefined],
  ])("asks about %j with %j", (text, suggestion) => {
    expect(readMail(text)).toMatchObject({ ok: false, error: { suggestion } });
  });

  it("only suggests what it would itself accept", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readMail(text);
        if (!read.ok && read.error.suggestion) {
          expect(readMail(read.error.suggestion)).toEqual({
            ok: true,
            value: read.error.suggestion,
          });
        }
      }),
    );
  });
});

describe("names", () => {
  it.each([
    ["Freiherr von Loë, Björn", "Freiherr von Loë", "Björn", false],
    [" O'Neill,  Céline ", "O'Neill", "Céline", false],
    ["Fenja Maria Ahlers", "Ahlers", "Fenja Maria", true],
    ["", "", "", false],
  ])("splits %j", (text, familyName, givenName, guessed) => {
    expect(splitName(text)).toEqual({ familyName, givenName, guessed });
  });
});

describe("remarks", () => {
  it.each([
    ["", ""],
    ["Betreuung eines Kindes; bitte wohnortnah", "wohnortnah"],
    ['"kommt später"; ab 01.11.2026', "ab 01.11.2026"],
    ["ab 1. November 2026, wohnortnah", "ab 01.11.2026; wohnortnah"],
    ["doppelt?", "doppelt?"],
    ["schwerbehindert", "…"],
    ["Rückfrage bei Frau X, Tel. 12345", "…"],
  ])("keeps of %j only %j", (text, kept) => {
    expect(distilRemark(text)).toBe(kept);
  });

  it("keeps nothing of a reason and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = distilRemark(text);
        expect(distilRemark(once)).toBe(once);
        expect(once).toMatch(/^(?:ab \d\d\.\d\d\.\d{4}|wohnortnah|doppelt\?|…|; )*$/);
        expect(readRemark(once)).toEqual(readRemark(text));
      }),
    );
  });
});
