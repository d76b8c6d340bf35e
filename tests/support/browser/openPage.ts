import { type Browser, type Page } from 'playwright-core';

/** A page of a browser test. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors in the page's console and exceptions, as they come. */
  readonly complaints: readonly string[];
}

/** A window's size in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The narrowest window that a page has to work in: a phone, or a page at 400 %. */
export const phone: WindowSize = { width: 320, height: 640 };

/** Opens an address in a window of its own, with no cookies from before. */
export async function openPage(
  browser: Browser,
  url: string,
  viewport: WindowSize = { width: 1280, height: 900 }
): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport, locale: 'sv-SE' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}
