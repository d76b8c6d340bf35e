import { type Browser, type Page } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { openPage, type WindowSize } from './openPage';
import { type StartedProduct, startProduct } from './startProduct';

/** What somebody does on a page, and what is expected of it. */
export type Walk = (page: Page) => Promise<void>;

/** How a visit differs from the usual one. */
export interface VisitOptions {
  readonly size?: WindowSize;
  /** The errors that may stand in the console; without it none may. */
  readonly complaints?: RegExp;
}

/** The workbench of a product that runs while the tests of a block do. */
export interface Workbench {
  /** The product's address, without a slash at the end; to be asked for in a test. */
  readonly url: () => string;
  /** Opens the workbench, walks through the page and expects a silent console. */
  readonly visit: (query: string, walk: Walk, options?: VisitOptions) => Promise<void>;
}

// A page may wait for all of the demo on a busy machine.
const waitMs = 60_000;
const testMs = 300_000;

/**
 * Starts the product and a browser before the tests of the block that this is called in, and ends both after them.
 *
 * @param prepare - what else is to be done before the tests
 */
export function openWorkbench(prepare: (url: string) => Promise<void> = () => Promise.resolve()): Workbench {
  jest.setTimeout(testMs);
  let browser: Browser | undefined;
  let product: StartedProduct | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
    product = await startProduct();
    await prepare(product.url);
  });

  afterAll(async () => {
    await browser?.close();
    if (product) expect(await product.stop()).toBe(0);
  });

  return {
    url: () => product!.url,
    visit: async (query, walk, { size, complaints: expected } = {}) => {
      const { page, complaints } = await openPage(browser!, `${product!.url}/workbench?${query}`, size);
      page.setDefaultTimeout(waitMs);
      await walk(page);
      await page.close();
      expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toEqual([]);
    }
  };
}
