import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {about, feedback, needing} from '../../requirement.js';
import {random} from '../../sending.js';
import {arrived, asked, cardsOf, giveUnsigned, gives, noticedBy, settled, statesOf, unsigned, words} from './asked.js';

const other = {...words, noticed: 'You smiled, too.'};

/** Correcting, signing and withdrawing a card. */
export const correcting = [
  ...about('feedback', 'correcting a card', {
    'corrects the version that was read': async (subject) => {
      const {secret, version} = await gives(subject, await asked(subject));
      const corrected = await feedback(subject).correct(other, secret, version);
      const back = await feedback(subject).given(secret);
      expectThat(corrected.version !== version, 'the version stayed the same');
      expectSame('card', [back.value.noticed, back.version], [other.noticed, corrected.version]);
    },
    'keeps when it was given, and gives no more time': async (subject) => {
      const {secret, version, value} = await gives(subject, await asked(subject));
      const {value: after} = await feedback(subject).correct(other, secret, version);
      const times = [value.created, value.correctableUntil];
      expectSame('created and correctableUntil', [after.created, after.correctableUntil], times);
    },
    'takes away what is left out': async (subject) => {
      const {secret, version} = await gives(subject, await asked(subject));
      const least = {appreciate: 'Your voice.', signature: 'Orla', mayShow: false};
      const {value} = await feedback(subject).correct(least, secret, version);
      const {noticed, appreciate, tryOut, mayShow} = value;
      expectSame('card', [noticed, appreciate, tryOut, mayShow], [undefined, 'Your voice.', undefined, false]);
    },
    'rejects a correction of an old version with kind conflict, and changes nothing': async (subject) => {
      const {secret, version} = await gives(subject, await asked(subject));
      await feedback(subject).correct(other, secret, version);
      await expectKind('an old version', feedback(subject).correct(words, secret, version), 'conflict');
      expectSame('noticed', (await feedback(subject).given(secret)).value.noticed, other.noticed);
    },
    'refuses a correction that breaks the rules': async (subject) => {
      const {secret, version} = await gives(subject, await asked(subject, {wish: 'listen'}), {
        ...words,
        tryOut: undefined,
      });
      const port = feedback(subject);
      const wrong = [{mayShow: true}, {...words, tryOut: 'Sing.'}, {...other, tryOut: undefined, stars: 5}];
      for (const text of wrong) await expectKind('a correction', port.correct(text, secret, version), 'invalid');
      expectSame('noticed', (await port.given(secret)).value.noticed, words.noticed);
    },
    'denies taking a name away': async (subject) => {
      const {secret, version} = await gives(subject, await asked(subject));
      const {signature: _signature, ...nameless} = other;
      await expectKind('no name', feedback(subject).correct(nameless, secret, version), 'denied');
      expectSame('name', (await feedback(subject).given(secret)).value.signature, words.signature);
    },
  }),

  ...needing(
    'later',
    about('feedback', 'correcting a card that has arrived', {
      'shows its receiver the corrected words of a signed one': async (subject) => {
        const {given, to} = await arrived(subject);
        await feedback(subject).correct(other, given.secret, given.version);
        expectSame('noticed', await noticedBy(subject, to.secret), [other.noticed]);
      },
      'denies it after 15 minutes, and changes nothing': async (subject) => {
        const {given} = await arrived(subject);
        await subject.later?.(settled);
        await expectKind('correcting', feedback(subject).correct(other, given.secret, given.version), 'denied');
        expectSame('noticed', (await feedback(subject).given(given.secret)).value.noticed, words.noticed);
      },
      'denies it of an unsigned one, also within 15 minutes': async (subject) => {
        const to = await asked(subject);
        const [one] = await giveUnsigned(subject, to, 3);
        await feedback(subject).changeAsk({closed: true}, to.secret, to.version);
        expectSame('how many have arrived', (await cardsOf(subject, to.secret)).length, 3);
        const {value, version} = await feedback(subject).given(one!.secret);
        for (const text of [unsigned, {...unsigned, signature: 'Orla'}]) {
          await expectKind('correcting', feedback(subject).correct(text, one!.secret, version), 'denied');
        }
        expectSame('state', value.state, 'arrived');
      },
      'corrects one that waits for 15 minutes, and it goes on waiting': async (subject) => {
        const to = await asked(subject);
        const {secret, version} = await gives(subject, to, unsigned);
        const corrected = await feedback(subject).correct({...unsigned, noticed: 'You smiled.'}, secret, version);
        expectSame('card', [corrected.value.noticed, corrected.value.state], ['You smiled.', 'waiting']);
        await subject.later?.(settled);
        const late = feedback(subject).correct({...unsigned, noticed: 'You laughed.'}, secret, corrected.version);
        await expectKind('correcting later', late, 'denied');
        expectSame('what has arrived', await cardsOf(subject, to.secret), []);
      },
    }),
  ),

  ...about('feedback', 'withdrawing a card', {
    'withdraws for ever, and again without an error': async (subject) => {
      const to = await asked(subject);
      const {secret, version} = await gives(subject, to);
      const port = feedback(subject);
      await port.withdraw(secret);
      await port.withdraw(secret);
      await expectKind('reading', port.given(secret), 'missing');
      await expectKind('correcting', port.correct(other, secret, version), 'missing');
      expectSame('what has arrived', await cardsOf(subject, to.secret), []);
    },
    'does not bring back what was withdrawn when it is sent again': async (subject) => {
      const to = await asked(subject);
      const {secret, key} = await gives(subject, to);
      await feedback(subject).withdraw(secret);
      const again = feedback(subject).give({...words, stamp: to.stamp}, {secret, key, give: to.give});
      await expectKind('the same card', again, 'missing');
      await expectKind('reading', feedback(subject).given(secret), 'missing');
    },
    'leaves the cards of others as they are': async (subject) => {
      const to = await asked(subject);
      const [one, another] = [await gives(subject, to), await gives(subject, to)];
      await feedback(subject).withdraw(one.secret);
      await feedback(subject).withdraw(random());
      expectSame('noticed', (await feedback(subject).given(another.secret)).value.noticed, words.noticed);
    },
  }),

  ...needing(
    'later',
    about('feedback', 'withdrawing a card that has arrived', {
      'takes it away from its receiver, at any time': async (subject) => {
        const {given, card, link, to} = await arrived(subject);
        await subject.later?.(24 * 60);
        await feedback(subject).withdraw(given.secret);
        expectSame('what is there', await cardsOf(subject, to.secret), []);
        await expectKind('thanking', feedback(subject).handle({thanked: true}, link, card.version), 'missing');
        await expectKind('reporting', feedback(subject).report({reason: 'spam'}, link), 'missing');
      },
      'takes one unsigned card away and leaves the others': async (subject) => {
        const to = await asked(subject);
        const given = await giveUnsigned(subject, to, 3);
        await subject.later?.(settled);
        await cardsOf(subject, to.secret);
        await feedback(subject).withdraw(given[0]!.secret);
        expectSame('how many are there', (await cardsOf(subject, to.secret)).length, 2);
        expectSame('states', await statesOf(subject, given.slice(1)), ['arrived', 'arrived']);
      },
    }),
  ),
];
