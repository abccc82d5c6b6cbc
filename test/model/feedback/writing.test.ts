import {expect} from '@open-wc/testing';
import {type AskWriting, askDraftOf, askLacksOf, endOf, inDays} from '../../../src/model/feedback/ask-writing.js';
import type {Invited} from '../../../src/model/feedback/rules.js';
import {type Lack, type Writing, blank, isBlank, lacksOf, textOf} from '../../../src/model/feedback/writing.js';

const listen: Invited = {wish: 'listen', otherView: false};
const whole: Writing = {...blank(), texts: {noticed: ' A calm voice '}, signing: 'signed', signature: ' Noor '};

const lacking: [what: string, writing: Partial<Writing>, unsigned: boolean, lacks: Lack[]][] = [
  ['nothing', {}, true, []],
  ['words', {texts: {noticed: '  '}}, true, ['words']],
  ['words that are invited', {texts: {tryOut: 'Rest'}}, true, ['words']],
  ['a choice of how to sign', {signing: ''}, true, ['signing']],
  ['a name', {signature: ' '}, true, ['signature']],
  ['no name when it is unsigned', {signing: 'unsigned', signature: ''}, true, []],
  ['a name where none may be missing', {signing: 'unsigned', signature: ''}, false, ['signature']],
  ['brevity', {texts: {noticed: 'a'.repeat(2_001)}}, true, ['long:noticed']],
];

describe('a card that is written', () => {
  for (const [what, writing, unsigned, lacks] of lacking)
    it(`lacks ${what}`, () => expect(lacksOf({...whole, ...writing}, listen, unsigned)).to.deep.equal(lacks));

  it('says what is invited, and nothing else', () => {
    const text = textOf({...whole, texts: {...whole.texts, tryOut: 'Rest', otherView: ''}}, listen, true, 'en');
    expect(text).to.deep.equal({noticed: 'A calm voice', mayShow: false, signature: 'Noor', language: 'en'});
  });

  it('carries no name when it is unsigned', () => {
    expect(textOf({...whole, signing: 'unsigned'}, listen, true, '')).to.deep.equal({
      noticed: 'A calm voice',
      mayShow: false,
    });
  });

  it('is blank until there is a word', () => {
    expect([isBlank(blank()), isBlank({...blank(), texts: {noticed: ' '}}), isBlank(whole)]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});

const now = new Date(2026, 2, 10, 17, 40).getTime();
const ask: AskWriting = {about: ' My story ', wish: 'ideas', otherView: true, name: ' Sam ', until: '2026-03-17'};

const asks: [what: string, writing: Partial<AskWriting>, lacks: string[]][] = [
  ['nothing', {}, []],
  ['everything', {about: '', wish: '', name: ' ', until: ''}, ['about', 'wish', 'name', 'until']],
  ['brevity', {about: 'a'.repeat(1_001)}, ['long']],
  ['a day that is not over', {until: '2026-03-09'}, ['until']],
  ['a day within a year', {until: '2027-03-11'}, ['until']],
];

describe('an ask that is written', () => {
  for (const [what, writing, lacks] of asks)
    it(`lacks ${what}`, () => expect(askLacksOf({...ask, ...writing}, now)).to.deep.equal(lacks));

  it('ends with its last day, where the visitor is', () => {
    expect(inDays(now, 7)).to.equal('2026-03-17');
    expect(new Date(endOf('2026-03-17')).getHours()).to.equal(23);
  });

  it('is sent without white space around its words', () => {
    expect(askDraftOf(ask, 'en')).to.deep.equal({
      about: 'My story',
      wish: 'ideas',
      otherView: true,
      name: 'Sam',
      language: 'en',
      until: endOf('2026-03-17'),
    });
  });
});
