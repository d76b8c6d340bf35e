import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds on a page, in words that a failing test can show. */
export async function findAccessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeScript);
  await page.evaluate(waitForMovement);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)
    );
  }, tags);
}

/** A text that is being faded in has, for a moment, less contrast than it will have. */
async function waitForMovement(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

interface AxeWindow {
  readonly axe: {
    run(options: { readonly runOnly: readonly string[] }): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }[];
    }>;
  };
}
