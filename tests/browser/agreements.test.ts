import { type Page } from 'playwright-core';
import { loginOf } from '../../local/demo/account';
import { demoAccounts } from '../../local/demo/accounts';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';

const administrator = loginOf('administrator');
const stranger = demoAccounts.find((one) => one.siteGroups.jarva === undefined && !one.isSiteAdmin)!.login;

describe('agreements in the workbench', () => {
  const workbench = openWorkbench();
  const visit = (query: string, walk: Walk, options?: VisitOptions): Promise<void> =>
    workbench.visit(`webPart=AgreementsWebPart&${query}`, walk, options);

  async function disturb(fault: object): Promise<void> {
    const response = await fetch(`${workbench.url()}/_local/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault)
    });
    expect(response.ok).toBe(true);
  }

  /** Writes a row as somebody does in SharePoint's own form: without what the product demands. */
  async function addBrokenAgreement(site: string): Promise<number> {
    const list = `web/getList('/sites/${site}/Lists/Agreements')`;
    const response = await fetch(`${workbench.url()}/sites/${site}/_api/${list}/items`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${administrator}`,
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json'
      },
      body: JSON.stringify({ Title: 'Handskriven överenskommelse' })
    });
    const { Id } = (await response.json()) as { readonly Id: number };
    return Id;
  }

  it('shows the agreements of the demo from the lists', async () => {
    await visit('site=central', async (page) => {
      const central = page.getByRole('table', { name: 'Centrala överenskommelser' });
      await central.waitFor();
      expect(await central.innerText()).toContain('Gällande');
      const local = page.getByRole('table', { name: 'Lokala överenskommelser' });
      expect(await local.innerText()).toContain('Löper ut om 88 dagar');
      expect(await page.getByText('Demodata – påhittade uppgifter').isVisible()).toBe(true);
    });
  });

  it.each(['default', 'dark', 'contrast'])('has no accessibility fault in the %s theme', async (theme) => {
    await visit(`site=central&theme=${theme}&pane=open`, async (page) => {
      await page.getByRole('table', { name: 'Lokala överenskommelser' }).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it('shows cards without sideways scrolling at 320 pixels', async () => {
    await visit(
      'site=central&controls=none',
      async (page) => {
        const cards = page.getByRole('list', { name: 'Lokala överenskommelser' });
        await cards.waitFor();
        expect(await cards.getByRole('article').count()).toBeGreaterThan(2);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width
        );
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { size: phone }
    );
  });

  it('changes the property pane and the page by keyboard alone', async () => {
    await visit('site=central&pane=open', async (page) => {
      const ended = page.getByRole('heading', { name: 'Avslutade' });
      await ended.waitFor();
      const showEnded = page.getByRole('switch', { name: 'Visa avslutade överenskommelser' });
      for (let presses = 0; presses < 30 && !(await isFocused(showEnded)); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      await ended.waitFor({ state: 'detached' });
    });
  });

  it('shows a skeleton while SharePoint is slow, and then the agreements', async () => {
    await disturb({ kind: 'latency', delayMs: 1500, times: 1, match: 'sites/jarva/_api/\\$batch' });
    await visit('site=jarva', async (page) => {
      await page.getByRole('status', { name: 'Hämtar överenskommelserna …' }).waitFor();
      await page.getByRole('table', { name: 'Lokala överenskommelser' }).waitFor();
    });
  });

  it('says what to do when the account may not read the site', async () => {
    await visit(
      `site=jarva&account=${stranger}`,
      async (page) => {
        await page.getByText('Be samordnaren att ge dig läsbehörighet').waitFor();
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { complaints: /403 \(Forbidden\)/ }
    );
  });

  it('shows a row broken by hand with a link to the form that mends it', async () => {
    const itemId = await addBrokenAgreement('skarholmen');
    await visit('site=skarholmen', async (page) => {
      await page.getByText('En rad i listan behöver rättas').waitFor();
      const link = page.getByRole('link', { name: 'Rätta raden: Handskriven överenskommelse' });
      expect(await link.getAttribute('href')).toContain(`ID=${itemId}`);
      await page.getByRole('table', { name: 'Lokala överenskommelser' }).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it('follows the theme and remembers it in the address', async () => {
    await visit('site=central', async (page) => {
      const heading = page.getByRole('heading', { name: 'Överenskommelser', exact: true });
      await heading.waitFor();
      await page.getByRole('combobox', { name: 'Tema' }).click();
      await page.getByRole('option', { name: 'Mörkt' }).click();
      await page.waitForURL(/theme=dark/);
      expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 255, 255)');
    });
  });
});

function isFocused(locator: ReturnType<Page['getByRole']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
