import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** The Chromium that the package `@sparticuz/chromium` carries, unpacked. */
export interface BundledChromium {
  readonly executablePath: string;
  /** Folder of the shared libraries that a bare machine lacks. */
  readonly libraryFolder: string;
  /** Folder with a `fonts.conf` and a font, for a machine that has none. */
  readonly fontFolder: string;
}

const root = path.resolve(__dirname, '../../..');
const packageFolder = path.join(root, 'node_modules/@sparticuz/chromium');

/**
 * Unpacks the package's Chromium once, into node_modules. The package's own way unpacks into the temporary folder
 * of the machine, where two test runs would trip over each other.
 *
 * @returns where it lies; `undefined` when the package has none for this machine
 */
export function unpackBundledChromium(): BundledChromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    libraryFolder: path.join(folder, 'al2023/lib'),
    fontFolder: path.join(folder, 'fonts')
  };
}

function unpackInto(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(path.join(unfinished, 'chromium'), decompress('chromium.br'), { mode: 0o755 });
    unpackArchive('al2023', unfinished);
    unpackArchive('fonts', unfinished);
    writeFileSync(path.join(unfinished, 'fonts/fonts.conf'), fontConfiguration(path.join(folder, 'fonts')));
    renameSync(unfinished, folder);
  } catch (error) {
    // When another run was faster, its copy is the same.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`;
}

function decompress(file: string): Buffer {
  return brotliDecompressSync(readFileSync(path.join(packageFolder, 'bin', file)));
}

function unpackArchive(name: string, into: string): void {
  const folder = path.join(into, name);
  mkdirSync(folder);
  execFileSync('tar', ['-x', '-C', folder], { input: decompress(`${name}.tar.br`) });
}
