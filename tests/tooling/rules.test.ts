import { describe, expect, it } from "vitest";
import { catalogueFindings } from "../../scripts/check/catalogues.mjs";
import { nameFindings } from "../../scripts/check/file-names.mjs";
import { sizeFindings } from "../../scripts/check/size-caps.mjs";
import { sourceFindings } from "../../scripts/check/source-rules.mjs";

const RULE = "app/domain/people/rule.ts";
const PAGE = "app/routes/plans.tsx";
const TEST = "tests/domain/rule.test.ts";

describe("a source file", () => {
  it.each([
    [RULE, "const now = new Date();", "no clock"],
    [RULE, "const now = new Date;", "no clock"],
    [RULE, "const now = Date();", "no clock"],
    [RULE, "const now = Date.now();", "no clock"],
    [RULE, "const now = Temporal.Now.instant();", "no clock"],
    [RULE, "const dice = Math.random();", "no clock"],
    ["app/db/a.ts", 'await db.$queryRawUnsafe("select 1");', "$queryRawUnsafe"],
    ["scripts/a.mjs", 'await db["$executeRawUnsafe"](sql);', "$executeRawUnsafe"],
    [PAGE, 'const a = <p style={{ color: "#c0ffee" }} />;', "KERN's tokens"],
    [PAGE, 'const a = <path fill="#000" />;', "KERN's tokens"],
    [PAGE, "const a = `1px solid rgb(0 0 0 / $" + "{x})`;", "KERN's tokens"],
    [PAGE, "// @ts-expect-error later\nconst a = 1;", "no check of types"],
    [PAGE, "/* @ts-nocheck */\nconst a = 1;", "no check of types"],
    [PAGE, "// biome-ignore lint: because\nconst a = 1;", "no rule is switched off"],
    [PAGE, "const a = <p>{/* TODO words */}</p>;", "open ends"],
    [PAGE, "const a = 1; // FIXME", "open ends"],
    [PAGE, "// const b = 2;\nconst a = 1;", "does not run"],
    [PAGE, "const a = 1;\n// save(b);", "does not run"],
    [TEST, 'it.todo("later");', "skipped"],
    [TEST, 'test.describe.fixme("later", () => {});', "skipped"],
    [TEST, 'it.skipIf(windows)("here", () => {});', "skipped"],
    [TEST, 'vi.mock("~/db/client");', "mocked"],
  ])("%s may not say %j", (path, text, reason) => {
    const found = sourceFindings(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
    expect(found[0]).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")}:\\d+: `));
  });

  it.each([
    [RULE, "const at = new Date(0);"],
    [RULE, "// new Date() is the caller's business\nconst a = 1;"],
    ["app/platform/clock.ts", "const now = new Date();"],
    [RULE, 'const words = "TODO // @ts-ignore $queryRawUnsafe";'],
    [PAGE, 'const a = <a href="#add">https://example.org // no comment</a>;'],
    [PAGE, "// A move closes the old row; the new one begins a day later\nconst a = 1;"],
    [PAGE, "/** @example\n * save(b);\n */\nconst a = 1;"],
    [TEST, 'vi.mock("nodemailer"); list.skip(1);'],
  ])("%s may say %j", (path, text) => {
    expect(sourceFindings(path, text)).toEqual([]);
  });
});

describe("a file's size", () => {
  it.each([
    ["app/domain/people/rule.ts", 200],
    ["app/features/plans/publish-plan.server.ts", 150],
    ["app/features/plans/board.query.server.ts", 150],
    ["app/features/plans/publish-plan.schema.ts", 200],
    ["app/features/plans/components/board.tsx", 200],
    ["app/ui/table.tsx", 200],
    ["app/routes/plans.tsx", 150],
    ["app/words/de/people.ts", 300],
    ["tests/domain/rule.test.ts", 300],
    ["scripts/start.mjs", 200],
  ])("of %s has %i lines at most", (path, cap) => {
    expect(sizeFindings(path, "x\n".repeat(cap))).toEqual([]);
    expect(sizeFindings(path, "x\n".repeat(cap + 1))[0]).toContain(`${cap + 1} lines`);
    expect(sizeFindings(path, `${"x\n".repeat(cap)}x`)).toHaveLength(1);
  });
});

describe("a file's name", () => {
  it.each([
    ["app/domain/people/utils.ts", "says nothing"],
    ["app/helpers/day.ts", "says nothing"],
    ["app/features/people/misc/day.ts", "says nothing"],
    ["app/domain/people/index.ts", "index"],
    ["app/ui/index.tsx", "index"],
    ["app/ui/TextField.tsx", "kebab-case"],
    ["app/domain/people/partTime.ts", "kebab-case"],
    ["app/domain/people/part_time.ts", "kebab-case"],
    ["app/domain/people/name-2.ts", "number"],
    ["app/features/people/invite.server.ts", "verb-noun"],
    ["app/routes/Plans.tsx", "kebab-case"],
  ])("may not be %s", (path, reason) => {
    expect(nameFindings(path).join()).toContain(reason);
  });

  it.each([
    "app/domain/people/name.ts",
    "app/features/people/invite-trainee.server.ts",
    "app/features/people/people.query.server.ts",
    "app/routes/_index.tsx",
    "app/routes/$.tsx",
    "app/routes/plans_.$planId.sites.tsx",
    "app/routes/clusters.$clusterId_.progress.tsx",
    "app/routes/calendar.$token[.ics].ts",
    "app/words/i18next.d.ts",
    "tests/fixtures/lists/vfa-2026.xlsx",
    "prisma/migrations/20261101080000_core/migration.sql",
  ])("may be %s", (path) => {
    expect(nameFindings(path)).toEqual([]);
  });
});

describe("the catalogues", () => {
  const german = {
    people: { title: "Menschen", greeting: "Moin {{name}}", list: { empty: "Niemand" } },
  };

  it("agree when they say the same", () => {
    const english = {
      people: { title: "People", greeting: "Hello {{ name }}", list: { empty: "None" } },
    };
    expect(catalogueFindings(german, english)).toEqual([]);
  });

  it("are told apart key by key", () => {
    const english = { people: { title: " ", greeting: "Hello {{who}}", more: "More" } };
    expect(catalogueFindings(german, english)).toEqual([
      "people:list.empty has no English words",
      "people:more has no German words",
      "people:title is empty",
      "people:greeting speaks of {name} in German and {who} in English",
    ]);
  });
});
