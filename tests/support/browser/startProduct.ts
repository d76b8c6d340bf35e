import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyLoadedDemo } from './demoData';
import { type RunningProduct, runProduct } from './runProduct';

/** The local product with data of its own; what ends it removes the data too. */
export type StartedProduct = RunningProduct;

/**
 * Starts the local product with the demo in a new data folder, and waits until it says that it is ready.
 *
 * @param further - arguments of `npm start`
 */
export async function startProduct(further: readonly string[] = []): Promise<StartedProduct> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samverkan-'));
  copyLoadedDemo(dataFolder);
  const product = await runProduct(dataFolder, further);
  const stop = async (): Promise<number | null> => {
    const code = await product.stop();
    rmSync(dataFolder, { recursive: true, force: true });
    return code;
  };
  return { ...product, stop };
}
