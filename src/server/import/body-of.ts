import type {IncomingMessage} from 'node:http';
import {PassThrough, type Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {FetchError} from './fetch-error.js';

const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  identity: () => new PassThrough(),
};

const unpacker = ({headers}: IncomingMessage): Transform => {
  const packed = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const make = Object.hasOwn(unpackers, packed) ? unpackers[packed] : undefined;
  if (!make) throw new FetchError(`It is packed in a way that is not known: “${packed.slice(0, 50)}”.`);
  return make();
};

/** Passes bytes on, and ends it all when they become too many. */
const counted = (largest: number) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > largest) throw new FetchError(`It is larger than ${largest.toLocaleString('en')} bytes.`);
      yield chunk;
    }
  };

/**
 * The bytes of an answer, unpacked. Both are counted: a small answer may unpack to a huge one.
 * @throws {FetchError} when there are more than `largest`.
 */
export const bodyOf = async (
  answer: IncomingMessage,
  largest: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => {
  const kept: Buffer[] = [];
  await pipeline(
    answer,
    counted(largest),
    unpacker(answer),
    counted(largest),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) kept.push(chunk);
    },
    {signal},
  );
  return new Uint8Array(Buffer.concat(kept));
};
