import {brotliCompressSync, constants} from 'node:zlib';
import {middleOf, statusText} from './in-page.mjs';
import {Visit} from './measure.mjs';

/** Bytes, by brotli at its best. */
export const compressed = (body) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

async function searchFor(visit, word) {
  const all = await visit.ask(statusText);
  const {x, y} = await visit.ask(middleOf, ['input[type=search]', 0]);
  await visit.page.mouse.click(x, y);
  await visit.page.keyboard.type(word);
  for (let tries = 0; tries < 100; tries++) {
    if ((await visit.ask(statusText)) !== all) return;
    await visit.rest(20);
  }
  throw new Error(`Searching for “${word}” changes nothing.`);
}

const sizeOf = async (request) => ({
  file: new URL(request.url()).pathname,
  bytes: compressed(await (await request.response()).body()),
});

/** All scripts asked for until the list shows, one search has answered and help is there: `{file, bytes}`, by brotli at its best. */
export async function scriptSizes(browser, site, count) {
  const visit = await Visit.open(browser, site);
  try {
    const scripts = [];
    visit.page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request));
    await visit.go(`${site}/kith.html?n=${count}`);
    await searchFor(visit, 'morning');
    // comes a moment after the first row: always counted, or how busy the machine is would decide
    await visit.page.getByRole('button', {name: 'Need help now?'}).waitFor();
    return await Promise.all(scripts.map(sizeOf));
  } finally {
    await visit.close();
  }
}
