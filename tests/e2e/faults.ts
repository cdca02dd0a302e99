// What no page may do, whatever a test looks at: log an error, throw, break its own content
// policy, or be answered with a fault of the server.
import type { BrowserContext, Page } from "@playwright/test";

const OWN = /^https?:\/\/localhost:/;

/** The browser says so itself whenever a form is refused; the page's own words are tested. */
const REFUSAL =
  /^Failed to load resource: the server responded with a status of (400|401|403|409|422|429) /;

/** Collects from every page of the context, also those that open later. */
export async function collectFaults(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeBinding("reportViolation", (_, text: string) => {
    faults.push(`content policy: ${text}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.violatedDirective} blocks ${event.blockedURI} on ${location.href}`);
    });
  });
  context.on("page", (page) => listen(page, faults));
}

function listen(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`${page.url()} throws: ${error.message}`));
  page.on("console", (message) => {
    const isFault = message.type() === "error" && !REFUSAL.test(message.text());
    if (isFault) faults.push(`${page.url()} logs: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500 && OWN.test(response.url()))
      faults.push(`${response.request().method()} ${response.url()} answers ${response.status()}`);
  });
}
