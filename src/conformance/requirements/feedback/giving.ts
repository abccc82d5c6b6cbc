import type {CardDraft, CardText} from '../../../model/contract/feedback/card-draft.js';
import {cardFields, correctable} from '../../../model/feedback/rules.js';
import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {type Subject, about, feedback, needing} from '../../requirement.js';
import {random} from '../../sending.js';
import {asked, cardsOf, gives, inDays, unsigned, words} from './asked.js';

const saidOn = (card: Partial<CardText>): unknown[] =>
  [...cardFields, 'signature' as const, 'mayShow' as const, 'language' as const].map((field) => card[field]);

const refused = async (subject: Subject, what: string, broken: object): Promise<void> => {
  const to = await asked(subject);
  await expectKind(what, gives(subject, to, {...unsigned, ...broken}), 'invalid');
};

/** What is given, and what is refused. */
export const giving = [
  ...about('feedback', 'giving', {
    'keeps what is given, and gives it back to who holds its secret': async (subject) => {
      const to = await asked(subject);
      const {secret, value, version} = await gives(subject, to);
      const back = await feedback(subject).given(secret);
      expectSame('card', saidOn(back.value), saidOn(words));
      expectSame('what giving answered', [value, version], [back.value, back.version]);
    },
    'says to whom it is, what they asked for, and when it is erased': async (subject) => {
      const to = await asked(subject);
      const {value} = await gives(subject, to);
      const {about: asks, wish, otherViewInvited, erasedOn} = value;
      expectSame('to', [value.to, asks, wish, otherViewInvited], ['Ida', to.value.about, 'ideas', true]);
      expectSame('erased on', erasedOn, to.value.erasedOn);
    },
    'says until when it can be corrected: for 15 minutes': async (subject) => {
      const {value} = await gives(subject, await asked(subject));
      expectSame('milliseconds', value.correctableUntil - value.created, correctable);
      expectSame('thanked and shown', [value.thanked, value.shown, value.answer], [false, false, undefined]);
    },
    'needs one word, and neither name nor language': async (subject) => {
      const to = await asked(subject);
      for (const field of cardFields) {
        const {value} = await gives(subject, to, {[field]: 'Yes.', mayShow: false});
        expectSame(field, saidOn(value), saidOn({[field]: 'Yes.', mayShow: false}));
      }
    },
    'says that an unsigned card waits, or is looked at first': async (subject) => {
      const {value} = await gives(subject, await asked(subject), unsigned);
      expectThat(['waiting', 'held'].includes(value.state), `it is ${value.state}`);
    },
    'cleans texts of what nobody can see': async (subject) => {
      const {value} = await gives(subject, await asked(subject), {...words, noticed: ' The\u202E\u0000 cafe\u0301. '});
      expectSame('noticed', value.noticed, 'The café.');
    },
    'keeps markup, emoji and any script as they were written': async (subject) => {
      const to = await asked(subject);
      for (const noticed of ['<b onclick="x">loud</b>', 'كنت هادئة اليوم', '👩🏽‍🤝‍👩🏻 thank you']) {
        expectSame('noticed', (await gives(subject, to, {...words, noticed})).value.noticed, noticed);
      }
    },
    'never rejects what is suspicious': async (subject) => {
      const {give, stamp} = await asked(subject);
      const suspicious: Partial<CardDraft>[] = [{}, {stamp: 'forged'}, {stamp, website: 'https://spam.example'}];
      for (const marks of suspicious) {
        const link = {secret: random(), give, key: random()};
        const {value} = await feedback(subject).give({...unsigned, ...marks}, link);
        expectSame('noticed', value.noticed, unsigned.noticed);
      }
    },
  }),

  ...about('feedback', 'what is refused of a card', {
    'refuses what breaks the rules with kind invalid': async (subject) => {
      await refused(subject, 'no word', {noticed: undefined});
      await refused(subject, 'an empty text', {noticed: '  '});
      await refused(subject, '2,001 characters', {noticed: 'x'.repeat(2_001)});
      await refused(subject, 'a name without letters', {signature: ' '});
      await refused(subject, 'no word on showing it', {mayShow: undefined});
    },
    'refuses fields that nobody declared': async (subject) => {
      await refused(subject, 'stars', {stars: 5});
      await refused(subject, 'a state', {state: 'arrived'});
    },
    'refuses something to try where no ideas are welcome': async (subject) => {
      for (const wish of ['listen', 'experience'] as const) {
        const to = await asked(subject, {wish});
        await expectKind(wish, gives(subject, to, {...unsigned, tryOut: 'You should sing.'}), 'invalid');
      }
    },
    'refuses another way to see it where none is invited': async (subject) => {
      const to = await asked(subject, {otherView: false});
      await expectKind('another view', gives(subject, to, {...unsigned, otherView: 'I do not think so.'}), 'invalid');
    },
    'refuses weak secrets and keys': async (subject) => {
      const {give} = await asked(subject);
      for (const weak of [{secret: 'short'}, {key: 'k'}, {give: 'short'}]) {
        const sent = feedback(subject).give(unsigned, {secret: random(), key: random(), give, ...weak});
        await expectKind(Object.keys(weak).join(), sent, 'invalid', 'missing');
      }
    },
    'takes no card by a link that was never given': async (subject) => {
      await expectKind('giving', gives(subject, {give: random(), stamp: ''}), 'missing');
    },
  }),

  ...about('feedback', 'giving once', {
    'makes one of the same card repeated, also at once': async (subject) => {
      const {give, stamp, secret: reading} = await asked(subject);
      const [port, link] = [feedback(subject), {secret: random(), give, key: random()}];
      const text = {...words, stamp};
      const [one, two] = await Promise.all([port.give(text, link), port.give(text, link)]);
      const again = await port.give(text, link);
      expectSame('versions', [two.version, again.version], [one.version, one.version]);
      expectThat((await cardsOf(subject, reading)).length <= 1, 'its receiver got more than one');
    },
    'refuses another card under the same key': async (subject) => {
      const to = await asked(subject);
      const {secret, key} = await gives(subject, to);
      const other = feedback(subject).give({...unsigned, stamp: to.stamp}, {secret, key, give: to.give});
      await expectKind('another card', other, 'invalid', 'conflict');
    },
    'makes another of another secret with the same key': async (subject) => {
      const to = await asked(subject);
      const {key} = await gives(subject, to);
      const text = {...words, noticed: 'You sang.', stamp: to.stamp};
      const other = await feedback(subject).give(text, {secret: random(), give: to.give, key});
      expectSame('noticed', other.value.noticed, 'You sang.');
    },
    'opens one card by one secret': async (subject) => {
      const to = await asked(subject);
      const {secret} = await gives(subject, to);
      const other = feedback(subject).give({...unsigned, stamp: to.stamp}, {secret, key: random(), give: to.give});
      await expectKind('another card', other, 'invalid', 'conflict', 'denied');
      expectSame('noticed', (await feedback(subject).given(secret)).value.noticed, words.noticed);
    },
  }),

  ...needing(
    'later',
    about('feedback', 'giving in time', {
      'brings a signed card to its receiver at once': async (subject) => {
        const to = await asked(subject);
        const {value} = await gives(subject, to);
        const [card] = await cardsOf(subject, to.secret);
        expectSame('state', value.state, 'arrived');
        expectSame('card', card && saidOn(card), saidOn(words));
      },
      'takes no card once its time is over': async (subject) => {
        const to = await asked(subject, {until: inDays(subject, 1)});
        await subject.later?.(24 * 60 + 1);
        await expectKind('giving', gives(subject, to), 'denied');
        expectSame('open', (await feedback(subject).invitation(to.give)).open, false);
      },
      'is gone with all that belongs to it when its time has come': async (subject) => {
        const to = await asked(subject, {until: inDays(subject, 1)});
        const {secret} = await gives(subject, to);
        await subject.later?.(Math.ceil((to.value.erasedOn - subject.now()) / 60_000) + 1);
        await expectKind('the ask', feedback(subject).asked(to.secret), 'missing');
        await expectKind('its cards', feedback(subject).received(to.secret), 'missing');
        await expectKind('its invitation', feedback(subject).invitation(to.give), 'missing');
        await expectKind('the card', feedback(subject).given(secret), 'missing');
      },
    }),
  ),
];
