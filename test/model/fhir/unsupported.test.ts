import {expect} from '@open-wc/testing';
import {readFhir} from '../../../src/model/fhir/read.js';
import {itemOf, readSample} from '../../support/fhir-sample.js';

const named = async (name: string): Promise<Map<string, string>> => {
  const {unsupported} = await readSample(name);
  return new Map(unsupported.filter(({minor}) => !minor).map(({at, feature}) => [at, feature]));
};

describe('what readFhir does not do', () => {
  const cases: [at: string, feature: string][] = [
    ['photo', 'attachment'],
    ['doctor', 'reference'],
    ['odd', 'type'],
    ['trees', 'answerValueSet'],
    ['image', 'rendering-xhtml'],
    ['changed', 'https://example.org/not'],
    ['toggled', 'answerOptionsToggleExpression'],
    ['new', 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-somethingNew'],
    ['slow', 'regex'],
    ['lost', 'enableWhen'],
    ['vendor', 'linkId'],
    ['media', 'itemMedia'],
  ];
  for (const [at, feature] of cases) {
    it(`is said by name: ${feature}`, async () => {
      expect((await named('unknown')).get(at)).to.equal(feature);
    });
  }
  it('is all that is said, but for what FHIR lets pass', async () => {
    const {unsupported} = await readSample('unknown');
    expect(unsupported.filter(({minor}) => minor).map(({at}) => at)).to.deep.equal(['ink', 'vendor']);
    expect(unsupported).to.have.lengthOf(cases.length + 2);
  });
  it('keeps nobody from going on', async () => {
    const {questionnaire} = await readSample('unknown');
    expect(itemOf(questionnaire, 'photo').required).to.equal(undefined);
    expect(itemOf(questionnaire, 'trees')).to.include({type: 'choice', open: true});
    expect(itemOf(questionnaire, 'odd')).to.include({type: 'display', text: 'An odd type'});
  });
  it('is only comfort where answers could be filled in beforehand', async () => {
    const {unsupported} = await readSample('r4-launch-context');
    expect(unsupported.map(({feature}) => feature)).to.deep.equal(['launchContext', 'cqf-library']);
    expect(unsupported.every(({minor}) => minor)).to.equal(true);
  });
  it('does not include what nobody sees', async () => {
    const seen = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationLinkPeriod';
    const item = [{linkId: 'a', type: 'string', extension: [{url: seen, valueDuration: {value: 1, unit: 'd'}}]}];
    const {unsupported} = await readFhir({resourceType: 'Questionnaire', item}, {locale: 'en'});
    expect(unsupported).to.deep.equal([]);
  });
});

describe('a malformed Questionnaire', () => {
  const failure = (resource: unknown): Promise<unknown> =>
    readFhir(resource, {locale: 'en'}).then(
      () => undefined,
      (error: unknown) => (error instanceof TypeError ? error.message : error),
    );
  const questionnaire = (...item: unknown[]): object => ({resourceType: 'Questionnaire', item});
  const text = {linkId: 'a', type: 'string'};

  const cases: [what: string, resource: unknown, message: string][] = [
    ['no object', 'text', 'A Questionnaire is wanted, and this is: string'],
    ['another resource', {resourceType: 'Bundle'}, 'A Questionnaire is wanted, and this is: Bundle'],
    ['items that are no list', {resourceType: 'Questionnaire', item: 'a'}, 'item is no list'],
    ['an item that is none', questionnaire(text, null), 'item[1] is no object'],
    [
      'no linkId',
      questionnaire({linkId: 'g', type: 'group', item: [{type: 'string'}]}),
      'item[0].item[0].linkId is missing',
    ],
    ['no type', questionnaire({linkId: 'a'}), 'item[0].type is missing'],
  ];
  for (const [what, resource, message] of cases) {
    it(`says where it is wrong: ${what}`, async () => {
      expect(await failure(resource)).to.equal(message);
    });
  }
  it('is refused when it is nested too deeply', async () => {
    let item: object = {linkId: 'x', type: 'string'};
    for (let depth = 0; depth < 5_000; depth++) item = {linkId: `g${depth}`, type: 'group', item: [item]};
    expect(await failure(questionnaire(item))).to.match(/more than 50 levels/);
  });
  it('is refused when it has too many items', async () => {
    const many = Array.from({length: 10_001}, (_, index) => ({linkId: `${index}`, type: 'string'}));
    expect(await failure(questionnaire(...many))).to.equal('It has more than 10000 items');
  });
  it('is read where a group alone has no linkId, and that is said', async () => {
    const {questionnaire: read, unsupported} = await readFhir(questionnaire({type: 'group', item: [text]}), {
      locale: 'en',
    });
    expect(read.items[0]?.items?.[0]?.linkId).to.equal('a');
    expect(unsupported).to.have.lengthOf(1);
  });
  it('with wrong types everywhere breaks nothing', async () => {
    const odd = {
      linkId: 'a',
      type: 'choice',
      text: 5,
      extension: 'x',
      answerOption: [null, 1, {}],
      enableWhen: {},
      initial: [{}],
    };
    const {questionnaire: read} = await readFhir(questionnaire({...odd, item: null}), {locale: 'en'});
    expect(read.items).to.have.lengthOf(1);
  });
});
