/** Something that goes on until it is stopped. */
export interface Repeated {
  /** Starts no more turns; resolves once the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Does a work at once, and again some seconds after each time. A turn that fails is told to `onError`, and the next one
 * comes as if nothing had been.
 * @param work shall end early when `signal` aborts.
 */
export const repeat = (
  seconds: number,
  work: (signal: AbortSignal) => Promise<unknown>,
  onError: (error: unknown) => void,
): Repeated => {
  const closing = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();
  const again = (): void => {
    turn = work(closing.signal)
      .then(() => undefined)
      .catch((error: unknown) => {
        if (!closing.signal.aborted) onError(error);
      })
      .finally(() => {
        if (!closing.signal.aborted) timer = setTimeout(again, seconds * 1_000);
      });
  };
  again();
  return {
    stop: async () => {
      closing.abort(new Error('The server is closing.'));
      clearTimeout(timer);
      await turn;
    },
  };
};
