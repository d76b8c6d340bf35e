import path from 'node:path';
import { type Locator, type Page } from 'playwright-core';
import { bareKilobytes, gzippedKilobytes } from '../../bench/page/scriptSize';
import { loginOf } from '../../local/demo/account';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';

const roadOffice = loginOf('trafikkontoret');
const reader = loginOf('lasare');

const root = path.resolve(__dirname, '../..');

/** Runs in the page: the addresses of the web part's scripts that have been fetched. */
function scriptsHere(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/workbench/assets/') && name.endsWith('.js'));
}

describe('an action plan in the workbench', () => {
  const workbench = openWorkbench();
  const visit = (query: string, walk: Walk, options?: VisitOptions): Promise<void> =>
    workbench.visit(`webPart=ActionPlanWebPart&controls=none${query}`, walk, options);

  const table = (page: Page) => page.getByRole('table', { name: 'Åtgärder' });

  async function tabTo(page: Page, wanted: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('It cannot be reached by keyboard.');
  }

  it('names the central focus areas on a local site', async () => {
    await visit('&site=hagersten-alvsjo', async (page) => {
      await table(page).waitFor();
      const text = await table(page).innerText();
      expect(text).toContain('HÄ-2 Förbättrad belysning på gångväg');
      expect(text).toContain('Riktat arbete mot avgränsade platser och utsatta områden');
      expect(text).toContain('Försenad');
    });
  });

  it('brings at most 130 KB of script above a bare Fluent web part before a plan, and before an action by its link', async () => {
    const bareKb = await bareKilobytes(root);
    // The choices of a plan are fetched once its rows stand.
    const isFirst = (address: string): boolean => /-web-part_|chunk\.(plan|action)_/.test(address);
    const aboveBareKb = (addresses: readonly string[]): number => gzippedKilobytes(root, addresses) - bareKb;
    await visit('&site=hagersten-alvsjo', async (page) => {
      await table(page).waitFor();
      expect(aboveBareKb((await page.evaluate(scriptsHere)).filter(isFirst))).toBeLessThanOrEqual(130);
      await page.getByRole('link', { name: 'HÄ-2 Förbättrad belysning på gångväg' }).click();
      await page.reload();
      await page.getByRole('heading', { name: 'HÄ-2 Förbättrad belysning på gångväg' }).waitFor();
      expect(aboveBareKb(await page.evaluate(scriptsHere))).toBeLessThanOrEqual(130);
    });
  });

  it.each(['default', 'dark', 'contrast'])('has no accessibility fault in the %s theme', async (theme) => {
    await visit(`&site=hagersten-alvsjo&theme=${theme}&host=teams&account=${roadOffice}`, async (page) => {
      await table(page).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tavla' }).click();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'HÄ-2' }).click();
      await page.getByRole('button', { name: 'Lämna lägesrapport' }).click();
      await page.getByRole('button', { name: 'Skicka lägesrapporten' }).click();
      await page.getByText('Rätta det här').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it('shows cards, an action and its form without sideways scrolling at 320 pixels', async () => {
    await visit(
      `&site=hagersten-alvsjo&account=${roadOffice}`,
      async (page) => {
        await page.getByRole('list', { name: 'Åtgärder' }).waitFor();
        const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await width()).toBeLessThanOrEqual(phone.width);
        await page.getByRole('link', { name: 'HÄ-2' }).click();
        await page.getByRole('button', { name: 'Föreslå nytt slutdatum' }).click();
        expect(await width()).toBeLessThanOrEqual(phone.width);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { size: phone }
    );
  });

  it('takes a report by keyboard alone, and shows it also when the page is opened anew', async () => {
    const query = `&site=hagersten-alvsjo&account=${roadOffice}`;
    await visit(query, async (page) => {
      await table(page).waitFor();
      await tabTo(page, page.getByRole('link', { name: 'HÄ-2 Förbättrad belysning på gångväg' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'HÄ-2 Förbättrad belysning på gångväg' }).waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Lämna lägesrapport' }));
      await page.keyboard.press('Enter');
      await page.getByRole('radio', { name: 'Grön: enligt plan' }).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Vad har gjorts').focus();
      await page.keyboard.type('Nya armaturer är på plats.');
      await tabTo(page, page.getByRole('button', { name: 'Skicka lägesrapporten' }));
      await page.keyboard.press('Enter');
      await page.getByText('Lägesrapporten är sparad och visas nedan.').waitFor();
      await page.getByText('Nya armaturer är på plats.').waitFor();
      await page.getByRole('link', { name: 'Tillbaka till planen' }).focus();
      await page.keyboard.press('Escape');
      await table(page).waitFor();
    });
    await visit(`${query}#atgard=${await keyOfAction('HÄ-2')}`, async (page) => {
      await page.getByText('Nya armaturer är på plats.').waitFor();
    });
  });

  /** Key of an action, as its link in the table has it. */
  async function keyOfAction(number: string): Promise<string> {
    let key = '';
    await visit('&site=hagersten-alvsjo', async (page) => {
      const href = await page.getByRole('link', { name: number }).getAttribute('href');
      key = new URLSearchParams(href?.slice(1)).get('atgard') ?? '';
    });
    return key;
  }

  it('offers a reader no form, and says who may report', async () => {
    await visit(`&site=central&account=${reader}`, async (page) => {
      await page.getByRole('link', { name: 'HP-1' }).click();
      await page.getByText('Du har inte behörighet att lämna lägesrapport').waitFor();
      expect(await page.getByRole('button', { name: 'Lämna lägesrapport' }).count()).toBe(0);
    });
  });

  it('says that a linked action is gone', async () => {
    await visit('&site=hagersten-alvsjo#atgard=borta', async (page) => {
      await page.getByText('Åtgärden finns inte längre').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });
});
