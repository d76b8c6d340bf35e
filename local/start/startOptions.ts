import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant, type Instant } from '../../src/core/calendar/instant';
import { demoInstant } from '../demo/label';

/** Port of the local SharePoint and the workbench, unless another is chosen. */
export const defaultPort = 4380;

/** Port of the bot, the one that bots of Teams are usually found at. */
export const defaultBotPort = 3978;

/** Port of the Agents Playground. */
export const defaultPlaygroundPort = 56_150;

/** How the local product is to be started. */
export interface StartOptions {
  readonly port: number;
  readonly botPort: number;
  readonly playgroundPort: number;
  /** Only SharePoint and its pages, for those who work on these. */
  readonly isWithoutBot: boolean;
  /** Leaves the pages as they were last built, if ever. */
  readonly isWithoutPages: boolean;
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
    port: readPort('port', values.port) ?? defaultPort,
    botPort: readPort('bot-port', values['bot-port']) ?? defaultBotPort,
    playgroundPort: readPort('playground-port', values['playground-port']) ?? defaultPlaygroundPort,
    isWithoutBot: values['without-bot'] ?? false,
    isWithoutPages: values['without-pages'] ?? false,
    dataFolder: path.resolve(root, values.data ?? '.samverkan'),
    isFresh: values.fresh ?? false,
    clockStart: readClock(environment.SAMVERKAN_CLOCK)
  };
}

const knownOptions = {
  port: { type: 'string' },
  'bot-port': { type: 'string' },
  'playground-port': { type: 'string' },
  'without-bot': { type: 'boolean' },
  'without-pages': { type: 'boolean' },
  data: { type: 'string' },
  fresh: { type: 'boolean' }
} as const;

const usage =
  '--port N, --bot-port N, --playground-port N, --without-bot, --without-pages, --data MAPP, --fresh';

function parseCommandLine(commandLine: readonly string[]) {
  try {
    return parseArgs({ args: [...commandLine], options: knownOptions }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartOptionsError(`${reason} Kända val: ${usage}.`);
  }
}

function readPort(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartOptionsError(`--${name} ${text}: en port är ett tal från 1 till 65535.`);
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
