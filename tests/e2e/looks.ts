// What every page owes its readers: no obstacle that axe finds, in either theme, and nothing
// that reaches beyond the edge of the screen.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What another theme or a narrower screen can change about a page that is otherwise in order. */
const SIGHT = ["color-contrast", "target-size", "scrollable-region-focusable"];

type Theme = "light" | "dark";

export async function expectAccessible(page: Page, theme: Theme = "light"): Promise<void> {
  await expectNoObstacle(page, theme, (axe) => axe.withTags(LEVELS));
}

/** Only what is seen: a page that has been judged as a whole, in its other theme. */
export async function expectReadable(page: Page, theme: Theme): Promise<void> {
  await expectNoObstacle(page, theme, (axe) => axe.withRules(SIGHT));
}

type Choice = (axe: AxeBuilder) => AxeBuilder;

async function expectNoObstacle(page: Page, theme: Theme, choose: Choice): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction(tablesAreMeasured);
  expect.soft(await obstacles(page, choose), `${page.url()} in ${theme}`).toEqual([]);
}

/** What reaches beyond its frame can be moved there with the keyboard; the page's scripts see to it. */
function tablesAreMeasured(): boolean {
  return [...document.querySelectorAll<HTMLElement>(".table-frame")].every((frame) => {
    const width = frame.querySelector("table")?.offsetWidth ?? 0;
    return width <= frame.clientWidth + 1 || frame.tabIndex === 0;
  });
}

/** In one run within the page: nothing here has frames, for which axe would open another page. */
async function obstacles(page: Page, choose: Choice): Promise<string[]> {
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ["violations"] }));
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** The page itself never scrolls sideways; a table inside its frame may. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  const { width } = page.viewportSize() ?? { width: 0 };
  expect.soft(beyond, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
}
