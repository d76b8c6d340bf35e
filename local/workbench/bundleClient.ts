import { build, stop } from 'esbuild';
import path from 'node:path';

/**
 * Bundles the workbench's own page code for the browser. The web parts are not part of it: they come built.
 *
 * @param root - folder of the project
 * @returns the script
 */
export async function bundleClient(root: string): Promise<Buffer> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'local/workbench/client/main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { jsx: 'react' } },
    logLevel: 'silent'
  });
  // esbuild's own process would stay as long as this one.
  await stop();
  const [script] = result.outputFiles;
  if (!script) throw new Error('esbuild produced no script for the workbench.');
  return Buffer.from(script.contents);
}
