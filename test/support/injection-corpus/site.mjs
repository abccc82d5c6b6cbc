import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {register} from 'tsx/esm/api';
import {pageOf} from '../check-in-visit.mjs';
import {root} from '../steps.mjs';
import {host} from '../visit.mjs';
import {corpus, harmless} from './corpus.mjs';
import {listingOf} from './listing.mjs';

register();
const {clean} = await import('../../../src/model/text/clean.ts');

const texts = corpus().map(({text}) => text);

const listing = (query) => {
  const [from, size] = ['from', 'size'].map((name) => Number(query.get(name)));
  const plain = Array.from({length: size}, (_, index) => harmless(index));
  return listingOf(query.has('harmless') ? plain : texts.slice(from, from + size));
};

const json = (response, value) =>
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(value));

async function listener(request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const name = pathname.split('/').at(-1);
  if (name === 'clean.json')
    return json(
      response,
      texts.map((text) => clean(text, 20_000)),
    );
  if (name === 'listing.json') return json(response, listing(searchParams));
  const body = await readFile(join(root, 'test/support/injection-corpus', name));
  return response.writeHead(200, {'content-type': 'text/javascript'}).end(body);
}

// What the page itself would be told, whoever does it.
function trap() {
  const hits = (globalThis.hits = []);
  Object.defineProperty(globalThis, '__hit', {
    set(value) {
      hits.push(`__hit=${value}`);
    },
    get: () => hits.push('__hit'),
  });
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) globalThis[name] = () => hits.push(name);
  document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
    hits.push(`policy: ${violatedDirective} ${sample}`),
  );
}

/** A browser and a site with empty pages that load the library, under the strictest policy; `visit()` opens one, with a trap. */
export async function injectionSite(policy) {
  const site = await host({'/empty.html': pageOf('')}, policy, {'/injection': listener});
  const visit = async () => {
    const page = await site.browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('dialog', (dialog) => problems.push(`a dialog: ${dialog.message()}`) && dialog.dismiss());
    await page.addInitScript(trap);
    await page.goto(`${site.url}/empty.html`);
    return {page, problems, hits: () => page.evaluate(() => globalThis.hits)};
  };
  return {...site, visit};
}
