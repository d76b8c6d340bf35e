import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { loginOf } from '../../local/demo/account';
import { copyLoadedDemo } from '../support/browser/demoData';
import { launchBrowser } from '../support/browser/launchBrowser';
import { openPage } from '../support/browser/openPage';
import { type Walk } from '../support/browser/openWorkbench';
import { type RunningProduct, runProduct } from '../support/browser/runProduct';

// The product starts twice, on a busy machine.
jest.setTimeout(300_000);

const agreement = 'Överenskommelse Södermalm 2023–2025';
const plan = 'Åtgärdsplan Södermalm 2023';
const problem = 'Unga samlas sent vid skolorna';
const goal = 'Färre anmälda ordningsstörningar';
const action = 'Nattvandring kring skolorna';
const place = 'Skolgatan och parken intill';
const report = 'Tre grupper vandrar varje fredag.';

describe('from a new agreement to a report of its first action', () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samverkan-'));
  let browser: Browser | undefined;
  let product: RunningProduct | undefined;

  beforeAll(async () => {
    copyLoadedDemo(dataFolder);
    [browser, product] = await Promise.all([launchBrowser(), runProduct(dataFolder, [])]);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  /** Opens a web part on the site of Södermalm as somebody. */
  async function visit(webPart: string, account: string, walk: Walk): Promise<void> {
    const query = `webPart=${webPart}&controls=none&site=sodermalm&account=${loginOf(account)}`;
    const { page, complaints } = await openPage(browser!, `${product!.url}/workbench?${query}`);
    page.setDefaultTimeout(60_000);
    await walk(page);
    await page.close();
    expect(complaints).toEqual([]);
  }

  it('lets the samordnare create an agreement and its plan, and bring the actions from Excel', async () => {
    await visit('AgreementsWebPart', 'samordnare.sodermalm', async (page) => {
      await press(page, 'Skapa överenskommelse');
      await page.getByLabel('Titel').fill(agreement);
      for (const party of ['SDF Södermalm', 'LPO Södermalm']) {
        await page.getByRole('checkbox', { name: party }).press('Space');
      }
      await press(page, 'Spara överenskommelsen');
      await page.getByRole('heading', { name: agreement }).waitFor();
    });
    await visit('ActionPlanWebPart', 'samordnare.sodermalm', async (page) => {
      await press(page, 'Skapa en plan');
      const form = page.getByRole('form', { name: /^Ny plan/ });
      await choose(page, form.getByRole('combobox', { name: /^Överenskommelse/ }), agreement);
      await form.getByLabel('Planens namn').fill(plan);
      await press(page, 'Skapa planen');
      await page.getByRole('heading', { name: plan }).waitFor();
      await press(page, 'Importera från Excel');
      const file = { name: 'plan.xlsx', mimeType: '', buffer: await tableWithOneAction() };
      await page.getByLabel('Excel-fil (.xlsx)').setInputFiles(file);
      await press(page, 'Förhandsgranska');
      await page.getByText('1 nya, 0 ändras, 0 oförändrade, 0 fel.').waitFor();
      await press(page, 'Importera');
      await page.getByRole('link', { name: action }).click();
      await press(page, 'Ändra åtgärden');
      await page.getByLabel('Plats', { exact: true }).fill(place);
      await press(page, 'Spara ändringarna');
      await page.getByText('Åtgärden är sparad.').waitFor();
    });
  });

  it('lets the styrgrupp decide the action, and those who carry it out report', async () => {
    await visit('ActionPlanWebPart', 'ordforande.sodermalm', async (page) => {
      await openAction(page);
      await press(page, 'Besluta om åtgärden');
      await page.getByRole('radio', { name: 'Genomför åtgärden' }).press('Space');
      await page.getByLabel('Beslut (till exempel B 2020:4)').fill('B 2020:9');
      await press(page, 'Spara beslutet');
      await page.getByText('Beslutet är sparat.').waitFor();
    });
    await visit('ActionPlanWebPart', 'falt.sodermalm', async (page) => {
      await openAction(page);
      await press(page, 'Lämna lägesrapport');
      await page.getByRole('radio', { name: /^Grön/ }).press('Space');
      await page.getByLabel('Vad har gjorts').fill(report);
      await press(page, 'Skicka lägesrapporten');
      await page.getByText('Lägesrapporten är sparad och visas nedan.').waitFor();
    });
  });

  it('is all there when the product has been restarted', async () => {
    expect(await product!.stop()).toBe(0);
    product = await runProduct(dataFolder, []);
    await visit('AgreementsWebPart', 'lasare', async (page) => {
      await page.getByRole('link', { name: agreement }).click();
      await page.getByRole('link', { name: plan }).waitFor();
    });
    await visit('ActionPlanWebPart', 'lasare', async (page) => {
      await openAction(page);
      for (const text of [place, report, 'B 2020:9, 2020-09-14'])
        await page.getByText(text).first().waitFor();
    });
  });
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function choose(page: Page, list: Locator, name: string): Promise<void> {
  await list.click();
  await page.getByRole('option', { name }).click();
}

/** Finds the action in the new plan. */
async function openAction(page: Page): Promise<void> {
  await choose(page, page.getByRole('combobox', { name: /^Plan/ }), plan);
  await page.getByRole('link', { name: action }).click();
  await page.getByRole('heading', { name: action }).waitFor();
}

/** A workbook as somebody would type it. */
async function tableWithOneAction(): Promise<Buffer> {
  const workbook = new Workbook();
  const [start, end] = [new Date('2020-10-01T00:00:00Z'), new Date('2020-12-15T00:00:00Z')];
  workbook.addWorksheet('Plan').addRows([
    ['Fokusområde', 'Problembild', 'Mål', 'Åtgärd', 'Ansvarig', 'Start', 'Slut', 'Uppföljning'],
    ['Unga i risk för kriminalitet', problem, goal, action, 'SDF Södermalm', start, end, 'Var 4:e vecka']
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
