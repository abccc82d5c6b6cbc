import {expect} from '@open-wc/testing';
import type {Backend} from '../../src/backend/backend.js';
import {type LoadOptions, loadQuestionnaire} from '../../src/controllers/questionnaire.js';
import {kindOf} from '../../src/controllers/failure.js';
import {fhirSample} from '../support/fhir-sample.js';

const url = (name: string): string => new URL(`../support/questionnaires/${name}.json`, import.meta.url).href;
const own = {id: 'mine', version: '1', language: 'en', items: [{linkId: 'a', type: 'string', text: 'How are you?'}]};
const options: LoadOptions = {locale: 'en', now: () => Date.UTC(2026, 10, 22, 12)};

/** A backend that offers one questionnaire. */
const offering = (definition?: Record<string, unknown>): Promise<Backend> => {
  const offer = {id: 'ours', keepDays: 30, ...(definition && {definition})};
  const questionnaires = {list: () => Promise.resolve([offer]), get: () => Promise.resolve(offer)};
  return Promise.resolve({questionnaires} as unknown as Backend);
};

const failure = async (attempt: Promise<unknown>): Promise<unknown> => {
  try {
    await attempt;
  } catch (error) {
    return error instanceof TypeError ? 'TypeError' : kindOf(error);
  }
  return undefined;
};

describe('loadQuestionnaire', () => {
  it('loads a shipped one by its id', async () => {
    const {questionnaire, unsupported, fhir} = await loadQuestionnaire('arriving', options);
    expect(questionnaire.id).to.equal('arriving');
    expect([unsupported, fhir]).to.deep.equal([[], undefined]);
  });
  it('says which has no sourced translation', async () => {
    expect(await loadQuestionnaire('phq-2', {...options, locale: 'es'})).to.include({onlyInEnglish: true});
    expect(await loadQuestionnaire(own, {...options, locale: 'ar'})).to.include({onlyInEnglish: true});
    expect(await loadQuestionnaire(own, options)).to.include({onlyInEnglish: false});
  });
  it('fetches one in FHIR from its address', async () => {
    const {questionnaire, fhir, compute} = await loadQuestionnaire(url('r4-basics'), options);
    expect(questionnaire.title).to.equal('R4 basics');
    expect([typeof fhir, compute]).to.deep.equal(['object', undefined]);
  });
  it('works out expressions, where there are some', async () => {
    const loaded = await loadQuestionnaire(url('r4-expressions'), options);
    const computed = loaded.compute?.({one: ['very'], two: ['some']});
    expect(computed?.answers?.['sum']).to.deep.equal([3]);
    expect(loaded.unsupported).to.deep.equal([]);
  });
  it('takes a definition as an object', async () => {
    const {unsupported} = await loadQuestionnaire(await fhirSample('unknown'), options);
    expect(unsupported.length).to.be.above(5);
  });
  it('takes one from the backend, with its promises', async () => {
    const loaded = await loadQuestionnaire('ours', {...options, backend: offering(own)});
    expect(loaded.questionnaire).to.include({id: 'ours', version: '1'});
    expect(loaded.offer?.keepDays).to.equal(30);
  });
  it('keeps saying what expressions cannot do, with promises too', async () => {
    const definition = await fhirSample('r4-launch-context');
    const {unsupported} = await loadQuestionnaire('ours', {...options, backend: offering(definition)});
    expect(unsupported.every(({minor}) => minor)).to.equal(true);
    expect(unsupported.map(({feature}) => feature)).to.include('text/cql');
  });

  const failures: [what: string, source: string | object, more: Partial<LoadOptions>, kind: string][] = [
    ['an unknown id', 'nobody', {}, 'missing'],
    ['a backend without questionnaires', 'ours', {backend: Promise.resolve({} as Backend)}, 'missing'],
    ['an offer that defines nothing', 'ours', {backend: offering()}, 'missing'],
    ['an address where nothing is', url('nothing-here'), {}, 'missing'],
    ['an address that is no JSON', import.meta.url, {}, 'invalid'],
    ['an address that runs script', 'javascript:alert(1)', {}, 'invalid'],
    ['a definition that is none', {id: 'mine'}, {}, 'TypeError'],
    ['a resource that is malformed', {resourceType: 'Questionnaire', item: [{type: 'string'}]}, {}, 'TypeError'],
  ];
  for (const [what, source, more, kind] of failures) {
    it(`rejects ${what}`, async () => {
      expect(await failure(loadQuestionnaire(source, {...options, ...more}))).to.equal(kind);
    });
  }

  describe('fetching', () => {
    const {fetch} = globalThis;
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    let asked: RequestInit | undefined;
    const answering = (answer: () => Promise<Response>): void => {
      globalThis.fetch = (_, init) => {
        asked = init;
        return init?.signal?.aborted ? Promise.reject(init.signal.reason as Error) : answer();
      };
    };
    afterEach(() => {
      globalThis.fetch = fetch;
      AbortSignal.timeout = timeout;
    });

    it('tells nobody who asks, or from which page', async () => {
      answering(() => Promise.resolve(Response.json(own)));
      const {questionnaire} = await loadQuestionnaire('/a.json', options);
      expect(questionnaire.id).to.equal('mine');
      expect(asked).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    });
    it('stops at a file larger than 5 MB', async () => {
      answering(() => Promise.resolve(new Response(new Uint8Array(5_000_001))));
      expect(await failure(loadQuestionnaire('/a.json', options))).to.equal('invalid');
    });
    it('stops when the answer does not come', async () => {
      answering(() => Promise.resolve(Response.json(own)));
      AbortSignal.timeout = () => AbortSignal.abort();
      expect(await failure(loadQuestionnaire('/a.json', options))).to.equal('timeout');
    });
    it('says that an address is out of reach', async () => {
      answering(() => Promise.reject(new TypeError('Failed to fetch')));
      expect(await failure(loadQuestionnaire('/a.json', options))).to.equal('server');
    });
  });
});
