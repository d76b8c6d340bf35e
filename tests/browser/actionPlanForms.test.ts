import { readFile } from 'node:fs/promises';
import { Workbook } from 'exceljs';
import { type Locator, type Page } from 'playwright-core';
import { loginOf } from '../../local/demo/account';
import { readPlanFile } from '../../src/adapters/excel/readPlanFile';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';
import { valueOf } from '../support/cooperation';
import { describeTroubledPlan } from './planTrouble';

const coordinator = loginOf('samordnare.hagersten-alvsjo');
const chair = loginOf('ordforande.hagersten-alvsjo');
const reader = loginOf('lasare');
const title = 'Röjd sikt kring busstorget';
const description = 'Sly och buskar längs gångvägen tas bort.';
const imported = 'Nattvandring kring skolorna';

/** A visit to a place on the page. */
type FormVisit = VisitOptions & { readonly query?: string };

describe('the forms of an action plan in the workbench', () => {
  const workbench = openWorkbench();
  /** Opens the web part on the site of Hägersten-Älvsjö as somebody. */
  const visit = (account: string, walk: Walk, { query = '', ...options }: FormVisit = {}): Promise<void> => {
    const place = 'webPart=ActionPlanWebPart&controls=none&site=hagersten-alvsjo';
    return workbench.visit(`${place}&account=${account}${query}`, walk, options);
  };

  it('create an action and change it by keyboard alone, and it is found again', async () => {
    await visit(coordinator, async (page) => {
      await pressByKeyboard(page, button(page, 'Ny åtgärd'));
      const form = page.getByRole('form', { name: 'Ny åtgärd' });
      await typeByKeyboard(page, form.getByLabel('Åtgärd', { exact: true }), title);
      await typeByKeyboard(page, form.getByLabel('Åtgärdstyp'), 'Fysisk miljö');
      for (const choice of [/^Grupp/, /^Fokusområde/, /^Ansvarig organisation/]) {
        await tabTo(page, form.getByRole('combobox', { name: choice }));
        await page.keyboard.press('ArrowDown');
      }
      await pressByKeyboard(page, button(page, 'Lägg till åtgärden'));
      await page.getByText('Åtgärden är tillagd och visas i planen.').waitFor();
      await pressByKeyboard(page, page.getByRole('link', { name: title }));
      await pressByKeyboard(page, button(page, 'Ändra åtgärden'));
      await typeByKeyboard(page, page.getByLabel('Beskrivning'), description);
      await pressByKeyboard(page, button(page, 'Spara ändringarna'));
      await page.getByText('Åtgärden är sparad.').waitFor();
      await page.reload();
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByText(description).waitFor();
    });
  });

  it('let the styrgrupp decide the action, once what a decision needs is there', async () => {
    await visit(coordinator, async (page) => {
      await openAction(page, title);
      await button(page, 'Ändra åtgärden').click();
      for (const choice of [/^Problem/, /^Mål/, /^Följs upp/]) {
        await page.getByRole('combobox', { name: choice }).press('ArrowDown');
      }
      await page.getByLabel('Antal veckor mellan uppföljningarna').fill('4');
      await page.getByRole('combobox', { name: 'Slut', exact: true }).fill('2020-11-27');
      await page.getByRole('combobox', { name: 'Slut', exact: true }).press('Enter');
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Åtgärden är sparad.').waitFor();
    });
    await visit(chair, async (page) => {
      await openAction(page, title);
      await button(page, 'Besluta om åtgärden').click();
      await button(page, 'Spara beslutet').click();
      await page.getByText('Rätta det här').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Genomför åtgärden' }).press('Space');
      await page.getByLabel('Beslut (till exempel B 2020:4)').fill('B 2020:9');
      await button(page, 'Spara beslutet').click();
      await page.getByText('Beslutet är sparat.').waitFor();
      await page.getByText('B 2020:9, 2020-09-14').waitFor();
    });
  });

  it('show what somebody else saved meanwhile, and lose neither', async () => {
    await visit(coordinator, async (page) => {
      await openAction(page, title);
      await button(page, 'Ändra åtgärden').click();
      await page.getByLabel('Plats', { exact: true }).fill('Södra busstorget');
      await visit(coordinator, async (other) => {
        await openAction(other, title);
        await button(other, 'Ändra åtgärden').click();
        await other.getByLabel('Plats', { exact: true }).fill('Norra busstorget');
        await other.getByLabel('Åtgärdstyp').fill('Trygg plats');
        await button(other, 'Spara ändringarna').click();
        await other.getByText('Åtgärden är sparad.').waitFor();
      });
      await button(page, 'Spara ändringarna').click();
      const compared = (field: string): Locator => page.getByRole('group', { name: field, exact: true });
      await compared('Plats').getByText('Södra busstorget').waitFor();
      await compared('Plats').getByText('Norra busstorget').waitFor();
      expect(await compared('Åtgärdstyp').getByText('Trygg plats').count()).toBe(2);
      expect(await page.getByRole('textbox', { name: 'Plats', exact: true }).inputValue()).toBe(
        'Södra busstorget'
      );
      expect(await page.getByRole('textbox', { name: 'Åtgärdstyp' }).inputValue()).toBe('Trygg plats');
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Åtgärden är sparad.').waitFor();
    });
  });

  describeTroubledPlan({
    url: workbench.url,
    visit: (walk, complaints) => visit(coordinator, walk, { complaints })
  });

  it('import a table once, and export one that reads back', async () => {
    const file = { name: 'plan.xlsx', mimeType: '', buffer: await tableWithOneAction() };
    await visit(coordinator, async (page) => {
      await previewImport(page, file);
      await page.getByText('1 nya, 0 ändras, 0 oförändrade, 0 fel.').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await button(page, 'Importera').click();
      await page.getByText('Filen är importerad.').waitFor();
      await page.getByRole('link', { name: imported }).waitFor();
      await previewImport(page, file);
      await page.getByText('Planen säger redan allt som står i filen.').waitFor();
      expect(await button(page, 'Importera').count()).toBe(0);
      await button(page, 'Avbryt').click();
      const downloading = page.waitForEvent('download');
      await button(page, 'Ladda ner som Excel').click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('Åtgärdsplan Hägersten-Älvsjö 2020.xlsx');
      const table = valueOf(await readPlanFile(await readFile(await download.path())));
      const texts = table.rows.flatMap(({ cells }) => cells.map(({ content }) => content));
      expect(texts).toContainEqual({ kind: 'text', text: imported });
      expect(texts).toContainEqual({ kind: 'text', text: 'Förbättrad belysning på gångväg' });
    });
  });

  it('offer a reader nothing, and say who may', async () => {
    await visit(reader, async (page) => {
      await button(page, 'Ladda ner som Excel').waitFor();
      expect(await button(page, 'Ny åtgärd').count()).toBe(0);
      expect(await button(page, 'Importera från Excel').count()).toBe(0);
      await openAction(page, 'HÄ-1');
      await page.getByText('Du har inte behörighet att lämna lägesrapport').waitFor();
      expect(await button(page, 'Ändra åtgärden').count()).toBe(0);
      expect(await button(page, 'Besluta om åtgärden').count()).toBe(0);
    });
  });

  it.each(['default', 'dark', 'contrast'])('have no accessibility fault in the %s theme', async (theme) => {
    const options = { query: `&theme=${theme}` };
    const sendEmpty = async (page: Page, opens: string, sends: string): Promise<void> => {
      await button(page, opens).click();
      await page.getByRole('form').waitFor();
      await button(page, sends).click();
      await page.getByText('Rätta det här').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await button(page, 'Avbryt').click();
    };
    await visit(
      coordinator,
      async (page) => {
        await sendEmpty(page, 'Ny åtgärd', 'Lägg till åtgärden');
        await sendEmpty(page, 'Skapa en plan', 'Skapa planen');
      },
      options
    );
    await visit(
      chair,
      async (page) => {
        await sendEmpty(page, 'Slutrapportera', 'Slutrapportera');
        await openAction(page, 'Förbättrad belysning på gångväg');
        await sendEmpty(page, 'Besluta om nytt slutdatum', 'Spara beslutet');
      },
      options
    );
  });

  it('have no sideways scrolling at 320 pixels', async () => {
    await visit(
      coordinator,
      async (page) => {
        const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
        await button(page, 'Ny åtgärd').click();
        await button(page, 'Lägg till åtgärden').click();
        await page.getByText('Rätta det här').waitFor();
        expect(await width()).toBeLessThanOrEqual(phone.width);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { size: phone }
    );
  });
});

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

async function openAction(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name }).waitFor();
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by keyboard.');
}

async function pressByKeyboard(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

async function typeByKeyboard(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

type ChosenFile = Extract<Parameters<Locator['setInputFiles']>[0], { readonly buffer: Buffer }>;

async function previewImport(page: Page, file: ChosenFile): Promise<void> {
  await button(page, 'Importera från Excel').click();
  await page.getByLabel('Excel-fil (.xlsx)').setInputFiles(file);
  await button(page, 'Förhandsgranska').click();
}

/** A workbook as somebody would type it, with an action that the plan does not have. */
async function tableWithOneAction(): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet('Plan').addRows([
    ['Nr', 'Fokusområde', 'Åtgärd', 'Start'],
    ['HÄ-77', 'Unga i risk för kriminalitet', imported, new Date('2020-10-01T00:00:00Z')]
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
