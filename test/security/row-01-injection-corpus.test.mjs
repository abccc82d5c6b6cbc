/** Row 1: thousands of generated texts that do harm wherever one is taken for markup, in every text that a widget shows. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {corpus, events, tags} from '../support/injection-corpus/corpus.mjs';
import {encodings} from '../support/injection-corpus/encodings.mjs';
import {places} from '../support/injection-corpus/in-page.mjs';
import {injectionSite} from '../support/injection-corpus/site.mjs';

// where a page finds them
const inPage = '/injection/in-page.mjs';
const inCorpus = '/injection/corpus.mjs';

describe('row 1: the corpus of injected texts', () => {
  const all = corpus();
  const pairs = (one, other) => new Set(all.map((each) => `${each[one]} ${each[other]}`));

  it('has every element and every event in every encoding, more than 5,000 texts and no two alike', () => {
    for (const encoding of Object.keys(encodings)) {
      for (const tag of tags) assert.ok(pairsOf.tags.has(`${tag} ${encoding}`), `${tag}, ${encoding}`);
      for (const event of events) assert.ok(pairsOf.events.has(`${event} ${encoding}`), `${event}, ${encoding}`);
    }
    assert.ok(all.length >= 5_000);
    assert.equal(new Set(all.map(({text}) => text)).size, all.length);
  });
  const pairsOf = {tags: pairs('tag', 'encoding'), events: pairs('event', 'encoding')};
});

describe('row 1: the corpus where nothing keeps it out', () => {
  let site;
  before(async () => (site = await injectionSite("script-src 'self' 'unsafe-inline'")));
  after(() => site.close());

  it('runs and makes elements, so that none of it goes unseen', async () => {
    const {page, hits} = await site.visit();
    const made = await page.evaluate(async (module) => {
      const {corpus: textsOf} = await import(module);
      const begin = (element) => {
        for (const {name} of element.attributes)
          if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
      };
      const elementsOf = (text) => {
        const place = document.createElement('div');
        document.body.append(place);
        place.innerHTML = text;
        const elements = [...place.querySelectorAll('*')];
        elements.forEach(begin);
        place.remove();
        return elements.length;
      };
      return textsOf().filter(({text}) => elementsOf(text) > 0).length;
    }, inCorpus);
    const ran = new Set((await hits()).filter((hit) => hit.startsWith('__hit=')));
    assert.ok(made > 4_000, `${made} make elements`);
    assert.ok(ran.size > 2_000, `${ran.size} run`);
    await page.close();
  });
});

describe('row 1: injected texts under the strictest policy', {concurrency: 2}, () => {
  let site;
  before(async () => (site = await injectionSite()));
  after(() => site.close());

  for (const name of Object.keys(places)) {
    it(`${name}: every text is shown as it is, no element is made of it, nothing runs`, async (context) => {
      const {page, problems, hits} = await site.visit();
      const {count, times, exact, wrong} = await page.evaluate(
        async ([module, place]) => (await import(module)).places[place](),
        [inPage, name],
      );
      assert.deepEqual([...wrong, ...problems, ...(await hits())], []);
      assert.ok(times > 0 || !exact, 'it shows none of them');
      context.diagnostic(`${count} texts${exact ? `, each in ${times} spots` : ''}`);
      await page.close();
    });
  }
});
