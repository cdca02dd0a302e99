import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const resolve = { alias: { "~": pathOf("./app") } };

/** Pure rules: no database, no process of their own. */
const domain: TestProjectConfiguration = {
  resolve,
  test: {
    name: "domain",
    environment: "node",
    pool: "threads",
    isolate: false,
    include: ["tests/{domain,ui,words}/**/*.test.{ts,tsx}"],
    exclude: ["tests/domain/calendar/**"],
    testTimeout: 20_000,
  },
};

/** The calendar three times; only a process, not a thread, can live in another zone. */
const calendars = ["UTC", "Europe/Berlin", "America/New_York"].map(
  (zone): TestProjectConfiguration => ({
    resolve,
    test: {
      name: `calendar in ${zone}`,
      environment: "node",
      pool: "forks",
      env: { TZ: zone },
      setupFiles: ["tests/setup/time-zone.ts"],
      include: ["tests/domain/calendar/**/*.test.ts"],
      testTimeout: 20_000,
    },
  }),
);

const withDatabase = {
  environment: "node",
  // Pages link to the stylesheet, so that it must have an address.
  css: { include: /styles\/app\.css/ },
  pool: "forks" as const,
  globalSetup: ["tests/setup/global-database.mjs"],
  setupFiles: ["tests/setup/settings.ts", "tests/setup/database.mjs"],
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

const application: TestProjectConfiguration = {
  resolve: {
    alias: {
      ...resolve.alias,
      "virtual:react-router/server-build": pathOf("./tests/routes/server-build.ts"),
    },
  },
  // As Node chooses: else half of the application would use a second copy of the router.
  ssr: { resolve: { conditions: ["module-sync", "node", "development|production"] } },
};

/** What talks to PostgreSQL: each file has a database of its own; the application is read once a worker. */
const features: TestProjectConfiguration = {
  ...application,
  test: {
    ...withDatabase,
    name: "features",
    isolate: false,
    include: ["tests/{auth,db,features,http,routes}/**/*.test.{ts,tsx}"],
  },
};

/** What takes a process for itself: its settings, its signals, a database that goes away. */
const processes: TestProjectConfiguration = {
  ...application,
  test: {
    ...withDatabase,
    name: "processes",
    include: ["tests/platform/**/*.test.{ts,tsx}"],
  },
};

/** The scripts and the configuration of the checks. */
const tooling: TestProjectConfiguration = {
  resolve,
  test: {
    name: "tooling",
    environment: "node",
    pool: "forks",
    include: ["tests/tooling/**/*.test.{ts,mjs}"],
    testTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    restoreMocks: true,
    projects: [domain, ...calendars, features, processes, tooling],
  },
});
