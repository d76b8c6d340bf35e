import { type Part, type PartContext, type RunningPart } from './part';

/** Parts that have been started. */
export interface RunningParts {
  /** Stops them, the last first. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the parts one after the other and prints their addresses, then `ready`. When one fails, or the signal
 * comes, those before it are stopped and the error is thrown on.
 */
export async function runParts(parts: readonly Part[], context: PartContext): Promise<RunningParts> {
  const running: RunningPart[] = [];
  const stop = async (): Promise<void> => {
    for (let part = running.pop(); part; part = running.pop()) await part.stop?.();
  };
  try {
    for (const part of parts) {
      context.signal.throwIfAborted();
      running.push(await part.start(context));
    }
    context.signal.throwIfAborted();
  } catch (error) {
    await stop();
    throw error;
  }
  for (const { label, url } of running.flatMap((part) => part.addresses ?? []))
    context.report(`${label}: ${url}`);
  context.report('ready');
  return { stop };
}
