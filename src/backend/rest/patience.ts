/** How long is waited, for what, and by which clock and chance. */
export interface Patience {
  /** Milliseconds that an answer to a question may take. */
  read: number;
  /** Milliseconds that an answer to anything that is sent may take. */
  write: number;
  /** Milliseconds in which typing may overtake a search. */
  pause: number;
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 up to, not including, 1. */
  chance(): number;
  /** Rejects with the signal's reason when it aborts. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, {once: true});
  });

/** What visitors have. */
export const patience: Patience = {
  read: 10_000,
  write: 20_000,
  pause: 100,
  now: () => Date.now(),
  chance: () => Math.random(),
  wait,
};
