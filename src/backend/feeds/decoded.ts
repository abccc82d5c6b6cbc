const isUtf8 = (bytes: ArrayBuffer): boolean => {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Text that does not read well as UTF-8 (`text`): of UTF-8, of UTF-16 with its mark, or, where nothing in it is UTF-8, of windows-1252, in which Excel saves. */
export const decoded = (bytes: ArrayBuffer, text: string): string => {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const plain = !/[\u0080-\uFFFC]/.test(text);
  return plain && !isUtf8(bytes) ? new TextDecoder('windows-1252').decode(bytes) : text;
};
