// Every journey begins here: pages of signed-in people, and no fault passes unseen.
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type PersonaKey, persona } from "../personas/personas";
import { collectFaults } from "./faults";
import { sessionFor } from "./session";

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

type Fixtures = {
  faults: string[];
  /** A page in a browser of its own, with nobody signed in. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** The same, signed in without typing a password. */
  login: (key: PersonaKey, options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  faults: async ({ browserName: _ }, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults).toEqual([]);
  },

  open: async ({ browser, faults }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await collectFaults(context, faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  login: async ({ open }, use) => {
    await use(async (key, options) => {
      const page = await open(options);
      await sessionFor(page.context(), persona(key).login);
      return page;
    });
  },
});

export { expect };
