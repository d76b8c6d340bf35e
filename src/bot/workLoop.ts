/** Work that is done again and again until it is stopped. */
export interface WorkLoop {
  /** There is something to do: does not wait for the next turn. */
  readonly wake: () => void;
  /** Ends when the turn at hand is done. */
  readonly stop: () => Promise<void>;
}

/** What a loop does, and how often it looks. */
interface LoopOptions {
  /** @returns whether there may be more to do at once */
  readonly work: () => Promise<boolean>;
  readonly intervalMs: number;
  /** Told what the work throws; the loop goes on. */
  readonly onError: (error: unknown) => void;
}

/** Starts a loop; its first turn begins at once. */
export function startLoop(options: LoopOptions): WorkLoop {
  let isStopped = false;
  let isAsked = false;
  let interrupt: (() => void) | undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, options.intervalMs);
      interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const mayPause = (): boolean => !isAsked && !isStopped;
  const run = async (): Promise<void> => {
    while (!isStopped) {
      isAsked = false;
      const hasMore = await doTurn(options);
      // Asked during the turn: what it asks for may have come after the turn looked.
      if (!hasMore && mayPause()) await pause();
    }
  };
  const ended = run();
  const wake = (): void => {
    isAsked = true;
    interrupt?.();
  };
  return {
    wake,
    stop: () => {
      isStopped = true;
      wake();
      return ended;
    }
  };
}

async function doTurn({ work, onError }: LoopOptions): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    onError(error);
    return false;
  }
}
