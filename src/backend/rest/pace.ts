import type {Patience} from './patience.js';

/**
 * Holds a question back for a moment where it overtakes another (whose signal has aborted without an answer): a fast
 * typist does not cost a request for each key. The first is never held back, nor is what nobody overtakes.
 */
export const paced = ({now, wait, pause}: Pick<Patience, 'now' | 'wait' | 'pause'>) => {
  let overtaken = -Infinity;
  const onAbort = (): void => {
    overtaken = now();
  };
  return async <T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    signal?.addEventListener('abort', onAbort);
    try {
      if (now() - overtaken < pause) await wait(pause, signal);
      return await ask();
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };
};
