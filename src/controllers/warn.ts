const given = new Set<string>();
const developing = (): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

/** Tells a developer, once and only on their own machine, what to do. Shape of a code: `kith/no-endpoint`. */
export const warn = (code: string, element: Element, text: string): void => {
  const key = `${code} ${element.localName}`;
  if (given.has(key) || !developing()) return;
  given.add(key);
  console.warn(`[${code}] <${element.localName}>: ${text}`, element);
};
