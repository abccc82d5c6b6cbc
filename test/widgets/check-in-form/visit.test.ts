import {expect} from '@open-wc/testing';
import type {Loaded} from '../../../src/controllers/questionnaire.js';
import {flat} from '../../../src/model/questionnaire/entries.js';
import {pagesOf} from '../../../src/model/questionnaire/pages.js';
import type {Item, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {risksIn} from '../../../src/model/questionnaire/risks.js';
import * as rules from '../../../src/model/questionnaire/settle.js';
import {check, draftOf, goOn, keptOf, resume, turn} from '../../../src/widgets/check-in-form/steps/checks.js';
import {Visit} from '../../../src/widgets/check-in-form/visit.js';

const text = (linkId: string, more: Partial<Item> = {}): Item => ({linkId, type: 'string', text: linkId, ...more});
const asking = (...items: Item[]): Questionnaire => ({id: 'own', version: '1', items});
const loaded = (questionnaire: Questionnaire): Loaded => ({questionnaire, onlyInEnglish: false, unsupported: []});
const visitOf = (...items: Item[]): Visit => new Visit(loaded(asking(...items)), {rules});
const entry = (visit: Visit, key: string) => flat(visit.settled.entries).find((each) => each.key === key)!;
const keys = (visit: Visit): string[] => flat(visit.settled.entries).map(({key}) => key);

const pair = [text('a'), text('b', {enableWhen: [{question: 'a', operator: '=', answer: 'yes'}], required: true})];

describe('a visit', () => {
  it('draws all again only when an answer decides what else is shown', () => {
    const visit = visitOf(...pair);
    visit.change(entry(visit, 'a'), ['no']);
    expect(visit.change(entry(visit, 'a'), ['yes'])).to.equal(true);
    expect(keys(visit)).to.deep.equal(['a', 'b']);
    expect(visit.change(entry(visit, 'b'), ['t'])).to.equal(false);
  });

  it('keeps the very same entries while nothing is decided', () => {
    const visit = visitOf(text('a'), text('b'));
    const before = visit.settled;
    visit.change(entry(visit, 'a'), ['x']);
    expect(visit.settled).to.equal(before);
    expect(visit.answersOf(entry(visit, 'a'))).to.deep.equal(['x']);
  });

  it('drops answers of what is hidden, and brings them back with it', () => {
    const visit = visitOf(...pair);
    visit.change(entry(visit, 'a'), ['yes']);
    visit.change(entry(visit, 'b'), ['mine']);
    visit.change(entry(visit, 'a'), ['no']);
    expect(keptOf(visit)).to.deep.equal({a: ['no']});
    visit.change(entry(visit, 'a'), ['yes']);
    expect(keptOf(visit)).to.deep.equal({a: ['yes'], b: ['mine']});
  });

  it('sends nothing of a part that is skipped, and asks nothing of it', () => {
    const part: Item = {
      linkId: 'part',
      type: 'group',
      contentNote: 'About harm.',
      items: [text('c', {required: true})],
    };
    const visit = visitOf(text('a'), part);
    visit.change(entry(visit, 'c'), ['mine']);
    visit.skip(entry(visit, 'part'), true);
    expect([keptOf(visit), check(visit)]).to.deep.equal([{}, true]);
    visit.skip(entry(visit, 'part'), false);
    expect(keptOf(visit)).to.deep.equal({c: ['mine']});
  });

  it('goes on page by page, and stays at a mistake', () => {
    const visit = visitOf(text('a', {required: true}), text('b'));
    Object.assign(visit, {layout: 'one', pagesOf});
    goOn(visit);
    expect([visit.at, visit.mistakes.map(({code}) => code)]).to.deep.equal([0, ['required']]);
    visit.change(entry(visit, 'a'), ['x']);
    expect(visit.mistakes).to.deep.equal([]);
    goOn(visit);
    goOn(visit);
    expect([visit.at, visit.phase]).to.deep.equal([1, 'review']);
  });

  it('goes back to the page of a mistake from the last', () => {
    const visit = visitOf(text('a', {required: true}), text('b'));
    Object.assign(visit, {layout: 'one', pagesOf, page: 1});
    goOn(visit);
    expect([visit.at, visit.phase]).to.deep.equal([0, 'answering']);
  });

  it('shows no page that is gone', () => {
    const visit = visitOf(...pair);
    Object.assign(visit, {layout: 'one', pagesOf});
    visit.change(entry(visit, 'a'), ['yes']);
    visit.page = 1;
    visit.change(entry(visit, 'a'), ['no']);
    expect([visit.at, visit.atEnd]).to.deep.equal([0, true]);
  });

  it('shows help from a worrying answer on, also when it is changed', () => {
    const items: Item[] = [{linkId: 'harm', type: 'integer'}];
    const risks = [{item: 'harm', operator: '>=', value: 1}] as const;
    const visit = new Visit(loaded({...asking(...items), risks}), {risksIn});
    expect(visit.change(entry(visit, 'harm'), [1])).to.equal(true);
    visit.change(entry(visit, 'harm'), [0]);
    expect(visit.worry).to.equal('harm');
  });

  it('adds and takes away turns of a repeating group', () => {
    const visit = visitOf({linkId: 'g', type: 'group', repeats: true, items: [text('c')]});
    turn(visit, entry(visit, 'g#0'), true);
    visit.change(entry(visit, 'g#1/c'), ['second']);
    turn(visit, entry(visit, 'g#0'), false);
    expect(keys(visit)).to.deep.equal(['g#0', 'g#0/c']);
    expect(visit.answersOf(entry(visit, 'g#0/c'))).to.deep.equal(['second']);
  });

  it('is taken up from a draft', () => {
    const first = visitOf(...pair);
    first.change(entry(first, 'a'), ['yes']);
    const visit = visitOf(...pair);
    resume(visit, JSON.parse(JSON.stringify(draftOf(first))) as ReturnType<typeof draftOf>);
    expect(keys(visit)).to.deep.equal(['a', 'b']);
    expect(keptOf(visit)).to.deep.equal({a: ['yes']});
  });

  it('begins with what is filled in beforehand, the page’s own last', () => {
    const visit = new Visit(loaded(asking(text('a'), text('b'))), {initial: {a: ['1'], b: ['1']}}, {b: ['2']});
    expect(visit.begun).to.equal(false);
    expect(keptOf(visit)).to.deep.equal({a: ['1'], b: ['2']});
  });

  it('lets a question be called anything', () => {
    const visit = visitOf(text('__proto__'), text('constructor'));
    expect(visit.answersOf(entry(visit, 'constructor'))).to.deep.equal([]);
    visit.change(entry(visit, '__proto__'), ['x']);
    expect(visit.answersOf(entry(visit, '__proto__'))).to.deep.equal(['x']);
    expect(Object.prototype).not.to.have.property('0');
  });

  it('keeps its answers in another language', () => {
    const visit = visitOf(text('a'));
    visit.change(entry(visit, 'a'), ['x']);
    visit.loaded = loaded(asking(text('a', {text: 'أ'})));
    expect([entry(visit, 'a').item.text, visit.answersOf(entry(visit, 'a'))]).to.deep.equal(['أ', ['x']]);
  });
});
