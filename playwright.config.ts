import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/browser/find-chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 4173);
const origin = `http://localhost:${port}`;
const isRoot = process.getuid?.() === 0;

const chromium = {
  executablePath: findChromium() ?? undefined,
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    // Chromium's sandbox refuses to run as root.
    ...(isRoot ? ["--no-sandbox"] : []),
  ],
};

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  // A machine that does several things at once still answers; nobody waits this long otherwise.
  timeout: 90_000,
  expect: { timeout: 25_000 },
  use: {
    baseURL: origin,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    actionTimeout: 25_000,
    // A colour on its way to another is not what anybody reads.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: chromium,
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/*.phone.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    {
      name: "phone",
      testMatch: "**/*.phone.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: "node scripts/e2e-server.mjs",
    url: `${origin}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: "pipe",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
