// The list as it was really sent, with its two first days moved to the next intake, so that the
// placements of the journey always lie ahead.
import { readFileSync } from "node:fs";
import { nextIntake } from "~/domain/cohorts/new-cohort";
import { today } from "~/platform/clock";

const FILE = new URL("../fixtures/lists/rsa-2026-einstellungsliste.csv", import.meta.url);
const FIRST_DAYS = /(01\.(?:10|11)\.)2026/g;

export const intake = nextIntake(today());

/** Byte for byte the file, but for the year. */
export function movedList() {
  const text = readFileSync(FILE, "latin1");
  const moved = text.replaceAll(FIRST_DAYS, `$1${intake.slice(0, 4)}`);
  return {
    name: "rsa-2026-einstellungsliste.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(moved, "latin1"),
  };
}
