/** True in development builds; bundlers put the value in, and the embed loses the warnings. */
declare const __DEV__: unknown;

const given = new Set<string>();

/** Tells a developer, once, what to do. Only in development. Shape of a code: `kith/no-endpoint`. */
export const warn = (code: string, element: Element, text: string): void => {
  if (!__DEV__) return;
  const key = `${code} ${element.localName}`;
  if (given.has(key)) return;
  given.add(key);
  console.warn(`[${code}] <${element.localName}>: ${text}`, element);
};
