import path from 'node:path';
import { launchBrowser } from '../tests/support/browser/launchBrowser';
import { openPage } from '../tests/support/browser/openPage';

/** A picture of the documentation: the page of the workbench that it shows, and what is done before it is taken. */
interface Picture {
  readonly name: string;
  /** Query of the workbench; its own controls are left out. */
  readonly query: string;
  /** Texts that are clicked, one after the other. */
  readonly clicks?: readonly string[];
  /** A text that stands on the finished page. */
  readonly shows: string;
}

const member = 'account=samordnare.rinkeby-kista%40demo.samverkan.example';

const pictures: readonly Picture[] = [
  { name: 'agreements', query: 'webPart=AgreementsWebPart&site=central', shows: 'Centrala överenskommelser' },
  { name: 'action-plan', query: 'webPart=ActionPlanWebPart&site=jarva', shows: 'Alla 8 åtgärder visas' },
  { name: 'steering', query: 'webPart=SteeringWebPart&site=central', shows: 'Förslag:' },
  {
    name: 'plan-in-teams',
    query: `webPart=ActionPlanWebPart&site=jarva&host=teams&channel=Beredningsgrupp&${member}`,
    shows: '5 av 8 åtgärder visas'
  },
  {
    name: 'report',
    query: `webPart=ActionPlanWebPart&site=jarva&${member}`,
    clicks: ['RK-2', 'Lämna lägesrapport'],
    shows: 'Hur går det?'
  }
];

/**
 * Takes the pictures of README.md and docs/handbok.md anew, from a product that runs with fresh demo data:
 * `npx tsx scripts/takePictures.ts http://127.0.0.1:4380`.
 */
async function main([origin = 'http://127.0.0.1:4380']: readonly string[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const { name, query, clicks = [], shows } of pictures) {
      const address = `${origin}/workbench?${query}&controls=none`;
      const { page } = await openPage(browser, address, { width: 1280, height: 960 });
      for (const text of clicks) await page.getByText(text, { exact: false }).first().click();
      await page.getByText(shows).first().waitFor();
      await page.screenshot({ path: path.join('docs/images', `${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
