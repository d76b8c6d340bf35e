import { readFileSync } from 'node:fs';
import { type Locator, type Page } from 'playwright-core';
import { loginOf } from '../../local/demo/account';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';

const coordinator = loginOf('samordnare.hagersten-alvsjo');
const chair = loginOf('avdelningschef.hagersten-alvsjo');
const reader = loginOf('lasare');
const september = '#mote=hagersten-alvsjo.preparation-group%7C2020-09-29';
const atHa2 = '&punkt=action%7Cha-2';
const august = '#mote=hagersten-alvsjo.preparation-group%7C2020-08-25';

describe('the meetings in the workbench', () => {
  const workbench = openWorkbench();
  const visit = (query: string, walk: Walk, options?: VisitOptions): Promise<void> =>
    workbench.visit(`webPart=MeetingsWebPart&controls=none&site=hagersten-alvsjo${query}`, walk, options);

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
  const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
  const point = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title }).first();

  async function press(page: Page, wanted: Locator): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error('It cannot be reached by keyboard.');
  }

  it('shows the year of the group that the reader is in, and the days that its cadence gives', async () => {
    await visit(`&account=${coordinator}`, async (page) => {
      await heading(page, 'Årshjul 2020').waitFor();
      expect(await page.getByRole('list', { name: 'Årets möten' }).innerText()).toContain('2020-09-29');
      await button(page, '3 november 2020').waitFor();
      await button(page, '3 november 2020').click();
      await button(page, 'Lägg in mötet').click();
      await page.getByText('Mötet är inlagt.').waitFor();
      await page.getByText('2020-11-03').first().waitFor();
    });
  });

  it.each(['default', 'dark', 'contrast'])('has no accessibility fault in the %s theme', async (theme) => {
    await visit(`&theme=${theme}&host=teams&account=${coordinator}`, async (page) => {
      await heading(page, 'Årshjul 2020').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await button(page, 'Nytt möte').click();
      await button(page, 'Lägg in mötet').click();
      await page.getByText('Rätta det här').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
    await visit(`&theme=${theme}&host=teams&account=${coordinator}${september}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await button(point(page, 'HÄ-2'), 'Ge uppdrag').click();
      await button(page, 'Spara uppdraget').click();
      await page.getByText('Rätta det här').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.getByRole('tab', { name: 'Minnesanteckningar' }).click();
      await heading(page, 'Så här ser anteckningarna ut').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
    await visit(`&theme=${theme}&host=teams&account=${coordinator}${september}${atHa2}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it('walks through a meeting by keyboard alone, point by point', async () => {
    await visit(`&account=${coordinator}${september}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      await press(page, button(page, 'Gå igenom mötet'));
      await page.getByText(/^Punkt 1 av/).waitFor();
      const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.keyboard.press('ArrowRight');
      await page.getByText(/^Punkt 2 av/).waitFor();
      expect(await focused()).toBe('Föregående anteckningar');
      await page.keyboard.press('ArrowLeft');
      await page.getByText(/^Punkt 1 av/).waitFor();
      await press(page, button(page, 'Anteckna'));
      await page.getByRole('textbox', { name: 'Minnesanteckning' }).fill('Alla hälsades välkomna.');
      await press(page, button(page, 'Spara anteckningen'));
      await page.getByText('Alla hälsades välkomna.').waitFor();
      await page.goBack();
      await page.getByText(/^Punkt 2 av/).waitFor();
    });
  });

  it('fits 320 pixels without sideways scrolling', async () => {
    const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    for (const hash of ['', september, august, `${september}${atHa2}`]) {
      await visit(
        `&account=${coordinator}${hash}`,
        async (page) => {
          await heading(page, hash === '' ? 'Årshjul 2020' : /HÄ-2/).waitFor();
          expect(await width(page)).toBeLessThanOrEqual(phone.width);
        },
        { size: phone }
      );
    }
  });

  it('walks through the meeting that goes on in Teams, in its side panel', async () => {
    const inMeeting = `&site=jarva&account=${loginOf('samordnare.rinkeby-kista')}&host=meeting`;
    const enter = (query: string, walk: Walk): Promise<void> =>
      workbench.visit(`webPart=InMeetingWebPart&controls=none${inMeeting}${query}`, walk, { size: phone });
    await enter('', async (page) => {
      await page.getByText(/Det går inte att se vilket möte/).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await button(page, /^Gå igenom mötet: Beredningsgrupp/)
        .first()
        .click();
      await page.getByText(/^Punkt 1 av/).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        phone.width
      );
    });
    await workbench.visit(`webPart=MeetingsWebPart&controls=none${inMeeting}`, async (page) => {
      await heading(page, 'Årshjul 2020').waitFor();
      await button(page, 'Nytt möte').click();
      await page.getByLabel('Dag').first().fill('2020-09-14');
      await button(page, 'Lägg in mötet').click();
      await page.getByText('Mötet är inlagt.').waitFor();
    });
    await enter('&channel=Beredningsgrupp', async (page) => {
      await heading(page, 'Öppnande').waitFor();
      await button(page, 'Nästa punkt').click();
      await heading(page, 'Föregående anteckningar').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it('is only looked at by a reader', async () => {
    await visit(`&account=${reader}${september}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      expect(await button(page, 'Skicka kallelse').count()).toBe(0);
      expect(await button(page, 'Besluta').count()).toBe(0);
      expect(await button(page, /^Flytta upp/).count()).toBe(0);
    });
  });

  it('lets a samordnare open the round, order the agenda by keyboard and call the meeting', async () => {
    await visit(`&account=${coordinator}${september}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      await page.getByRole('tab', { name: 'Avstämning' }).click();
      await button(page, 'Begär lägesrapport').click();
      await page.locator('form').getByRole('button', { name: 'Begär lägesrapport' }).click();
      await page.getByText(/0 av \d+ har svarat/).waitFor();
      expect(await page.getByText('Trafikkontoret (demo)').count()).toBeGreaterThan(0);
      await page.getByRole('tab', { name: 'Dagordning' }).click();
      await press(page, button(page, 'Flytta upp HÄ-2 Förbättrad belysning på gångväg'));
      await page.getByText('HÄ-2 Förbättrad belysning på gångväg är nu punkt 4.').waitFor();
      const moved = button(page, 'Flytta upp HÄ-2 Förbättrad belysning på gångväg');
      expect(await moved.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.getByLabel('Minuter för HÄ-2 Förbättrad belysning på gångväg').fill('75');
      await page.keyboard.press('Tab');
      await page.getByText(/minuter mer än mötet är långt/).waitFor();
      await button(page, 'Skicka kallelse').click();
      await button(page, 'Fastställ dagordningen och kalla').click();
      await page.getByText('Dagordningen är fastställd i kallelsen.').waitFor();
    });
  });

  it('takes notes, decisions and escalations, and locks the minutes once they are approved', async () => {
    await visit(`&account=${coordinator}${august}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      await button(point(page, 'HÄ-2'), 'Besluta').click();
      await page.getByRole('textbox', { name: /^Beslut/ }).fill('Trafikkontoret redovisar en ny tidplan.');
      await button(page, 'Spara beslutet').click();
      await page.getByText('B 2020:2').waitFor();
      await page.getByRole('tab', { name: 'Minnesanteckningar' }).click();
      for (const [name, signature] of [
        ['Ladda ner som Word', 'PK'],
        ['Ladda ner som PDF', '%PDF']
      ] as const) {
        const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
        expect(readFileSync(await file.path(), 'latin1').slice(0, signature.length)).toBe(signature);
      }
      expect(await button(page, 'Justera anteckningarna').count()).toBe(0);
    });
    await visit(`&account=${chair}${august}`, async (page) => {
      await heading(page, /HÄ-2/).waitFor();
      await page.getByRole('tab', { name: 'Minnesanteckningar' }).click();
      await press(page, button(page, 'Justera anteckningarna'));
      await heading(page, 'Vill du justera anteckningarna?').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await press(page, button(page, 'Avbryt'));
      await press(page, button(page, 'Justera anteckningarna'));
      await press(page, button(page, 'Ja, justera'));
      await page.getByText('Du har justerat anteckningarna.').waitFor();
      await page.getByText(/är låsta/).waitFor();
      expect(await page.getByText('Trafikkontoret redovisar en ny tidplan.').count()).toBeGreaterThan(0);
    });
  });
});
