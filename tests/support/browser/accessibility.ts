import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds on a page, in words that a failing test can show. */
export async function findAccessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeScript);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)
    );
  }, tags);
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
