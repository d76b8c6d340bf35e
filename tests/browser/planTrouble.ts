import { type Locator, type Page } from 'playwright-core';
import { loginOf } from '../../local/demo/account';
import { type Walk } from '../support/browser/openWorkbench';

/** What the tests of bad input need of the suite that has started the product. */
export interface TroubledPlan {
  /** Address of the product; to be asked for in a test. */
  readonly url: () => string;
  /** Opens the plan of Hägersten-Älvsjö as its samordnare; complaints that match are expected. */
  readonly visit: (walk: Walk, complaints: RegExp) => Promise<void>;
}

const site = '/sites/hagersten-alvsjo';
const actions = `${site}/_api/web/getList('${site}/Lists/Actions')`;
const title = 'Förbättrad belysning på gångväg';
const coordinator = `i:0#.f|membership|${loginOf('samordnare.hagersten-alvsjo')}`;
const group = (name: string): string =>
  `${site}/_api/web/sitegroups/getbyname('${encodeURIComponent(name)}')/users`;
/** The groups through which the samordnare may change actions. */
const writers = ['Samverkan Samordnare', 'Samverkan Beredningsgrupp'];
const removal = `removebyloginname(@login)?@login='${encodeURIComponent(coordinator)}'`;
const refused = /Failed to load resource|blocked by CORS|ERR_|redirected from/;
const fieldName = 'Plats';

/** Session, rights, lists, links and pasted text: what goes wrong costs nobody what they have typed. */
export function describeTroubledPlan({ url, visit }: TroubledPlan): void {
  const rest = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url()}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${loginOf('administrator')}`,
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json'
      },
      ...(body !== undefined && { body: JSON.stringify(body) })
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const leadToSignIn = (): Promise<unknown> =>
    rest('POST', '/_local/faults', { kind: 'signInPage', times: -1, match: '_api' });

  it.each([
    ['the session has ended', (page: Page): Promise<unknown> => page.context().clearCookies()],
    ['SharePoint leads to a sign-in page', leadToSignIn]
  ])('keep what was typed when %s, until it is saved', async (_, end) => {
    await visit(async (page) => {
      const text = `Södra torget ${_}`;
      await openForm(page);
      await field(page).fill(text);
      await end(page);
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Du är inte inloggad längre.').waitFor();
      expect(await field(page).inputValue()).toBe(text);
      await rest('DELETE', '/_local/faults');
      await button(page, 'Ladda om och logga in').click();
      await page.getByText('Du är inte inloggad längre.').waitFor({ state: 'detached' });
      await button(page, 'Ändra åtgärden').click();
      await page.getByText('Det du skrev tidigare finns kvar här.').waitFor();
      expect(await field(page).inputValue()).toBe(text);
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Åtgärden är sparad.').waitFor();
      await button(page, 'Ändra åtgärden').click();
      expect(await field(page).inputValue()).toBe(text);
      expect(await page.getByText('Det du skrev tidigare finns kvar här.').count()).toBe(0);
    }, refused);
  });

  it('say who may and whom to ask when the right is gone, and go on when it is back', async () => {
    await visit(async (page) => {
      await openForm(page);
      await field(page).fill('Norra torget');
      await rest('POST', group('Samverkan Läsare'), { LoginName: coordinator });
      for (const name of writers) await rest('POST', `${group(name)}/${removal}`);
      await button(page, 'Spara ändringarna').click();
      await page
        .getByText(/SharePoint låter dig läsa men inte ändra listan ”Åtgärder”\. Det får .*Be /)
        .waitFor();
      expect(await field(page).inputValue()).toBe('Norra torget');
      for (const name of writers) await rest('POST', group(name), { LoginName: coordinator });
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Åtgärden är sparad.').waitFor();
    }, refused);
  });

  it('say that the list is gone, keep what was typed, and go on when it is restored', async () => {
    await visit(async (page) => {
      await openForm(page);
      await field(page).fill('Västra torget');
      const { value: bin } = (await rest('POST', `${actions}/recycle()`)) as { readonly value: string };
      await button(page, 'Spara ändringarna').click();
      await page
        .getByText(/En lista saknas på webbplatsen/)
        .first()
        .waitFor();
      expect(await field(page).inputValue()).toBe('Västra torget');
      await rest('POST', `${site}/_api/web/recycleBin('${bin}')/restore()`);
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Åtgärden är sparad.').waitFor();
    }, refused);
  });

  it('take text from Word as words, and show what looks like HTML as it was written', async () => {
    await visit(async (page) => {
      await openForm(page);
      const description = page.getByLabel('Beskrivning');
      await description.fill('');
      await pasteFromWord(page, description);
      await description.press('End');
      await page.keyboard.insertText(' <script>alert(1)</script>');
      await button(page, 'Spara ändringarna').click();
      await page.getByText('Åtgärden är sparad.').waitFor();
      await page.reload();
      await page.getByText('Punkt ett: ”lampor” & larm').waitFor();
      await page.getByText('<script>alert(1)</script>').waitFor();
      expect(await page.locator('p.MsoNormal').count()).toBe(0);
    }, refused);
  });

  it('say that an action is gone when a link leads to one that was deleted', async () => {
    await visit(async (page) => {
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      const filter = encodeURIComponent(`Title eq '${title}'`);
      const { value: rows } = (await rest('GET', `${actions}/items?$select=Id&$filter=${filter}`)) as {
        readonly value: readonly { readonly Id: number }[];
      };
      const { value: bin } = (await rest('POST', `${actions}/items(${rows[0]!.Id})/recycle()`)) as {
        readonly value: string;
      };
      await page.reload();
      await page.getByText('Åtgärden finns inte längre').waitFor();
      await page.getByText('Länken leder till en åtgärd som är borttagen.').waitFor();
      await rest('POST', `${site}/_api/web/recycleBin('${bin}')/restore()`);
    }, refused);
  });
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function field(page: Page): Locator {
  return page.getByRole('textbox', { name: fieldName, exact: true });
}

async function openForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  await button(page, 'Ändra åtgärden').click();
  await field(page).waitFor();
}

/** Pastes what Word lays on the clipboard: HTML, and the same words as plain text. */
async function pasteFromWord(page: Page, into: Locator): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async () => {
    const html =
      '<html><body><p class=MsoNormal><b>Punkt ett:</b> ”lampor” &amp; larm<o:p></o:p></p></body></html>';
    const parts = { 'text/html': html, 'text/plain': 'Punkt ett: ”lampor” & larm\vPunkt två' };
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  });
  await into.focus();
  await page.keyboard.press('Control+V');
}
