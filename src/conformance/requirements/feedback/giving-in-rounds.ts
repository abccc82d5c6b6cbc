import {expectKind, expectSame} from '../../expectation.js';
import {about, feedback, needing} from '../../requirement.js';
import {cardsOf, settled, unsigned} from './asked.js';
import {owedBy, passesOn, placeOf, seated, thanks} from './circle.js';

const three = ['Ida', 'Orla', 'Noor'];

/** What is given, and passed, within a round. */
export const givingInRounds = [
  ...about('feedback', 'giving in a round', {
    'marks what was given': async (subject) => {
      const circle = await seated(subject, {}, three);
      const {value} = await passesOn(subject, circle, [0, 1]);
      expectSame('card', [value.to, value.about, value.noticed], ['Orla', circle.value.prompt, thanks.noticed]);
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'given', Noor: 'owed'});
    },
    'takes one card from each to each': async (subject) => {
      const circle = await seated(subject, {}, three);
      await passesOn(subject, circle, [0, 1]);
      await expectKind('a second one', passesOn(subject, circle, [0, 1]), 'denied');
      const both = await Promise.allSettled([passesOn(subject, circle, [1, 0]), passesOn(subject, circle, [1, 0])]);
      expectSame('how many of two at once', both.filter(({status}) => status === 'fulfilled').length, 1);
    },
    'denies a card that is not owed': async (subject) => {
      const circle = await seated(subject, {pattern: 'next'}, three);
      await expectKind('to another', passesOn(subject, circle, [0, 2]), 'denied');
      await expectKind('to oneself', passesOn(subject, circle, [0, 0]), 'denied');
      const nobody = {...circle, ids: ['00000000-0000-4000-8000-000000000000']};
      await expectKind('to nobody', passesOn(subject, nobody, [0, 0]), 'denied', 'missing');
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'owed'});
    },
    'denies a card for a place of another round': async (subject) => {
      const [circle, other] = [await seated(subject, {}, three), await seated(subject, {}, three)];
      const mixed = {...circle, ids: other.ids};
      await expectKind('to another round', passesOn(subject, mixed, [0, 1]), 'denied', 'missing');
    },
    'needs a name where too few give for unsigned cards to arrive': async (subject) => {
      for (const pattern of ['next', 'everyone'] as const) {
        const circle = await seated(subject, {pattern}, three);
        await expectKind(pattern, passesOn(subject, circle, [0, 1], unsigned), 'invalid');
      }
    },
    'takes what is invited alone': async (subject) => {
      const circle = await seated(subject, {wish: 'listen', otherView: false}, three);
      for (const text of [{tryOut: 'Sing.'}, {otherView: 'No.'}]) {
        await expectKind('a card', passesOn(subject, circle, [0, 1], {...thanks, ...text}), 'invalid');
      }
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'owed', Noor: 'owed'});
    },
  }),

  ...about('feedback', 'passing', {
    'is always possible, and can be taken back': async (subject) => {
      const circle = await seated(subject, {}, three);
      const seat = {to: circle.ids[1]!, secret: circle.own[0]!};
      const {owes} = await feedback(subject).pass('passed', seat);
      expectSame(
        'owed',
        owes.map(({state}) => state),
        ['passed', 'owed'],
      );
      await feedback(subject).pass('passed', seat);
      await feedback(subject).pass('owed', seat);
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'owed', Noor: 'owed'});
    },
    'is denied once a card was given': async (subject) => {
      const circle = await seated(subject, {}, three);
      await passesOn(subject, circle, [0, 1]);
      const passed = feedback(subject).pass('passed', {to: circle.ids[1]!, secret: circle.own[0]!});
      await expectKind('passing', passed, 'denied');
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'given', Noor: 'owed'});
    },
    'knows no place to which nothing is owed': async (subject) => {
      const circle = await seated(subject, {pattern: 'next'}, three);
      const passed = feedback(subject).pass('passed', {to: circle.ids[2]!, secret: circle.own[0]!});
      await expectKind('passing', passed, 'denied', 'missing');
    },
  }),

  ...needing(
    'later',
    about('feedback', 'receiving in a round', {
      'brings a signed card at once to whom it was for, and to nobody else': async (subject) => {
        const circle = await seated(subject, {}, three);
        await passesOn(subject, circle, [0, 1]);
        const came = await Promise.all(circle.own.map((secret) => cardsOf(subject, secret)));
        expectSame(
          'words',
          came.map((cards) => cards.map(({noticed}) => noticed)),
          [[], [thanks.noticed], []],
        );
      },
      'lets three unsigned cards arrive together': async (subject) => {
        const circle = await seated(subject);
        for (const from of [1, 2, 3]) await passesOn(subject, circle, [from, 0], unsigned);
        expectSame('what has arrived', await cardsOf(subject, circle.own[0]!), []);
        await subject.later?.(settled);
        expectSame('how many have arrived', (await cardsOf(subject, circle.own[0]!)).length, 3);
      },
      'shows to all in it what its receiver shows': async (subject) => {
        const circle = await seated(subject, {}, three);
        await passesOn(subject, circle, [0, 1]);
        const [card] = await cardsOf(subject, circle.own[1]!);
        const link = {id: card?.id ?? '', secret: circle.own[1]!};
        await feedback(subject).handle({shown: true}, link, card?.version ?? '');
        for (const place of [0, 1, 2]) {
          const {shown} = await placeOf(subject, circle, place);
          expectSame(
            'shown',
            shown.map(({to, noticed}) => [to, noticed]),
            [['Orla', thanks.noticed]],
          );
        }
      },
      'shows who has left nothing more': async (subject) => {
        const circle = await seated(subject, {}, three);
        await passesOn(subject, circle, [0, 1]);
        const [card] = await cardsOf(subject, circle.own[1]!);
        const [id, version] = [card?.id ?? '', card?.version ?? ''];
        await feedback(subject).handle({shown: true}, {id, secret: circle.own[1]!}, version);
        await feedback(subject).changeRound({left: [circle.ids[2]!]}, circle.secret, circle.version);
        expectSame('for who is there', (await placeOf(subject, circle, 0)).shown.length, 1);
        expectSame('for who has left', (await placeOf(subject, circle, 2)).shown, []);
      },
      'erases the cards of a place, and the place stays': async (subject) => {
        const circle = await seated(subject, {}, three);
        const {secret} = await passesOn(subject, circle, [0, 1]);
        await feedback(subject).eraseAsk(circle.own[1]!);
        expectSame('what is there', await cardsOf(subject, circle.own[1]!), []);
        await expectKind('the card', feedback(subject).given(secret), 'missing');
        expectSame('place', (await placeOf(subject, circle, 1)).name, 'Orla');
      },
    }),
  ),
];
