import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type LimitedConnectorSettings, type LimitedTraffic } from './limitedConnector';

/** The connector in a process of its own: a sender whose event loop stands still must not stop its clock. */
export interface ConnectorProcess {
  readonly url: string;
  traffic(): Promise<LimitedTraffic>;
  stop(): void;
}

/** Starts the connector. */
export async function startConnectorProcess({
  refusedShare,
  answerMs,
  seed
}: LimitedConnectorSettings): Promise<ConnectorProcess> {
  const args = [refusedShare, answerMs, seed].map(String);
  const child = spawn(process.execPath, [
    ...['--import', 'tsx', 'bench/delivery/limitedConnectorMain.ts'],
    ...args
  ]);
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    traffic: async () => (await (await fetch(`${url}traffic`)).json()) as LimitedTraffic,
    stop: () => void child.kill()
  };
}
