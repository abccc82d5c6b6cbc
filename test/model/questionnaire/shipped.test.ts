import {expect} from '@open-wc/testing';
import {readOwn} from '../../../src/model/questionnaire/own.js';
import type {Item, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {loadShipped, shippedIds} from '../../../src/model/questionnaire/shipped.js';

const load = async (id: string, locale = 'en'): Promise<Questionnaire> =>
  (await loadShipped(id, locale))!.questionnaire;

const textsIn = (items: readonly Item[]): string[] =>
  items.flatMap(({text = '', options = [], items: nested = []}) => [
    text,
    ...options.map(({value, text: word, score}) => `${value}=${word}=${score ?? ''}`),
    ...textsIn(nested),
  ]);

const hashOf = async ({items}: Questionnaire): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textsIn(items).join('\n')));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** SHA-256 of all questions and options, in order. A change of a validated scale is a mistake; of our own, a new version. */
const hashes: Record<string, string> = {
  'arriving en': '5276d3082cc2d250099d2b5b994c67fef6eb2d30c12191e71fadb3c3329751c1',
  'arriving es': '03ac90987fab015e8bb3604be37840cc620694ed13fecfad09886e13575a6dd5',
  'arriving ar': '837fa00664b0253008695e7bb872b2f0b745f35ff5f33d4d098b27bbc427c7f1',
  'leaving en': '189134d643cf0e015c696b6af862ba5f4299a6b49d0db89483ef857700bb7901',
  'leaving es': 'b1db6030f5b7e3ef8c5a7bcc8dc76b559832be486bdd56362c58983906a6ff06',
  'leaving ar': '05c3d6c3b8b0ed607c501e6854bf06a662288db9cfabf78ba1d3156948626fd2',
  'what-happened en': '3d756f65b3a1ad3f21feee3561a4178f868fd642aa34790534261c94244f9482',
  'what-happened es': 'f5d50faff1970513ef3180ab01d0b7d99cc46bb8bb79cce5382948e4de65c416',
  'what-happened ar': '622f621e108a57fe84c0f109d897152e252cc9c81ddd04a6d86c83fba585d363',
  'phq-2 en': 'dcfb636efe881358899407737965b4b9a1824ff887b16e5b9adbdd8ff6cd4300',
  'phq-4 en': '86d4129bd4458898601ec5dcc3635b4907fca3e991ebaceb8d3f1e31dae5b39d',
  'phq-9 en': '01b3d8a5f01427ae173a1f6c6f023cb37cd12e4301f3f78f7804deb0cdbabd29',
  'gad-2 en': '94f2d08597c43b767efeaef4cfac925ffb1739773d318a7e6f320ec14f91e009',
  'gad-7 en': '4bfe3d363998aef510345ea214dbb6d73c0d64d8752c3a8dbcc16f0969e2c532',
  'k6 en': 'f58772e6020033ef7cdbc90841a9de19d51a72a2278e455f56e6433c43dfdbf6',
};

const diagnoses = /depressi(?:on|ve)|anxiety|disorder|severe|moderate|mild|diagnos/i;

describe('a questionnaire that comes along', () => {
  for (const id of shippedIds) {
    it(`${id} says whom to credit and what it is for`, async () => {
      const {about, version, language} = await load(id);
      expect(Object.values(about!).filter(Boolean)).to.have.lengthOf(6);
      expect([version, language]).to.eql(['1', 'en']);
    });

    it(`${id} is sound`, async () => {
      expect(readOwn(structuredClone(await load(id))).id).to.equal(id);
    });
  }

  for (const [name, expected] of Object.entries(hashes))
    it(`${name} has its texts, to the letter`, async () => {
      const [id, locale] = name.split(' ');
      expect(await hashOf(await load(id!, locale))).to.equal(expected);
    });

  it('is in the visitor’s language where it was written in it', async () => {
    const found = await loadShipped('arriving', 'ar-EG');
    expect([found!.questionnaire.language, found!.onlyInEnglish]).to.eql(['ar', false]);
  });

  for (const [id, locale] of [
    ['phq-9', 'es'],
    ['k6', 'ar'],
    ['arriving', 'fr'],
  ] as const)
    it(`${id} stays in English in “${locale}”, and says so`, async () => {
      const found = await loadShipped(id, locale);
      expect([found!.questionnaire.language, found!.onlyInEnglish]).to.eql(['en', true]);
    });

  it('is none of another name', async () => {
    expect(await Promise.all(['who-5', 'constructor', ''].map((id) => loadShipped(id, 'en')))).to.eql([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('asks the same in every language', async () => {
    const shapes = ['en', 'es', 'ar'].map(async (locale) =>
      (await load('arriving', locale)).items.map(({linkId, options = []}) => [linkId, options.map(({value}) => value)]),
    );
    const [english, ...others] = await Promise.all(shapes);
    for (const other of others) expect(other).to.eql(english);
  });

  it('names its scores without a word of diagnosis', async () => {
    const all = await Promise.all(shippedIds.map((id) => load(id)));
    const names = all.flatMap(({title, scores = []}) => [title!, ...scores.map(({name}) => name)]);
    expect(names.filter((name) => diagnoses.test(name))).to.eql([]);
  });

  it('asks in free words last (SAFETY 7)', async () => {
    for (const id of ['arriving', 'leaving']) {
      const types = (await load(id)).items.map(({type}) => type === 'text' || type === 'string');
      expect(types).to.eql([...types].sort());
    }
  });

  it('tells before it asks about harm', async () => {
    const {items, risks} = await load('phq-9');
    const part = items.find(({items: nested = []}) => nested.some(({linkId}) => linkId === 'phq-9'))!;
    expect(part.contentNote).to.match(/self-harm/);
    expect(risks).to.eql([{item: 'phq-9', operator: '>=', value: 1}]);
  });

  it('offers about twenty feelings, each explained, with “mixed”, “numb” and “not sure” among them', async () => {
    const {options = []} = (await load('arriving')).items.find(({control}) => control === 'chips')!;
    expect(options.length).to.be.within(18, 22);
    expect(options.every(({about}) => about)).to.equal(true);
    expect(options.map(({text}) => text)).to.include.members(['Mixed', 'Numb', 'Not sure']);
  });
});
