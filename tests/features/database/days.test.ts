import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DAYS, type Kept } from "./days";

const script = fileURLToPath(new URL("./days.ts", import.meta.url));

/** Only a process can live in another zone. */
function keptIn(zone: string): Kept[] {
  const env = { ...process.env, TZ: zone };
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, "--print"], { env });
  return JSON.parse(printed.toString());
}

describe("a day", () => {
  it.each(["America/New_York", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "is the same in the database, whatever zone the process lives in: %s",
    (zone) => {
      const days = DAYS.map((written) => ({ zone, written, stored: written, read: written }));
      expect(keptIn(zone)).toEqual(days);
    },
    60_000,
  );
});
