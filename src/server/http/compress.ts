import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

type Encoding = 'br' | 'gzip' | undefined;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Below this, in characters, headers weigh more than what is saved. */
const least = 1024;
// of eleven: about as small as gzip's best, in a fraction of its time
const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: 4}};

const refuses = /;\s*q=0(\.0*)?\s*$/;

const accepted = (header: string): Encoding => {
  const names = new Set(
    header
      .toLowerCase()
      .split(',')
      .filter((one) => !refuses.test(one))
      .map((one) => one.split(';')[0]!.trim()),
  );
  if (names.has('br')) return 'br';
  return names.has('gzip') ? 'gzip' : undefined;
};

/** A body as the asker reads it best, and how it is encoded. */
export const compressed = async (
  body: string,
  acceptEncoding: string | null,
): Promise<{body: string | Uint8Array<ArrayBuffer>; encoding: Encoding}> => {
  const encoding = acceptEncoding && body.length >= least ? accepted(acceptEncoding) : undefined;
  if (!encoding) return {body, encoding: undefined};
  const packed = await (encoding === 'br' ? brotli(body, quality) : zip(body));
  return {body: new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength), encoding};
};
