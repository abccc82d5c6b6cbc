/** The browser's own clock of intervals, in the test's hands. */
export class Ticks {
  every = 0;
  tick: (this: void) => void = () => undefined;

  /** Does something; what starts to tick meanwhile can then be ticked. */
  async during<T>(act: () => Promise<T>): Promise<T> {
    const native = Object.getOwnPropertyDescriptor(window, 'setInterval')!;
    const setInterval = (run: () => void, every: number): number => {
      Object.assign(this, {every, tick: run});
      return 0;
    };
    Object.assign(window, {setInterval});
    try {
      return await act();
    } finally {
      Object.defineProperty(window, 'setInterval', native);
    }
  }
}
