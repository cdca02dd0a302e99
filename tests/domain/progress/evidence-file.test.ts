import { describe, expect, it } from "vitest";
import { evidenceKindOf, evidenceName } from "~/domain/progress/evidence-file";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("what a file is", () => {
  it.each([
    ["%PDF-1.7 …", "pdf"],
    ["\x89PNG\r\n\x1a\n…", "png"],
    ["\xff\xd8\xff\xe0…", "jpeg"],
    ["<html><script>alert(1)</script>", null],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
    ["GIF89a", null],
    [" %PDF-1.7", null],
    ["%PDF", null],
    ["", null],
  ])("shows in its first bytes: %j", (text, kind) => {
    expect(evidenceKindOf(bytes(text))).toBe(kind);
  });
});

describe("its name", () => {
  it.each([
    ["Fall 7.pdf", "pdf", "Fall 7.pdf"],
    ["rechnung.exe", "pdf", "rechnung.pdf"],
    ["bild.JPEG", "jpeg", "bild.jpg"],
    ["../../etc/passwd", "png", "passwd.png"],
    ["C:\\Ablage\\Übung.pdf", "pdf", "Übung.pdf"],
    ["zeile\r\nSet-Cookie: a=b.pdf", "pdf", "zeileSet-Cookie: a=b.pdf"],
    ["\u202Efdp.exe", "pdf", "fdp.pdf"],
    [".pdf", "pdf", "Nachweis.pdf"],
    ["a".repeat(300), "png", `${"a".repeat(80)}.png`],
  ] as const)("%j", (given, kind, kept) => {
    expect(evidenceName(given, kind)).toBe(kept);
  });
});
