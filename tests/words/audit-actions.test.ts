import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { admin } from "~/words/de/admin";

const FEATURES = "app/features";

it("every audited action has its words", () => {
  const files = readdirSync(FEATURES, { recursive: true, encoding: "utf8" });
  const written = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => actionsIn(readFileSync(join(FEATURES, file), "utf8")));
  const missing = [...new Set(written)].filter((action) => !(action in admin.audit.actions));
  expect(written.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

function actionsIn(source: string): string[] {
  return [...source.matchAll(/action: "([a-z]+\.[A-Za-z-]+)"/g)].map((match) => match[1] ?? "");
}
