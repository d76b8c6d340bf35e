import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { type BundledChromium, unpackBundledChromium } from './bundledChromium';

const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

/**
 * Starts a headless browser with a fresh profile: an installed Chromium, Chrome or Edge, else the one that
 * `npm ci` brought.
 *
 * Throws one line that says what to install when none can run.
 */
export async function launchBrowser(): Promise<Browser> {
  for (const choice of browserChoices()) {
    const browser = await tryToLaunch(choice);
    if (browser) return browser;
  }
  const nothingRuns = new Error(
    'No browser can run the browser tests: install Chromium, Chrome or Edge (on Debian and Ubuntu: apt-get install chromium).'
  );
  // What to install is all there is to say: where in the tests it was found out is noise.
  nothingRuns.stack = nothingRuns.message;
  throw nothingRuns;
}

function* browserChoices(): Generator<LaunchOptions> {
  for (const executablePath of installedPrograms()) yield { executablePath };
  yield { channel: 'chrome' };
  yield { channel: 'msedge' };
  const bundled = tryToUnpack();
  if (!bundled) return;
  yield { executablePath: bundled.executablePath, env: environmentOf(bundled, false) };
  yield { executablePath: bundled.executablePath, env: environmentOf(bundled, true) };
}

function tryToUnpack(): BundledChromium | undefined {
  try {
    return unpackBundledChromium();
  } catch {
    return undefined;
  }
}

function installedPrograms(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = programNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.filter((file) => existsSync(file));
}

function environmentOf(bundled: BundledChromium, withLibraries: boolean): Record<string, string | undefined> {
  return {
    ...process.env,
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: bundled.fontFolder }),
    ...(withLibraries && { LD_LIBRARY_PATH: bundled.libraryFolder })
  };
}

async function tryToLaunch(choice: LaunchOptions): Promise<Browser | undefined> {
  try {
    return await chromium.launch({ ...choice, headless: true, args: launchFlags });
  } catch {
    return undefined;
  }
}
