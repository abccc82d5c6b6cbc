import {expect} from '@open-wc/testing';
import {readFhir} from '../../../src/model/fhir/read.js';
import {responseAsText, responseOf, withOffset} from '../../../src/model/fhir/response.js';
import type {Answers, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {fhirSample} from '../../support/fhir-sample.js';
import {responseFlaws} from '../../support/response-flaws.js';

type Raw = Record<string, unknown>;

const about = {authored: '2026-11-22T19:30:00+01:00', language: 'en', status: 'completed'} as const;

/** The response to a sample, which must be valid. */
const answered = async (name: string, answers: Answers): Promise<Raw> => {
  const resource = await fhirSample(name);
  const {questionnaire} = await readFhir(resource, {locale: 'en'});
  const response = responseOf(questionnaire, answers, about);
  expect(responseFlaws(response, resource)).to.deep.equal([]);
  return response;
};

const itemsOf = (raw: Raw): Raw[] => (raw['item'] ?? []) as Raw[];

/** `linkId` and the answers, one a line. */
const lines = (raw: Raw): string[] =>
  itemsOf(raw).flatMap((item) => {
    const answers = (item['answer'] ?? []) as Raw[];
    const bare = answers.map((answer) => ({...answer, item: undefined}));
    const own = answers.length ? [`${String(item['linkId'])} ${JSON.stringify(bare)}`] : [String(item['linkId'])];
    return [...own, ...answers.flatMap(lines), ...lines(item)];
  });

describe('responseOf', () => {
  it('names the questionnaire, and nobody', async () => {
    const response = await answered('r4-basics', {tried: [true]});
    const {item, ...rest} = response;
    expect(rest).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: 'https://example.org/fhir/Questionnaire/r4-basics|2.1.0',
      status: 'completed',
      authored: '2026-11-22T19:30:00+01:00',
    });
    expect(item).to.have.lengthOf(1);
  });
  it('gives options back as their questionnaire says them, in its order', async () => {
    const helped = ['walk', 'Music', {other: 'A long bath'}];
    const response = await answered('r4-basics', {levels: ['2'], helped, sleep: ['bad']});
    const coding = (code: string, display: string): object => ({system: 'https://example.org/codes', code, display});
    expect(lines(response)[0]).to.equal('week');
    expect(lines(response)[1]).to.contain('"code":"bad"');
    expect(lines(response)[2]).to.equal(
      `helped ${JSON.stringify([{valueCoding: coding('walk', 'A walk')}, {valueString: 'Music'}, {valueString: 'A long bath'}])}`,
    );
    expect(lines(response)[3]).to.equal('levels [{"valueInteger":2}]');
  });
  it('leaves out what is not enabled', async () => {
    const response = await answered('r4-basics', {tried: [false], what: ['Knitting']});
    expect(lines(response)).to.deep.equal(['tried [{"valueBoolean":false}]']);
  });
  it('keeps what is never shown', async () => {
    const response = await answered('r4-basics', {source: ['online']});
    expect(lines(response)).to.deep.equal(['source [{"valueString":"online"}]']);
  });
  it('repeats a group for each of its turns', async () => {
    const answers = {
      visit: [2],
      'visit#0/where': ['Here'],
      'visit#0/notes': ['a', 'b'],
      'visit#1/where': ['There'],
      'visit#1/who': [2],
      'visit#1/who#0/person': ['Ana'],
      'visit#1/who#1/person': ['Ben'],
    };
    const ids = lines(await answered('r4-repeats', answers)).map((line) => line.split(' ')[0]);
    expect(ids).to.deep.equal(['visit', 'where', 'notes', 'visit', 'where', 'who', 'person', 'who', 'person']);
  });
  it('puts what is asked below a question into its answer', async () => {
    const response = await answered('r4-nested', {job: ['yes'], hours: [20], size: [4]});
    const [job] = itemsOf(response);
    const [answer = {}] = (job?.['answer'] ?? []) as Raw[];
    expect(lines(answer)).to.deep.equal(['hours [{"valueInteger":20}]', 'team', 'size [{"valueInteger":4}]']);
  });
  it('says in what a number was counted', async () => {
    const answers = {height: [181], weight: [{value: 70, unit: 'kg'}], amount: [{value: 2, unit: 'cups'}]};
    const system = 'http://unitsofmeasure.org';
    expect(lines(await answered('r4-units', answers))).to.deep.equal([
      'height [{"valueDecimal":181}]',
      `weight ${JSON.stringify([{valueQuantity: {value: 70, unit: 'kilograms', system, code: 'kg'}}])}`,
      'amount [{"valueQuantity":{"value":2,"unit":"cups"}}]',
    ]);
  });
  it('writes times and moments whole', async () => {
    const answers = {wake: ['07:30'], met: ['2026-11-22T18:00'], page: ['https://example.org/a']};
    expect(lines(await answered('r4-times', answers))).to.deep.equal([
      'wake [{"valueTime":"07:30:00"}]',
      'met [{"valueDateTime":"2026-11-22T18:00:00+01:00"}]',
      'page [{"valueUri":"https://example.org/a"}]',
    ]);
  });
  const reason =
    '{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"asked-declined"}]}';
  it('says that somebody preferred not to', async () => {
    const declined = [{declined: true}] as const;
    const response = await answered('r4-basics', {place: declined, walks: declined});
    expect(lines(response).slice(1)).to.deep.equal([
      `place [{"valueCoding":${reason}}]`,
      `walks [{"_valueInteger":${reason}}]`,
    ]);
  });
  it('writes own words as the type that was asked for, else as words', async () => {
    const response = await answered('r5-basics', {words: [{other: 'mixed'}], drink: [{other: 'Milk'}]});
    expect(lines(response)).to.deep.equal(['words [{"valueString":"mixed"}]', 'drink [{"valueString":"Milk"}]']);
  });
  it('says what an option counts to expressions alone', async () => {
    const {questionnaire} = await readFhir(await fhirSample('r4-expressions'), {locale: 'en'});
    const counted = (weighed: boolean): string =>
      JSON.stringify(responseOf(questionnaire, {one: ['some']}, {...about, weighed}));
    expect(counted(true)).to.contain('ordinalValue","valueDecimal":1');
    expect(responseOf(questionnaire, {one: ['some']}, about)).to.not.deep.equal(JSON.parse(counted(true)));
  });
  it('says where on earth a moment is, in which it was answered', () => {
    const own: Questionnaire = {id: 'own', version: '1', items: [{linkId: 'a', type: 'dateTime'}]};
    const at = Date.UTC(2026, 10, 22, 9, 30);
    const authored = withOffset(at);
    expect(new Date(authored).getTime()).to.equal(at);
    const response = responseOf(own, {a: ['2026-11-22T10:00']}, {...about, authored});
    expect(lines(response)).to.deep.equal([`a [{"valueDateTime":"2026-11-22T10:00:00${authored.slice(19)}"}]`]);
  });
  it('holds what was worked out', async () => {
    const {questionnaire} = await readFhir(await fhirSample('r4-expressions'), {locale: 'en'});
    const computed = {answers: {sum: [3]}, enabled: {tell: false}};
    const response = responseOf(questionnaire, {one: ['some'], tell: ['Rest']}, {...about, computed});
    expect(lines(response).map((line) => line.split(' ')[0])).to.deep.equal(['one', 'sum']);
  });
  it('gives a shipped questionnaire a name of its own', () => {
    const own: Questionnaire = {
      id: 'arriving',
      version: '1',
      items: [{linkId: 'a', type: 'choice', options: [{value: '1', text: 'Low'}]}],
    };
    const response = responseOf(own, {a: ['1']}, about);
    expect(response['questionnaire']).to.equal('urn:kith-widgets:arriving|1');
    expect(lines(response)).to.deep.equal(['a [{"valueCoding":{"code":"1","display":"Low"}}]']);
  });
  it('is text that can be read back', async () => {
    const response = await answered('r4-basics', {tried: [true]});
    expect(JSON.parse(responseAsText(response))).to.deep.equal(response);
  });
});
