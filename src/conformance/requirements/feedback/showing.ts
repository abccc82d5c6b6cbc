import type {ShownCard} from '../../../model/contract/feedback/card.js';
import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {type Subject, about, feedback, needing} from '../../requirement.js';
import {type Arrived, arrived, words} from './asked.js';

const shownIn = async (subject: Subject, {to}: Arrived): Promise<ShownCard[]> =>
  (await feedback(subject).invitation(to.give)).shown;

const show = async (subject: Subject): Promise<Arrived & {version: string}> => {
  const it = await arrived(subject);
  const {version} = await feedback(subject).handle({shown: true}, it.link, it.card.version);
  return {...it, version};
};

/** What a receiver shows to the group, and what they have keepers look at. */
export const showing = needing('later', [
  ...about('feedback', 'showing a card', {
    'shows it to who is invited, with whose it is, and its giver is told': async (subject) => {
      const it = await show(subject);
      const [shown] = await shownIn(subject, it);
      const {id, day, noticed, signature, to} = shown ?? {};
      const {card} = it;
      expectSame(
        'shown',
        [id, day, noticed, signature, to],
        [card.id, card.day, words.noticed, words.signature, 'Ida'],
      );
      expectSame('what its giver sees', (await feedback(subject).given(it.given.secret)).value.shown, true);
    },
    'denies showing what its giver has not agreed to': async (subject) => {
      const it = await arrived(subject, {...words, mayShow: false});
      await expectKind('showing', feedback(subject).handle({shown: true}, it.link, it.card.version), 'denied');
      expectSame('shown', await shownIn(subject, it), []);
    },
    'shows it no more when its receiver says so': async (subject) => {
      const it = await show(subject);
      await feedback(subject).handle({shown: false}, it.link, it.version);
      expectSame('shown', await shownIn(subject, it), []);
    },
    'shows it no more when its giver agrees no more': async (subject) => {
      const it = await show(subject);
      const {version} = await feedback(subject).given(it.given.secret);
      await feedback(subject).correct({...words, mayShow: false}, it.given.secret, version);
      expectSame('shown', await shownIn(subject, it), []);
    },
    'shows it no more when its giver withdraws it': async (subject) => {
      const it = await show(subject);
      await feedback(subject).withdraw(it.given.secret);
      expectSame('shown', await shownIn(subject, it), []);
    },
    'tells the group nothing of thanks and answers': async (subject) => {
      const it = await show(subject);
      await feedback(subject).handle({thanked: true, answer: 'For you alone.'}, it.link, it.version);
      const told = JSON.stringify(await shownIn(subject, it));
      expectThat(!told.includes('For you alone.') && !told.includes('thanked'), `what is shown: ${told}`);
    },
  }),

  ...about('feedback', 'reporting a card', {
    'says until when a copy is sealed, and its receiver sees that it was reported': async (subject) => {
      const {link, to} = await arrived(subject);
      const {sealedUntil} = await feedback(subject).report({reason: 'hurtful', note: 'This is not kind.'}, link);
      const days = (sealedUntil - subject.now()) / 86_400_000;
      expectThat(Math.abs(days - to.value.sealDays) < 1, `it is sealed for ${days} days`);
      const {items} = await feedback(subject).received(to.secret);
      expectSame(
        'reported',
        items.map(({reported}) => reported),
        ['open'],
      );
    },
    'gives the same receipt when it is reported again': async (subject) => {
      const {link} = await arrived(subject);
      const receipt = await feedback(subject).report({reason: 'threat'}, link);
      await subject.later?.(60);
      expectSame('receipt', await feedback(subject).report({reason: 'threat'}, link), receipt);
    },
    'does not tell its giver': async (subject) => {
      const {link, given} = await arrived(subject);
      const before = await feedback(subject).given(given.secret);
      await feedback(subject).report({reason: 'private'}, link);
      expectSame('what its giver sees', await feedback(subject).given(given.secret), before);
    },
    'refuses what breaks the rules': async (subject) => {
      const {link} = await arrived(subject);
      for (const broken of [
        {reason: 'ugly'},
        {},
        {reason: 'spam', note: 'x'.repeat(2_001)},
        {reason: 'spam', who: 'Orla'},
      ]) {
        await expectKind('a report', feedback(subject).report(broken as {reason: 'spam'}, link), 'invalid');
      }
    },
    'knows no card of anybody else, nor an id that was never given': async (subject) => {
      const [one, other] = [await arrived(subject), await arrived(subject)];
      for (const id of [other.card.id, '00000000-0000-4000-8000-000000000000']) {
        await expectKind('reporting', feedback(subject).report({reason: 'spam'}, {...one.link, id}), 'missing');
      }
    },
    'lets its giver still withdraw it': async (subject) => {
      const {link, given, to} = await arrived(subject);
      await feedback(subject).report({reason: 'hurtful'}, link);
      await feedback(subject).withdraw(given.secret);
      await expectKind('reading', feedback(subject).given(given.secret), 'missing');
      expectSame('what is there', await feedback(subject).received(to.secret), {items: []});
    },
  }),
]);
