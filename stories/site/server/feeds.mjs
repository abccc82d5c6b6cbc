import {accessSync, constants, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {types} from './answer.mjs';
import {UsageError} from './options.mjs';

const patience = 30_000; // milliseconds; large listings on slow hosts need some
const known = new Set(['.json', '.csv', '.ics', '.txt']);

/** Throws `UsageError` when there is no such file, or it cannot be read. */
function checkFile(path) {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (!stats) throw new UsageError(`There is no file “${path}” to show.`);
  if (!stats.isFile()) throw new UsageError(`“${path}” is not a file.`);
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new UsageError(`The file “${path}” may not be read by you.`, {cause: error});
  }
}

function addressOf(text) {
  try {
    return new URL(text).href;
  } catch (error) {
    throw new UsageError(`“${text}” is no address that can be fetched.`, {cause: error});
  }
}

/** A feed as named on the command line: `{href, name, answer(query)}`. */
function feedAt(text, index) {
  if (/^https?:/i.test(text)) {
    const address = addressOf(text);
    return {href: `/feeds/${index + 1}`, name: text, answer: (query) => passedOn(address, query)};
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(text)) throw new UsageError(`“${text}” must begin with http or https.`);
  checkFile(text);
  const extension = extname(text).toLowerCase();
  const kind = known.has(extension) ? extension : '.txt';
  return {href: `/feeds/${index + 1}${kind}`, name: basename(text), answer: () => fromFile(text, types[kind])};
}

/** What was named on the command line, checked. Throws `UsageError`. */
export const feedsFrom = (texts) => texts.map((text, index) => feedAt(text, index));

// Read anew for each request, so that a change in the file shows on reload.
const fromFile = async (path, type) => {
  try {
    return {type, body: await readFile(path)};
  } catch (error) {
    return {status: 404, body: `${path} can no longer be read: ${error.code}.`};
  }
};

/** Fetches a feed for the page, which may not ask another origin itself. The page's query goes on top of the feed's. */
async function passedOn(address, query) {
  const url = new URL(address);
  for (const [name, value] of query) url.searchParams.set(name, value);
  try {
    const answer = await fetch(url, {signal: AbortSignal.timeout(patience)});
    const body = Buffer.from(await answer.arrayBuffer());
    return {status: answer.status, type: answer.headers.get('content-type') ?? undefined, body};
  } catch (error) {
    return {status: 502, body: `${url.origin} did not answer: ${error.cause?.message ?? error.message}.`};
  }
}
