import { type Page } from 'playwright-core';
import { findAccessibilityFaults } from '../support/browser/accessibility';
import { openWorkbench, type Walk } from '../support/browser/openWorkbench';
import { startTeams } from '../support/teams/startTeams';

const onlyGroup = 'Visa bara åtgärder som Beredningsgrupp Rinkeby-Kista svarar för';

/** What the Playground's page asks the internet for, and gets nothing of. */
const isOfThePage = /net::ERR_|res-1\.cdn\.office\.net/;

describe('a tab in Teams, in the workbench', () => {
  const workbench = openWorkbench();
  const visit = (query: string, walk: Walk): Promise<void> =>
    workbench.visit(`webPart=ActionPlanWebPart&site=jarva&host=teams&${query}`, walk);

  const groundOf = (page: Page): Promise<string> =>
    page
      .getByRole('heading', { name: /^Åtgärdsplan/ })
      .evaluate((heading) => getComputedStyle(heading).color);

  it('shows the plan and the actions of the group of its channel', async () => {
    await visit('channel=Beredningsgrupp', async (page) => {
      const only = page.getByRole('checkbox', { name: onlyGroup });
      await page.getByText('5 av 8 åtgärder visas').waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await only.press('Space');
      await page.getByText('Alla 8 åtgärder visas').waitFor();
    });
  });

  it('shows all in a channel that is no group’s', async () => {
    await visit('channel=Allm%C3%A4nt', async (page) => {
      await page.getByText('Alla 8 åtgärder visas').waitFor();
      expect(await page.getByRole('checkbox', { name: onlyGroup }).count()).toBe(0);
    });
  });

  it('shows on every page what concerns the group of the channel, and the way to another', async () => {
    const tab = (webPart: string, walk: Walk): Promise<void> =>
      workbench.visit(`webPart=${webPart}&site=jarva&host=teams&channel=Beredningsgrupp`, walk);
    const group = 'Beredningsgrupp Rinkeby-Kista';
    for (const [webPart, label] of [
      ['AgreementsWebPart', 'Visa för gruppen'],
      ['SteeringWebPart', 'Visa för gruppen'],
      ['MeetingsWebPart', 'Grupp'],
      ['GroupWebPart', 'Grupp']
    ] as const) {
      await tab(webPart, async (page) => {
        const choice = page.getByRole('main').getByRole('combobox', { name: new RegExp(`^${label}`) });
        await choice.filter({ hasText: group }).waitFor();
        expect(await findAccessibilityFaults(page)).toEqual([]);
        await choice.click();
        await page.getByRole('option').filter({ hasNotText: group }).first().click();
        await choice.filter({ hasNotText: group }).waitFor();
      });
    }
  });

  it('follows the colours while it is open', async () => {
    await visit('channel=Beredningsgrupp', async (page) => {
      await page.getByRole('checkbox', { name: onlyGroup }).waitFor();
      const light = await groundOf(page);
      for (const theme of ['Mörkt', 'Hög kontrast'] as const) {
        await page.getByRole('combobox', { name: 'Tema' }).click();
        await page.getByRole('option', { name: theme }).click();
        await page.waitForFunction(
          (before) => getComputedStyle(document.querySelector('main h2')!).color !== before,
          light
        );
        expect(await findAccessibilityFaults(page)).toEqual([]);
      }
      // The page was not loaded anew: what was chosen in it still is.
      expect(await page.getByText('5 av 8 åtgärder visas').count()).toBe(1);
    });
  });

  it('shares a link that opens the tab at the action, and one for the browser', async () => {
    await visit('channel=Beredningsgrupp', async (page) => {
      await page.getByRole('link', { name: /^RK-7/ }).click();
      await page.getByRole('button', { name: 'Dela länk' }).click();
      const dialog = page.getByRole('dialog');
      const inBrowser = await dialog
        .getByRole('link', { name: 'Öppnar sidan i webbläsaren' })
        .getAttribute('href');
      expect(inBrowser).toMatch(/\/sites\/jarva\/SitePages\/Samverkan-atgardsplan\.aspx#plan=.+&atgard=.+$/);
      await dialog.getByRole('link', { name: 'Öppnar fliken i Teams' }).click();
      await page.getByRole('heading', { name: /^RK-7/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('host')).toBe('teams');
      await page.goto(inBrowser!);
      await page.getByRole('heading', { name: /^RK-7/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('host')).toBeNull();
    });
  });

  it('says that what a link leads to is gone', async () => {
    await visit('subPage=plan%3Dborta%26atgard%3Dborta', async (page) => {
      await page.getByText(/finns inte längre/).waitFor();
    });
  });

  it('shows what was answered in the chat, in the window of the Agents Playground', async () => {
    const teams = await startTeams({ url: workbench.url() });
    const plan = 'webPart=ActionPlanWebPart&site=hagersten-alvsjo';
    const walk: Walk = async (page) => {
      await page.goto(teams.playgroundUrl);
      const button = (name: string) => page.getByRole('button', { name }).last();
      await page.getByText('Det här kan du skriva till mig').first().waitFor();
      await button('Mitt att göra').click();
      await page.getByText('HÄ-1 Trygghetsvandringar').last().waitFor();
      await button('Lämna lägesrapport').click();
      await button('Skicka lägesrapporten').waitFor();
      await page.getByText('Grön: enligt plan').last().click();
      await page.getByLabel('Vad har gjorts').last().fill('Den andra vandringen är gjord.');
      await button('Skicka lägesrapporten').click();
      await page.getByText('Sparat').last().waitFor();
      await page.goto(`${workbench.url()}/workbench?${plan}`);
      await page
        .getByRole('link', { name: /Trygghetsvandringar/ })
        .first()
        .click();
      await page.getByText('Den andra vandringen är gjord.').first().waitFor();
    };
    await workbench.visit(plan, walk, { complaints: isOfThePage }).finally(() => teams.stop());
  });
});
