import type {Card, OwnCard} from '../../../model/contract/feedback/card.js';
import {cardFields} from '../../../model/feedback/rules.js';
import {expectKind, expectSame, expectSameSet, expectThat} from '../../expectation.js';
import {type Subject, about, feedback, needing} from '../../requirement.js';
import {type Arrived, arrived, asked, cardsOf, gives, noticedBy, words} from './asked.js';

/** More than anybody looks at at once. */
const many = 60;
const atOnce = 20;

const ofGiver = async (subject: Subject, {given}: Arrived): Promise<OwnCard> =>
  (await feedback(subject).given(given.secret)).value;

const readAgain = async (subject: Subject, {to}: Arrived): Promise<Card | undefined> =>
  (await cardsOf(subject, to.secret))[0];

/** What a receiver finds, and does with it. */
export const receiving = [
  ...about('feedback', 'receiving', {
    'has no card of an ask to which none was given': async (subject) => {
      const {secret} = await asked(subject);
      expectSame('page', await feedback(subject).received(secret), {items: []});
    },
    'refuses a cursor that no answer has given': async (subject) => {
      const {secret} = await asked(subject);
      await expectKind('a cursor', feedback(subject).received(secret, {cursor: 'no such cursor'}), 'invalid');
    },
  }),

  ...needing('later', [
    ...about('feedback', 'receiving what has arrived', {
      'shows a card as it was given, and that nothing was done with it': async (subject) => {
        const {card} = await arrived(subject);
        const said = [...cardFields, 'signature', 'language', 'mayShow'] as const;
        expectSame(
          'card',
          said.map((field) => card[field]),
          said.map((field) => words[field]),
        );
        const {shown, thanked, place, answered, answer, reported} = card;
        expectSame('done', [shown, thanked, place, answered], [false, false, 'new', false]);
        expectSame('answer and report', [answer, reported], [undefined, undefined]);
      },
      'names cards by ids that nobody can guess, and tells the day alone': async (subject) => {
        const [one, other] = [await arrived(subject), await arrived(subject)];
        const ids = [one.card.id, other.card.id];
        expectThat(ids[0] !== ids[1] && ids.every((id) => /^[0-9a-f-]{36}$/.test(id)), `the ids are ${ids.join()}`);
        expectThat(/^\d{4}-\d\d-\d\d$/.test(one.card.day), `the day is ${one.card.day}`);
        expectThat(!('created' in one.card), 'the minute is told');
      },
      'lists each once, page by page': async (subject) => {
        const to = await asked(subject);
        const given = Array.from({length: many}, (_, number) => `Card ${number}`);
        for (let first = 0; first < many; first += atOnce) {
          const some = given.slice(first, first + atOnce);
          await Promise.all(some.map((noticed) => gives(subject, to, {...words, noticed})));
        }
        expectSameSet('cards', (await noticedBy(subject, to.secret)).map(String), given);
      },
      'lists the newest day first': async (subject) => {
        const to = await asked(subject);
        for (const noticed of ['First.', 'Second.', 'Third.']) {
          await gives(subject, to, {...words, noticed});
          await subject.later?.(24 * 60);
        }
        expectSame('order', await noticedBy(subject, to.secret), ['Third.', 'Second.', 'First.']);
      },
      'lists nothing of anybody else': async (subject) => {
        const [one, other] = [await arrived(subject), await arrived(subject)];
        expectSame(
          'ids',
          (await cardsOf(subject, one.to.secret)).map(({id}) => id),
          [one.card.id],
        );
        expectSame(
          'ids of the other',
          (await cardsOf(subject, other.to.secret)).map(({id}) => id),
          [other.card.id],
        );
      },
      'tells no giver that their card was read': async (subject) => {
        const it = await arrived(subject);
        const before = await feedback(subject).given(it.given.secret);
        await cardsOf(subject, it.to.secret);
        expectSame('card', await feedback(subject).given(it.given.secret), before);
      },
    }),

    ...about('feedback', 'handling a card', {
      'brings thanks to its giver, and takes them back': async (subject) => {
        const it = await arrived(subject);
        const thanked = await feedback(subject).handle({thanked: true}, it.link, it.card.version);
        expectSame('thanked', [thanked.thanked, (await ofGiver(subject, it)).thanked], [true, true]);
        await feedback(subject).handle({thanked: false}, it.link, thanked.version);
        expectSame('thanked', (await ofGiver(subject, it)).thanked, false);
      },
      'keeps a card and puts it away, and its giver is not told': async (subject) => {
        const it = await arrived(subject);
        const before = await feedback(subject).given(it.given.secret);
        let {version} = it.card;
        for (const place of ['kept', 'away', 'new'] as const) {
          ({version} = await feedback(subject).handle({place}, it.link, version));
          expectSame('place', (await readAgain(subject, it))?.place, place);
          expectSame('what its giver sees', await feedback(subject).given(it.given.secret), before);
        }
      },
      'leaves what is not named as it is': async (subject) => {
        const it = await arrived(subject);
        const {version} = await feedback(subject).handle({thanked: true, answer: 'I will.'}, it.link, it.card.version);
        const {thanked, place, answer} = await feedback(subject).handle({place: 'kept'}, it.link, version);
        expectSame('card', [thanked, place, answer], [true, 'kept', 'I will.']);
      },
      'answers once, and its giver reads it': async (subject) => {
        const it = await arrived(subject);
        const {version, answer, answered} = await feedback(subject).handle(
          {answer: ' I will. '},
          it.link,
          it.card.version,
        );
        expectSame('answer', [answer, answered, (await ofGiver(subject, it)).answer], ['I will.', true, 'I will.']);
        const second = feedback(subject).handle({answer: 'Really.'}, it.link, version);
        await expectKind('a second answer', second, 'denied');
        expectSame('answer', (await ofGiver(subject, it)).answer, 'I will.');
      },
      'takes an answer back for ever': async (subject) => {
        const it = await arrived(subject);
        const answered = await feedback(subject).handle({answer: 'I will.'}, it.link, it.card.version);
        const taken = await feedback(subject).handle({answer: null}, it.link, answered.version);
        expectSame('answer', [taken.answer, taken.answered], [undefined, true]);
        expectSame('what its giver reads', (await ofGiver(subject, it)).answer, undefined);
        await expectKind('another', feedback(subject).handle({answer: 'Oh.'}, it.link, taken.version), 'denied');
      },
      'refuses what breaks the rules': async (subject) => {
        const {link, card} = await arrived(subject);
        const wrong = [{place: 'bin'}, {answer: ' '}, {answer: 'x'.repeat(2_001)}, {stars: 1}, {turnedAway: false}];
        for (const handling of wrong) {
          const handled = feedback(subject).handle(handling as object, link, card.version);
          await expectKind(JSON.stringify(handling).slice(0, 30), handled, 'invalid');
        }
      },
      'rejects an old version with kind conflict, and changes nothing': async (subject) => {
        const it = await arrived(subject);
        const {version} = await feedback(subject).handle({place: 'kept'}, it.link, it.card.version);
        expectThat(version !== it.card.version, 'the version stayed the same');
        const late = feedback(subject).handle({place: 'away'}, it.link, it.card.version);
        await expectKind('an old version', late, 'conflict');
        expectSame('place', (await readAgain(subject, it))?.place, 'kept');
      },
      'knows no card of anybody else, nor an id that was never given': async (subject) => {
        const [one, other] = [await arrived(subject), await arrived(subject)];
        const ids = [other.card.id, '00000000-0000-4000-8000-000000000000'];
        for (const id of ids) {
          const handled = feedback(subject).handle({thanked: true}, {...one.link, id}, other.card.version);
          await expectKind('handling', handled, 'missing');
        }
        expectSame('thanked', (await ofGiver(subject, other)).thanked, false);
      },
      'turns a giver away: they can still read and withdraw': async (subject) => {
        const it = await arrived(subject);
        const {card, given, link} = it;
        await feedback(subject).handle({turnedAway: true}, link, card.version);
        const {value, version} = await feedback(subject).given(given.secret);
        const text = {...words, noticed: 'But listen.'};
        await expectKind('correcting', feedback(subject).correct(text, given.secret, version), 'denied');
        expectSame('noticed', [value.noticed, (await readAgain(subject, it))?.noticed], [words.noticed, words.noticed]);
        await feedback(subject).withdraw(given.secret);
        await expectKind('reading', feedback(subject).given(given.secret), 'missing');
      },
    }),
  ]),
];
