import { ownerLogin } from '../../local/demo/timeline/playHistory';
import { demoSiteUrl } from '../../local/demo/sites';
import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { webCryptoDigest } from '../../src/adapters/system/webCryptoDigest';
import { mirrorDeliveries } from '../../src/application/reminder/mirrorDeliveries';
import { planDay } from '../../src/application/reminder/planDay';
import { writeReachability } from '../../src/application/reminder/writeReachability';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { dayClock } from '../../local/demo/timeline/dayClock';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { phone } from '../support/browser/openPage';
import { openWorkbench, type VisitOptions, type Walk } from '../support/browser/openWorkbench';
import { MemoryConversations } from '../support/memoryConversations';
import { MemoryLedger } from '../support/memoryLedger';

/** What the bot would have written on the demo's day: a sweep, and who can be reached. */
async function sweepOnce(url: string): Promise<void> {
  const connect = connectNode({ accessToken: () => Promise.resolve(ownerLogin) });
  const store = new SharePointListStore({ connect, trustedLogins: [ownerLogin] });
  const site = demoSiteUrl(url, 'hagersten-alvsjo');
  const conversations = new MemoryConversations();
  conversations.addChannel('19:uppfoljning@thread.tacv2');
  conversations.addPerson('samordnare.hagersten-alvsjo@demo.samverkan.example');
  const ledger = new MemoryLedger();
  const session = {
    ...{ store, sites: [site], centralSite: demoSiteUrl(url, 'central'), login: ownerLogin, dayRules: {} },
    ...{ clock: dayClock(calendarDay('2020-09-14')), digest: webCryptoDigest(), ledger, conversations }
  };
  await planDay(session);
  await mirrorDeliveries(session);
  await writeReachability(session);
}

describe('the page of a group in the workbench', () => {
  const workbench = openWorkbench(sweepOnce);
  /** Opens the beredningsgrupp of the demo. */
  const visit = (query: string, walk: Walk, options?: VisitOptions): Promise<void> =>
    workbench.visit(
      `webPart=GroupWebPart&site=hagersten-alvsjo&${query}#grupp=hagersten-alvsjo.preparation-group`,
      async (page) => {
        await page.getByRole('heading', { name: /Beredningsgrupp/, level: 2 }).waitFor();
        await walk(page);
      },
      options
    );

  it.each(['default', 'dark', 'contrast'])(
    'shows members, what went out and rules without an accessibility fault in the %s theme',
    async (theme) => {
      await visit(`theme=${theme}`, async (page) => {
        const members = page.getByRole('table', { name: 'Medlemmar' });
        expect(await members.innerText()).toContain('Gäst: nås i gruppens kanal');
        const sent = page.getByRole('table', { name: 'Det som har skickats' });
        expect(await sent.getByRole('row').count()).toBeGreaterThan(2);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      });
    }
  );

  it('says why somebody got a reminder, and why nobody did', async () => {
    await visit('account=samordnare.hagersten-alvsjo@demo.samverkan.example', async (page) => {
      const sent = page.getByRole('table', { name: 'Det som har skickats' });
      await sent.getByText('Varför?').first().click();
      expect(await sent.innerText()).toMatch(/Slutdagen är \d{1,2} [a-z]+ \d{4}/);
      expect(await sent.innerText()).toContain('Skickades inte');
    });
  });

  it('lets the samordnare try a rule on the coming weeks and save it', async () => {
    await visit('account=samordnare.hagersten-alvsjo@demo.samverkan.example', async (page) => {
      await page.getByRole('button', { name: 'Ändra: Före slutdagen' }).click();
      await page.getByRole('button', { name: /^Så här blir påminnelserna/ }).click();
      await page.getByText(/meddelanden om det gruppen följer upp/).waitFor();
      await page.getByLabel('Arbetsdagar före slutdagen').fill('sju');
      await page.getByText('Rätta dagarna, så visas vad regeln ger.').waitFor();
      await page.getByLabel('Arbetsdagar före slutdagen').fill('7, 2');
      await page.getByText(/meddelanden om det gruppen följer upp/).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Spara regeln' }).click();
      await page.getByRole('cell', { name: '7 och 2 arbetsdagar före' }).waitFor();
    });
  });

  it('lets one action have a rule of its own, and names it where the rule of the group stands', async () => {
    await visit('account=samordnare.hagersten-alvsjo@demo.samverkan.example', async (page) => {
      await page.getByRole('button', { name: 'Ändra: På slutdagen' }).click();
      await page.getByRole('combobox', { name: 'Gäller för' }).click();
      await page.getByRole('option', { name: /^Åtgärd: HÄ-6/ }).click();
      await page.getByText('Den närmaste regeln gäller').waitFor();
      await page.getByRole('switch', { name: 'Påminn' }).click();
      await page.getByRole('button', { name: 'Spara regeln' }).click();
      const exceptions = page.getByRole('list', { name: 'Egna regler för På slutdagen' });
      await exceptions.getByText(/HÄ-6 .*/).waitFor();
      expect(await exceptions.innerText()).toMatch(/: Av$/);
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it('says why nobody was reminded of an action on a day, and when the next reminder comes', async () => {
    await visit('account=samordnare.hagersten-alvsjo@demo.samverkan.example', async (page) => {
      await page.getByRole('combobox', { name: 'Åtgärd' }).click();
      await page.getByRole('option', { name: /^HÄ-6/ }).click();
      await page.getByRole('combobox', { name: 'Dag', exact: true }).fill('2020-09-12');
      await page.keyboard.press('Enter');
      await page.getByText(/den dagen skickas inga påminnelser/).waitFor();
      await page.getByText(/Nästa påminnelse, om ingen svarar: \d{1,2} \p{L}+ \d{4}, /u).waitFor();
    });
  });

  it('asks the bot to connect a channel', async () => {
    await visit('account=samordnare.hagersten-alvsjo@demo.samverkan.example', async (page) => {
      await page.getByRole('combobox', { name: 'Kanal där boten finns' }).click();
      await page.getByRole('option', { name: /19:uppfoljning/ }).click();
      await page.getByRole('button', { name: 'Koppla kanalen' }).click();
      await page.getByText('Koppla kanal: Väntar på boten').waitFor();
    });
  });

  it('shows no sideways scrolling at 320 pixels', async () => {
    await visit(
      'controls=none',
      async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(phone.width);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      },
      { size: phone }
    );
  });
});
