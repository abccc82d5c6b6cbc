/** The numbers in a text that may hold several: `0800 1110111 · 116 123`. */
export const numbersIn = (text: string): string[] => text.split('·').map((number) => number.trim());

/**
 * What to dial for a number as people write it: `tel:` takes no spaces. Undefined when it holds anything that a keypad
 * lacks, for a wrong guess would lead somebody to a stranger. The zero in `+44 (0)20` is not dialled.
 */
export const dialled = (number: string): string | undefined => {
  if (!/^\+?[\d\s()./-]{2,40}$/.test(number)) return undefined;
  const zeroless = number.startsWith('+') ? number.replace('(0)', '') : number;
  const digits = zeroless.replace(/[^\d+]/g, '');
  return /\d{2}/.test(digits) ? digits : undefined;
};

/** The number at the end of what to send: `741741` in `HOME to 741741`. */
export const textedTo = (text: string): string | undefined => dialled(text.replace(/^.*\p{L}/u, '').trim());
