/** Waits for so long; less when the signal says that there is no more to wait for. Never rejects. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
