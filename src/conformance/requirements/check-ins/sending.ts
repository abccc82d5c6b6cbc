import type {Answers} from '../../../model/questionnaire/questionnaire.js';
import type {CheckInDraft} from '../../../model/contract/check-in-draft.js';
import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {type Subject, about, checkIns} from '../../requirement.js';
import {givenUp, random} from '../../sending.js';
import {answering, draft, send} from './sent.js';

const minutes = 60_000;
const contact = 'ida@kith.example';
const asking: CheckInDraft = {...draft, audience: 'hosts', contact};

/** An answer of every kind. */
const everyKind: CheckInDraft['answers'] = {
  slept: ['badly'],
  awake: [{declined: true}],
  did: ['walk', {other: 'Sang.'}],
  hours: [3],
  alone: [false],
  way: [{value: 2.5, unit: 'km'}],
  day: ['2024-03-28'],
  more: ['Line one.\nLine two.'],
};

const refused = (subject: Subject, what: string, broken: object): Promise<void> =>
  expectKind(what, send(subject, {...draft, ...broken}), 'invalid');

const refusedAnswers = (subject: Subject, what: string, answers: Answers): Promise<void> =>
  refused(subject, what, {answers});

/** What is kept, and what is refused. */
export const sending = [
  ...about('checkIns', 'sending and reading back', {
    'keeps what is sent, and gives it back to who holds the secret': async (subject) => {
      const sent = await send(subject);
      const {checkIn} = await checkIns(subject).get(sent.link);
      const {questionnaire, answers, group, language, audience} = checkIn;
      expectSame(
        'check-in',
        [questionnaire, answers, group, language, audience],
        [draft.questionnaire, draft.answers, draft.group, draft.language, 'self'],
      );
      expectSame('what sending answered', sent.checkIn, checkIn);
    },
    'keeps the receipt of what was agreed to': async (subject) => {
      const {checkIn} = await send(subject);
      expectSame('consent', checkIn.consent, draft.consent);
    },
    'needs no group and no language': async (subject) => {
      const {group: _group, language: _language, ...least} = draft;
      const {checkIn} = await send(subject, least);
      expectSame('group and language', [checkIn.group, checkIn.language], [undefined, undefined]);
    },
    'keeps every kind of answer': async (subject) => {
      const {link} = await send(subject, answering(everyKind));
      const {checkIn} = await checkIns(subject).get(link);
      for (const [key, values] of Object.entries(everyKind)) expectSame(key, checkIn.answers[key], values);
    },
    'keeps a check-in without any answer': async (subject) => {
      const {checkIn} = await send(subject, answering({}));
      expectSame('answers', checkIn.answers, {});
    },
    'says until when it can be corrected: for 15 minutes': async (subject) => {
      const {checkIn} = await send(subject);
      expectSame('minutes', (checkIn.correctableUntil - checkIn.created) / minutes, 15);
      expectSame('updated', checkIn.updated, checkIn.created);
    },
    'cleans texts of what nobody can see': async (subject) => {
      const {checkIn} = await send(subject, answering({more: ['  Tired\u202E\u0000 of the cafe\u0301.  ']}));
      expectSame('answer', checkIn.answers['more'], ['Tired of the café.']);
    },
    'keeps markup, emoji and any script as they were written': async (subject) => {
      const texts = ['<b onclick="x">tired</b>', 'متعب قليلاً اليوم', '👩🏽‍🤝‍👩🏻 it helped'];
      for (const text of texts) {
        const {checkIn} = await send(subject, answering({more: [text]}));
        expectSame('answer', checkIn.answers['more'], [text]);
      }
    },
    'is given ids that nobody can guess': async (subject) => {
      const [first, second] = await Promise.all([send(subject), send(subject)]);
      const ids = [first.checkIn.id, second.checkIn.id];
      expectThat(
        ids[0] !== ids[1] && ids.every((id) => /^[0-9a-f-]{36}$/.test(id)),
        `the ids are ${ids.join(' and ')}`,
      );
    },
    'says that a host was asked to get in touch': async (subject) => {
      const [asked, not] = [await send(subject, asking), await send(subject)];
      expectSame('contactAsked', [asked.checkIn.contactAsked, not.checkIn.contactAsked], [true, false]);
    },
    'never gives back how to get in touch': async (subject) => {
      const sent = await send(subject, asking);
      const port = checkIns(subject);
      const corrected = await port.correct(asking, sent.link, sent.version);
      const answers = [sent, corrected, await port.get(sent.link), await port.list(sent.link.secret)];
      expectThat(!JSON.stringify(answers).includes(contact), 'the contact came back');
    },
    'sends and reads nothing for who has given up': async (subject) => {
      const port = checkIns(subject);
      const {link, version} = await send(subject);
      const {secret} = link;
      const asks: ((signal: AbortSignal) => Promise<unknown>)[] = [
        (signal) => port.send(draft, {secret, key: random(), signal}),
        (signal) => port.get(link, {signal}),
        (signal) => port.list(secret, {signal}),
        (signal) => port.correct(draft, link, version, {signal}),
        (signal) => port.withdraw(link, {signal}),
        (signal) => port.withdrawAll(secret, {signal}),
      ];
      for (const [index, ask] of asks.entries()) expectThat(await givenUp(ask), `question ${index} was not given up`);
      expectSame('how many are kept', (await port.list(secret)).items.length, 1);
    },
  }),

  ...about('checkIns', 'what is refused', {
    'refuses what breaks the rules with kind invalid': async (subject) => {
      await refusedAnswers(subject, 'no answer where one is said to be', {slept: []});
      await refusedAnswers(subject, 'an empty text', {more: ['  ']});
      await refusedAnswers(subject, 'a text of 10,001 characters', {more: ['x'.repeat(10_001)]});
      await refused(subject, 'another audience', {audience: 'everybody'});
      await refused(subject, 'a consent without a date', {consent: {version: '1', text: 'Yes.'}});
    },
    'refuses fields that nobody declared': async (subject) => {
      await refused(subject, 'a name', {name: 'Ida'});
      await refused(subject, 'a time', {created: 1});
      await refusedAnswers(subject, 'a field in an answer', {did: [{other: 'Sang.', note: 'x'} as never]});
    },
    'refuses weak secrets and keys': async (subject) => {
      const weak = checkIns(subject).send(draft, {secret: 'short', key: random()});
      await expectKind('a short secret', weak, 'invalid', 'missing');
      const short = checkIns(subject).send(draft, {secret: random(), key: 'k'});
      await expectKind('a short key', short, 'invalid');
    },
    'refuses a questionnaire that is not offered': (subject) =>
      refused(subject, 'another questionnaire', {questionnaire: {id: 'no-such-questionnaire', version: '3'}}),
    'refuses a version that is not asked': (subject) =>
      refused(subject, 'an old version', {questionnaire: {...draft.questionnaire, version: '2'}}),
    'refuses answers that nobody asked for': (subject) =>
      refusedAnswers(subject, 'another question', {...draft.answers, phone: ['0123 456']}),
    'refuses answers to what these answers hide': async (subject) => {
      await refusedAnswers(subject, 'a hidden question', {slept: ['well'], awake: ['The street.']});
      await refusedAnswers(subject, 'a hidden question alone', {awake: ['The street.']});
    },
    'refuses what is no answer to the question': async (subject) => {
      await refusedAnswers(subject, 'no option', {slept: ['so-so']});
      await refusedAnswers(subject, 'own words where none are asked', {slept: [{other: 'So-so.'}]});
      await refusedAnswers(subject, 'two of one', {slept: ['well', 'badly']});
      await refusedAnswers(subject, 'too many hours', {hours: [25]});
      await refusedAnswers(subject, 'another unit', {way: [{value: 2, unit: 'mi'}]});
    },
    'does no harm with a question called __proto__': async (subject) => {
      const answers = JSON.parse('{"__proto__": ["harm"], "constructor": ["harm"]}') as CheckInDraft['answers'];
      const sent = await send(subject, answering(answers)).catch(() => undefined);
      expectThat(!JSON.stringify(sent?.checkIn ?? {}).includes('harm'), 'it was kept');
      expectThat(!('0' in {}) && typeof {}.constructor === 'function', 'every object of the page has it now');
    },
  }),
];
