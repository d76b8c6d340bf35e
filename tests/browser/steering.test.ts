import { type Page } from 'playwright-core';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';

describe('the steering overview in the workbench', () => {
  const workbench = openWorkbench();
  const visit = (query: string, walk: Walk, options?: VisitOptions): Promise<void> =>
    workbench.visit(
      `webPart=SteeringWebPart&${query}`,
      async (page) => {
        await page.getByRole('button', { name: /Röda åtgärder/ }).waitFor();
        await walk(page);
      },
      options
    );

  it.each(['default', 'dark', 'contrast'])(
    'shows the whole city, and has no accessibility fault in the %s theme',
    async (theme) => {
      await visit(`site=central&theme=${theme}`, async (page) => {
        expect(await findAccessibilityFaults(page)).toEqual([]);
        await page.getByRole('button', { name: /Röda åtgärder/ }).click();
        const rows = page.getByRole('region', { name: 'Röda åtgärder (3)' });
        expect(await rows.innerText()).toMatch(/HÄ-2[\s\S]*RK-2[\s\S]*RK-7/);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      });
    }
  );

  it('opens and closes figures by keyboard alone', async () => {
    await visit('site=central', async (page) => {
      const overdue = page.getByRole('button', { name: /Försenade åtgärder/ });
      for (let presses = 0; presses < 40 && !(await isFocused(overdue)); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { name: 'Försenade åtgärder (5)' });
      await heading.waitFor();
      expect(await isFocused(heading)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
      expect(await isFocused(overdue)).toBe(true);
    });
  });

  it('says what is proposed for each red action, and leads to it on its own site', async () => {
    await visit('site=central', async (page) => {
      const deviations = page.getByRole('region', { name: 'Avvikelser och förslag till beslut' });
      await deviations.getByText('Förslag:').first().waitFor();
      expect(await deviations.getByRole('article').count()).toBe(3);
      await deviations.getByRole('link', { name: /^RK-7/ }).click();
      await page.getByRole('heading', { name: /^RK-7/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('site')).toBe('jarva');
    });
  });

  it('keeps its buttons off the paper, and prints dark on white from a dark page', async () => {
    await visit('site=central&theme=dark', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Kopiera länk' }).isVisible()).toBe(false);
      const heading = page.getByRole('heading', { name: 'Styrgruppsvy' });
      expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
    });
  });

  it('shows the coverage, and the gap behind its figure', async () => {
    await visit('site=central', async (page) => {
      const matrix = page.getByRole('table', { name: /^Övergripande samverkansöverenskommelse/ });
      expect(await matrix.getByRole('row').count()).toBe(5);
      await page.getByRole('button', { name: '1 lucka Alla luckor' }).click();
      const rows = page.getByRole('region', { name: /^Alla luckor/ });
      expect(await rows.innerText()).toContain('Avhopparverksamhet för kriminella: Inget svar');
    });
  });

  it('shows lists without sideways scrolling at 320 pixels', async () => {
    await visit(
      'site=central&controls=none',
      async (page) => {
        const agreements = page.getByRole('list', { name: /^Övergripande samverkansöverenskommelse/ });
        expect(await agreements.getByText(/Lucka$/).count()).toBe(1);
        await page.getByRole('button', { name: /Röda åtgärder/ }).click();
        await page.getByRole('list', { name: 'Röda åtgärder (3)' }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width
        );
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { size: phone }
    );
  });

  it('shows a local site its own', async () => {
    await visit('site=jarva', async (page) => {
      await page.getByText(/8 åtgärder · 1 webbplats/).waitFor();
      await page.getByRole('button', { name: /Röda åtgärder/ }).click();
      expect(await page.getByRole('region', { name: 'Röda åtgärder (2)' }).innerText()).not.toContain('HÄ-2');
    });
  });
});

function isFocused(locator: ReturnType<Page['getByRole']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
