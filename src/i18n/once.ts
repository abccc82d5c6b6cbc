const made = new Map<string, unknown>();

/** Making an Intl object costs as much as hundreds of uses: each is made once. `key` names what `make` makes. */
export const once = <T>(key: string, make: () => T): T => {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
};
