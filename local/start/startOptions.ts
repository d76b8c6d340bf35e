import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant, type Instant } from '../../src/core/calendar/instant';
import { demoInstant } from '../demo/label';

/** Port of the local SharePoint and the workbench, unless another is chosen. */
export const defaultPort = 4380;

/** How the local product is to be started. */
export interface StartOptions {
  readonly port: number;
  /** Folder in which the local product keeps its data. */
  readonly dataFolder: string;
  /** Throws the data away first. */
  readonly isFresh: boolean;
  /** Instant at which the product's time starts; it then runs. */
  readonly clockStart: Instant;
}

/** The command line or the environment asks for something that cannot be; the message says what may stand there. */
export class StartOptionsError extends Error {}

/**
 * Reads the command line and the environment.
 *
 * @param commandLine - what stands after `npm start --`
 * @param root - folder of the project
 */
export function readStartOptions(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  root: string
): StartOptions {
  const values = parseCommandLine(commandLine);
  return {
    port: readPort(values.port),
    dataFolder: path.resolve(root, values.data ?? '.samverkan'),
    isFresh: values.fresh ?? false,
    clockStart: readClock(environment.SAMVERKAN_CLOCK)
  };
}

function parseCommandLine(commandLine: readonly string[]): {
  readonly port?: string | undefined;
  readonly data?: string | undefined;
  readonly fresh?: boolean | undefined;
} {
  const options = { port: { type: 'string' }, data: { type: 'string' }, fresh: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...commandLine], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartOptionsError(`${reason} Kända val: --port N, --data MAPP, --fresh.`);
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartOptionsError(`--port ${text}: en port är ett tal från 1 till 65535.`);
  }
  return port;
}

function readClock(text: string | undefined): Instant {
  if (text === undefined || text === '') return demoInstant;
  const parsed = parseInstant(text);
  if (!parsed.ok) {
    throw new StartOptionsError(`SAMVERKAN_CLOCK=${text}: ange en tidpunkt, till exempel ${demoInstant}.`);
  }
  return parsed.value;
}
