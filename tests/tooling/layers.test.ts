import { describe, expect, it } from "vitest";
import { copyWith, runIn } from "./checkout-copy";

const imports = (target: string) => `import { x } from "${target}";\nexport const y = x;\n`;
const importsType = (target: string) =>
  `import type { x } from "${target}";\nexport type Y = typeof x;\n`;

/** Files that anybody may try to reach; each exports something and imports nothing. */
const TARGETS = [
  "app/db/client.ts",
  "app/domain/calendar/day.ts",
  "app/domain/clusters/sizing.ts",
  "app/domain/outcome.ts",
  "app/domain/people/name.ts",
  "app/features/people/components/card.tsx",
  "app/features/people/invite-trainee.server.ts",
  "app/features/people/trainee-list.query.server.ts",
  "app/http/paths.ts",
  "app/platform/clock.ts",
  "app/routes/other.tsx",
  "app/ui/badge.tsx",
  "app/words/format.ts",
  "node_modules/lucia/index.js",
  "node_modules/left-pad/index.js",
];

const BREACHES: [rule: string, from: string, target: string][] = [
  ["1-routes", "app/routes/a.tsx", "~/db/client"],
  ["1-features", "app/features/clusters/a.ts", "~/routes/other"],
  ["1-ui", "app/ui/a.tsx", "~/domain/people/name"],
  ["1-words", "app/words/a.ts", "~/http/paths"],
  ["1-platform", "app/platform/a.ts", "~/http/paths"],
  ["1-db", "app/db/a.ts", "~/http/paths"],
  ["1-auth", "app/auth/a.ts", "~/ui/badge"],
  ["1-http", "app/http/a.ts", "~/features/people/trainee-list.query.server"],
  ["2-domain-alone", "app/domain/people/a.ts", "~/platform/clock"],
  ["2-domain-pure", "app/domain/people/b.ts", "node:fs"],
  ["2-domain-packages", "app/domain/people/c.ts", "left-pad"],
  ["2-domain-access", "app/domain/access/a.ts", "../people/name"],
  ["2-domain-known-noun", "app/domain/weather/a.ts", "../outcome"],
  ["2-domain-order-people", "app/domain/people/d.ts", "../clusters/sizing"],
  ["3-prisma-confined", "app/features/clusters/b.ts", "~/db/client"],
  ["3-prisma-confined", "app/http/b.ts", "~/db/client"],
  ["3-components", "app/features/people/components/a.tsx", "../invite-trainee.server"],
  ["3-lucia-confined", "app/http/c.ts", "lucia"],
  ["4-feature-to-feature", "app/features/clusters/c.server.ts", "../people/invite-trainee.server"],
  [
    "4-feature-to-feature",
    "app/features/clusters/components/b.tsx",
    "../../people/components/card",
  ],
  ["5-route-to-route", "app/routes/b.tsx", "./other"],
];

const ALLOWED: [from: string, text: string][] = [
  ["app/routes/ok.tsx", imports("~/features/people/trainee-list.query.server")],
  ["app/features/clusters/ok.server.ts", imports("~/db/client")],
  ["app/features/clusters/ok-too.server.ts", imports("../people/trainee-list.query.server")],
  ["app/features/people/components/ok.tsx", importsType("../trainee-list.query.server")],
  ["app/features/people/components/ok-too.tsx", imports("~/http/paths")],
  ["app/domain/clusters/ok.ts", imports("../people/name")],
  ["app/domain/people/ok.ts", imports("../calendar/day")],
  ["app/words/ok.ts", imports("~/domain/calendar/day")],
  ["app/auth/ok.ts", imports("lucia")],
];

const CIRCLE = {
  "app/domain/people/left.ts": imports("./right"),
  "app/domain/people/right.ts": imports("./left"),
};

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

async function breaches(files: Readonly<Record<string, string>>): Promise<string[]> {
  const targets = Object.fromEntries(TARGETS.map((path) => [path, "export const x = 1;\n"]));
  const names = ["lucia", "left-pad"];
  const packages = names.map((name) => [`node_modules/${name}/package.json`, `{"name":"${name}"}`]);
  const own = { "package.json": '{"dependencies":{"lucia":"1","left-pad":"1"}}' };
  const folder = copyWith([".dependency-cruiser.cjs", "tsconfig.json"], {
    ...own,
    ...Object.fromEntries(packages),
    ...targets,
    ...files,
  });
  const words = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "app"];
  const { stdout } = await runIn(folder, "dependency-cruiser/bin/dependency-cruise.mjs", ...words);
  const { summary } = JSON.parse(stdout) as Report;
  return summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
}

describe("the layers", () => {
  it("refuse each of these imports", async () => {
    const files = Object.fromEntries(BREACHES.map(([, from, target]) => [from, imports(target)]));
    const found = await breaches({ ...files, ...CIRCLE });
    for (const [rule, from] of BREACHES) expect(found).toContain(`${rule} ${from}`);
    expect(found).toContain("2-no-circle app/domain/people/left.ts");
  });

  it("allow what the house allows", async () => {
    expect(await breaches(Object.fromEntries(ALLOWED))).toEqual([]);
  });
});
