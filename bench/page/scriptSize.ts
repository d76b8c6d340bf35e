import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const level = { level: 9 } as const;

/** Size of scripts on the line, in kilobytes, by the addresses at which the workbench serves them. */
export function gzippedKilobytes(root: string, addresses: readonly string[]): number {
  const files = [...new Set(addresses.map((address) => path.basename(new URL(address).pathname)))];
  const bytes = files.map(
    (file) => gzipSync(readFileSync(path.join(root, 'release/assets', file)), level).length
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** A web part that shows a text and a button in the page's theme, and does nothing: the least that Fluent takes. */
const bareWebPart = `
import { createTheme, PrimaryButton, Text, ThemeProvider } from '@fluentui/react';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
export default class BareWebPart extends BaseClientSideWebPart {
  render() {
    const parts = [React.createElement(Text, { key: 1 }, 'Hej'), React.createElement(PrimaryButton, { key: 2 }, 'Hej')];
    ReactDom.render(React.createElement(ThemeProvider, { theme: createTheme({}) }, parts), this.domElement);
  }
}`;

/** Size of a bare Fluent web part on the line, in kilobytes; React and the framework come from SharePoint, as for ours. */
export async function bareKilobytes(root: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: bareWebPart, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2017',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', '@microsoft/sp-*']
  });
  return gzipSync(outputFiles[0]?.contents ?? '', level).length / 1024;
}
