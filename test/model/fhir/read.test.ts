import {expect} from '@open-wc/testing';
import {itemOf, readSample} from '../../support/fhir-sample.js';

const scores = (item: ReturnType<typeof itemOf>): unknown[] => (item.options ?? []).map(({score}) => score);
const values = (item: ReturnType<typeof itemOf>): unknown[] => (item.options ?? []).map(({value}) => value);

describe('readFhir', () => {
  const samples = [
    'r4-basics',
    'r4-expressions',
    'r4-explained',
    'r4-matrix',
    'r4-limits',
    'r4-repeats',
    'r4-units',
    'r4-nested',
    'r4-xhtml',
    'r4-pages',
    'r4-times',
    'r4-translated',
    'r5-basics',
  ];
  for (const name of samples) {
    it(`loses nothing of ${name}`, async () => {
      const {unsupported, expressions} = await readSample(name);
      expect(unsupported).to.deep.equal([]);
      expect(expressions).to.equal(name === 'r4-expressions');
    });
  }

  describe('questions', () => {
    it('keep their name, order and nesting', async () => {
      const {questionnaire} = await readSample('r4-basics');
      expect(questionnaire).to.include({id: 'https://example.org/fhir/Questionnaire/r4-basics', version: '2.1.0'});
      expect(questionnaire.items.map(({linkId}) => linkId).slice(0, 3)).to.deep.equal(['about', 'week', 'tried']);
      expect(questionnaire.items[1]?.items?.map(({prefix}) => prefix)).to.deep.equal(['1.', '2.', undefined]);
    });
    it('have options with what they count, their letters and what stands alone', async () => {
      const {questionnaire} = await readSample('r4-basics');
      const helped = itemOf(questionnaire, 'helped');
      expect(scores(itemOf(questionnaire, 'sleep'))).to.deep.equal([0, 2.5]);
      expect(values(helped)).to.deep.equal(['walk', 'Music', 'none']);
      expect(helped.options?.[2]).to.include({exclusive: true, prefix: 'z)'});
      expect(helped).to.include({type: 'choice', open: true, openLabel: 'Something else', repeats: true});
    });
    it('are shown as they ask to be', async () => {
      const {questionnaire} = await readSample('r4-basics');
      expect(itemOf(questionnaire, 'sleep')).to.include({control: 'radio', orientation: 'horizontal'});
      expect(itemOf(questionnaire, 'helped').control).to.equal('check-box');
      expect(itemOf(questionnaire, 'place').control).to.equal('drop-down');
      expect(itemOf(questionnaire, 'source')).to.include({hidden: true, readOnly: true});
    });
    it('begin with what is filled in', async () => {
      const {questionnaire} = await readSample('r4-basics');
      const initial = ['sleep', 'place', 'tried', 'source'].map((id) => itemOf(questionnaire, id).initial);
      expect(initial).to.deep.equal([['well'], ['land'], [false], ['online']]);
    });
    it('appear when their conditions hold', async () => {
      const {questionnaire} = await readSample('r4-basics');
      expect(itemOf(questionnaire, 'what').enableWhen).to.deep.equal([
        {question: 'tried', operator: '=', answer: true},
      ]);
      expect(itemOf(questionnaire, 'more')).to.deep.include({
        enableBehavior: 'any',
        enableWhen: [
          {question: 'sleep', operator: '=', answer: 'bad'},
          {question: 'walks', operator: '>=', answer: 3},
        ],
      });
    });
    it('of R5 say whether other words may be answered', async () => {
      const {questionnaire} = await readSample('r5-basics');
      expect(itemOf(questionnaire, 'arrival').open).to.equal(undefined);
      expect(itemOf(questionnaire, 'words').open).to.equal(true);
      expect(itemOf(questionnaire, 'drink')).to.include({type: 'choice', open: true});
      expect(itemOf(questionnaire, 'hour')).to.include({type: 'choice', open: true, openType: 'time'});
      expect(itemOf(questionnaire, 'why').disabledDisplay).to.equal('protected');
    });
    it('keep what is nested under them', async () => {
      const {questionnaire} = await readSample('r4-nested');
      expect(itemOf(questionnaire, 'job').items?.map(({linkId}) => linkId)).to.deep.equal(['hours', 'team']);
    });
  });

  describe('words about a question', () => {
    it('become its help, unit, example and link', async () => {
      const {questionnaire} = await readSample('r4-explained');
      expect(itemOf(questionnaire, 'weight')).to.deep.include({
        help: 'Without shoes.\nA guess is fine.',
        placeholder: '0.0',
        units: [{value: 'kg', text: 'kg'}],
      });
      expect(itemOf(questionnaire, 'name')).to.include({
        help: 'A nickname will do.\nIt is not stored.',
        link: 'https://example.org/names',
      });
    });
    it('stand first as a header, last as a footer', async () => {
      const {questionnaire} = await readSample('r4-explained');
      expect(itemOf(questionnaire, 'part').items?.map(({linkId}) => linkId)).to.deep.equal(['start', 'again', 'end']);
    });
    it('say what the ends of a slider mean', async () => {
      const {questionnaire} = await readSample('r4-limits');
      const labels = {0: 'Not hard', 10: 'As hard as can be'};
      expect(itemOf(questionnaire, 'distress')).to.deep.include({control: 'slider', min: 0, max: 10, step: 1, labels});
      expect(itemOf(questionnaire, 'energy')).to.include({control: 'slider', min: 0, max: 100});
    });
    it('are in the language of the visitor, where they have it', async () => {
      const {questionnaire} = await readSample('r4-translated', 'es-MX');
      expect(questionnaire).to.include({title: 'Un registro breve', language: 'es-MX'});
      expect(itemOf(questionnaire, 'mood').options?.map(({text}) => text)).to.deep.equal(['Bien', 'Regular']);
      expect(itemOf(questionnaire, 'note').placeholder).to.equal('Con tus palabras');
    });
    it('stay as they are for somebody whose language they lack', async () => {
      const {questionnaire} = await readSample('r4-translated', 'fr');
      expect(questionnaire).to.include({title: 'A short check-in', language: 'en'});
    });
  });

  describe('groups', () => {
    it('are tables where their questions share their options', async () => {
      const {questionnaire} = await readSample('r4-matrix');
      const controls = questionnaire.items.map(({control}) => control);
      expect(controls).to.deep.equal(['matrix', 'matrix', 'table', undefined]);
    });
    it('repeat as often as they say', async () => {
      const {questionnaire} = await readSample('r4-repeats');
      expect(itemOf(questionnaire, 'visit')).to.include({repeats: true, minOccurs: 1, maxOccurs: 3});
      expect(itemOf(questionnaire, 'wishes')).to.include({repeats: true, maxOccurs: 2});
    });
    it('are pages, each tab one', async () => {
      const {questionnaire} = await readSample('r4-pages');
      const controls = ['one', 'two', 'three'].map((id) => itemOf(questionnaire, id).control);
      expect(controls).to.deep.equal(['page', 'page', 'page']);
    });
  });

  describe('numbers and texts', () => {
    it('keep their limits', async () => {
      const {questionnaire} = await readSample('r4-limits');
      expect(itemOf(questionnaire, 'height')).to.include({min: 0.5, max: 2.5, decimals: 2});
      expect(itemOf(questionnaire, 'code')).to.include({minLength: 4, maxLength: 8});
      expect(itemOf(questionnaire, 'since')).to.include({min: '2020-01-01', max: '2030-12-31'});
    });
    it('keep a pattern that other engines write with more escapes', async () => {
      const {questionnaire} = await readSample('r4-limits');
      expect('AB-12').to.match(new RegExp(`^(?:${itemOf(questionnaire, 'code').pattern})$`, 'u'));
    });
    it('know their units', async () => {
      const {questionnaire} = await readSample('r4-units');
      const units = ['height', 'weight', 'dose'].map((id) => itemOf(questionnaire, id).units?.map(({text}) => text));
      expect(units).to.deep.equal([['centimetres'], ['kilograms', 'pounds'], ['milligrams', 'grams']]);
      expect(itemOf(questionnaire, 'weight').initial).to.deep.equal([{value: 70, unit: 'kg'}]);
      expect(itemOf(questionnaire, 'dose').unitOpen).to.equal(true);
      expect(itemOf(questionnaire, 'amount').unitOpen).to.equal(true);
    });
  });

  it('keeps markup as a few safe pieces', async () => {
    const {questionnaire} = await readSample('r4-xhtml');
    const tags = itemOf(questionnaire, 'read').rich?.map((part) => (typeof part === 'string' ? '' : part.tag));
    expect(tags).to.deep.equal(['p', 'ul']);
    expect(itemOf(questionnaire, 'styled').rich).to.equal(undefined);
    expect(itemOf(questionnaire, 'bold').options?.[0]?.rich).to.deep.equal([
      {tag: 'strong', children: ['This']},
      ' one',
    ]);
  });

  it('makes a rule of a question about self-harm, though its options say no numbers', async () => {
    const {questionnaire} = await readSample('r4-phq-item');
    expect(questionnaire.risks).to.deep.equal([{item: 'q9', operator: '>=', value: 1}]);
    expect(scores(itemOf(questionnaire, 'q9'))).to.deep.equal([0, 1]);
  });
});
