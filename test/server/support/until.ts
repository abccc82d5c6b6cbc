import {setTimeout as after} from 'node:timers/promises';

/** Asks again and again until the answer is neither empty nor an error; after `patience` milliseconds it is one. */
export const until = async <T>(what: string, ask: () => T | Promise<T>, patience = 30_000): Promise<NonNullable<T>> => {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await after(20)) {
    try {
      last = await ask();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Waited in vain for ${what}; last: ${String(last)}`);
};
