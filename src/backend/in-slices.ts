// Short enough that a key pressed meanwhile is answered in the same frame.
const slice = 8; // milliseconds

/** Lets whatever waits (input, painting) go first. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Runs a generator to its end in slices of a few milliseconds, and answers what it returns. */
export const inSlices = async <T>(steps: Generator<void, T>): Promise<T> => {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await breathe();
  }
};
