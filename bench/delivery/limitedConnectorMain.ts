import { startLimitedConnector } from './limitedConnector';

/** The connector as a process of its own: prints its address, and answers `/traffic` with what it has seen. */
async function main([refusedShare = '0', answerMs = '0', seed = '1']: readonly string[]): Promise<void> {
  const connector = await startLimitedConnector({
    refusedShare: Number(refusedShare),
    answerMs: Number(answerMs),
    seed: Number(seed)
  });
  process.stdout.write(`${connector.url}\n`);
}

void main(process.argv.slice(2));
