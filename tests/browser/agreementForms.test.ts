import { type Locator, type Page } from 'playwright-core';
import { loginOf } from '../../local/demo/account';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';

const coordinator = loginOf('samordnare.sodermalm');
const chair = loginOf('ordforande.sodermalm');
const reader = loginOf('lasare');
const present = 'Lokal samverkansöverenskommelse Södermalm 2020–2022';
const title = 'Överenskommelse Södermalm 2023–2025';

const pdf = {
  name: 'Överenskommelse Södermalm.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 signed')
};

/** A visit to a place on the page. */
type FormVisit = VisitOptions & { readonly query?: string };

describe('the forms of agreements in the workbench', () => {
  const workbench = openWorkbench();
  /** Opens the web part on the site of Södermalm as somebody. */
  const visit = (account: string, walk: Walk, { query = '', ...options }: FormVisit = {}): Promise<void> => {
    const place = 'webPart=AgreementsWebPart&controls=none&site=sodermalm';
    return workbench.visit(`${place}&account=${account}${query}`, walk, options);
  };

  const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

  async function tabTo(page: Page, wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let presses = 0; presses < 80; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('It cannot be reached by keyboard.');
  }

  async function openPresent(page: Page): Promise<void> {
    await page.getByRole('link', { name: present }).click();
    await page.getByRole('heading', { name: present }).waitFor();
  }

  it('create an agreement, change it and its state by keyboard alone, and it is found again', async () => {
    await visit(coordinator, async (page) => {
      await tabTo(page, button(page, 'Skapa överenskommelse'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel('Titel'));
      await page.keyboard.type(title);
      for (const party of ['SDF Södermalm', 'LPO Södermalm']) {
        await tabTo(page, page.getByRole('checkbox', { name: party }));
        await page.keyboard.press('Space');
      }
      await tabTo(page, button(page, 'Spara överenskommelsen'));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: title }).waitFor();
      await tabTo(page, button(page, 'Ändra överenskommelsen'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel('Inriktning'));
      await page.keyboard.type('Tryggare kvällar kring Medborgarplatsen.');
      await tabTo(page, button(page, 'Spara överenskommelsen'));
      await page.keyboard.press('Enter');
      await page.getByText('Överenskommelsen är sparad.').waitFor();
      await recordByKeyboard(page, 'Sänd på remiss', '');
      await recordByKeyboard(page, 'Ta tillbaka till utkast', 'Målen behöver skrivas om.');
      await page.getByText('Målen behöver skrivas om.').waitFor();
    });
    await visit(reader, async (page) => {
      await page.getByRole('link', { name: title }).click();
      await page.getByText('Tryggare kvällar kring Medborgarplatsen.').waitFor();
      await page.getByRole('article').getByText('Utkast').first().waitFor();
    });
  });

  async function recordByKeyboard(page: Page, step: string, reason: string): Promise<void> {
    await tabTo(page, button(page, step));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Skäl'));
    await page.keyboard.type(reason);
    await tabTo(page, button(page, step));
    await page.keyboard.press('Enter');
    await page.getByText('Läget är ändrat.').waitFor();
  }

  it('upload the signed document by keyboard, keep the page when it is refused, and give it to a reader', async () => {
    const fileField = (page: Page): Locator => page.getByLabel('Undertecknad fil');
    await visit(coordinator, async (page) => {
      await page.getByRole('link', { name: title }).click();
      await tabTo(page, button(page, 'Lägg upp undertecknat dokument'));
      await page.keyboard.press('Enter');
      await tabTo(page, fileField(page));
      await fileField(page).setInputFiles({ ...pdf, buffer: Buffer.from('no such thing') });
      await tabTo(page, button(page, 'Lägg upp filen'));
      await page.keyboard.press('Enter');
      await page.getByText('Filens innehåll är inte det som namnet säger.').first().waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.reload();
      await button(page, 'Lägg upp undertecknat dokument').click();
      await page.getByText(`Du hade valt filen ${pdf.name}.`).waitFor();
      await fileField(page).setInputFiles(pdf);
      await button(page, 'Lägg upp filen').click();
      await page.getByText('Dokumentet är sparat.').waitFor();
    });
    await visit(reader, async (page) => {
      await page.getByRole('link', { name: title }).click();
      const address = await page.getByRole('link', { name: pdf.name }).getAttribute('href');
      const stored = await page.evaluate(async (url) => (await fetch(url)).text(), address ?? '');
      expect(stored).toBe(pdf.buffer.toString());
    });
  });

  it.each([
    ['the styrgrupp', chair],
    ['a reader', reader]
  ])('offer %s nothing, and say who may', async (_, account) => {
    await visit(account, async (page) => {
      await page.getByRole('link', { name: present }).waitFor();
      expect(await button(page, 'Skapa överenskommelse').count()).toBe(0);
      await openPresent(page);
      await page.getByText('Det kan samordnaren göra.').waitFor();
      expect(await button(page, 'Ändra överenskommelsen').count()).toBe(0);
      expect(await button(page, 'Förläng överenskommelsen').count()).toBe(0);
    });
  });

  it.each(['default', 'dark', 'contrast'])('have no accessibility fault in the %s theme', async (theme) => {
    await visit(
      coordinator,
      async (page) => {
        await openPresent(page);
        expect(await findAccessibilityFaults(page)).toEqual([]);
        for (const [opens, sends] of [
          ['Registrera uppsägning', 'Registrera uppsägning'],
          ['Förläng överenskommelsen', 'Spara förlängningen'],
          ['Lägg till ett steg', 'Spara steget'],
          ['Lägg till ett fokusområde', 'Spara fokusområdet'],
          ['Lägg upp undertecknat dokument', 'Lägg upp filen']
        ] as const) {
          await button(page, opens).click();
          await button(page, sends).click();
          await page.getByText('Rätta det här').waitFor();
          expect(await findAccessibilityFaults(page)).toEqual([]);
          await button(page, 'Avbryt').click();
        }
        for (const [opens, sends] of [
          ['Förbered förnyelse', 'Spara överenskommelsen'],
          ['Ändra överenskommelsen', 'Spara överenskommelsen'],
          ['Ta ställning till Otillåten påverkan', 'Spara ställningen']
        ] as const) {
          await button(page, opens).click();
          await button(page, sends).waitFor();
          expect(await findAccessibilityFaults(page)).toEqual([]);
          await button(page, 'Avbryt').click();
        }
      },
      { query: `&theme=${theme}` }
    );
  });

  it('show both versions when somebody else saved first, in every theme, and lose neither', async () => {
    const number = (page: Page): Locator => page.getByRole('textbox', { name: 'Diarienummer' });
    const edit = async (page: Page): Promise<void> => {
      await openPresent(page);
      await button(page, 'Ändra överenskommelsen').click();
      await number(page).waitFor();
    };
    for (const theme of ['default', 'dark', 'contrast']) {
      await visit(
        coordinator,
        async (page) => {
          await edit(page);
          await number(page).fill(`Mitt ${theme}`);
          await visit(coordinator, async (other) => {
            await edit(other);
            await number(other).fill(`Deras ${theme}`);
            await button(other, 'Spara överenskommelsen').click();
            await other.getByText('Överenskommelsen är sparad.').waitFor();
          });
          await button(page, 'Spara överenskommelsen').click();
          const versions = page.getByRole('group', { name: 'Diarienummer', exact: true });
          await versions.getByText(`Mitt ${theme}`).waitFor();
          await versions.getByText(`Deras ${theme}`).waitFor();
          expect(await findAccessibilityFaults(page)).toEqual([]);
          await versions.getByRole('button').click();
          expect(await number(page).inputValue()).toBe(`Deras ${theme}`);
        },
        { query: `&theme=${theme}` }
      );
    }
  });

  it('have no sideways scrolling at 320 pixels, and text pasted from Word is plain', async () => {
    await visit(
      coordinator,
      async (page) => {
        const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await openPresent(page);
        expect(await width()).toBeLessThanOrEqual(phone.width);
        await button(page, 'Förbered förnyelse').click();
        const field = page.getByLabel('Inriktning');
        await field.fill('');
        await pasteFromWord(field);
        expect(await field.inputValue()).toBe('Trygga platser');
        expect(await width()).toBeLessThanOrEqual(phone.width);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { size: phone }
    );
  });

  it('say that a linked agreement is gone', async () => {
    await visit(
      reader,
      async (page) => {
        await page.getByText('Överenskommelsen finns inte längre').waitFor();
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { query: '#overenskommelse=borta' }
    );
  });
});

/** Pastes what Word puts on the clipboard: the text as HTML, and plain beside it. */
async function pasteFromWord(field: Locator): Promise<void> {
  await field.focus();
  await field.evaluate(async (element) => {
    const html = new Blob(['<p class="MsoNormal"><b>Trygga</b> platser</p>'], { type: 'text/html' });
    const text = new Blob(['Trygga platser'], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    (element as HTMLTextAreaElement).focus();
  });
  await field.press('Control+V');
}
