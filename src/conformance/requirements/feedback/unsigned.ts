import {expectSame, expectSameSet, expectThat} from '../../expectation.js';
import {type Subject, about, feedback, needing} from '../../requirement.js';
import {
  type Asked,
  asked,
  cardsOf,
  giveUnsigned,
  gives,
  noticedBy,
  settled,
  statesOf,
  unsigned,
  words,
} from './asked.js';

/** All that a receiver, or who is invited, can be told. */
const told = async (subject: Subject, {secret, give}: Asked): Promise<string> => {
  const {stamp: _stamp, ...invited} = await feedback(subject).invitation(give);
  return JSON.stringify([await feedback(subject).asked(secret), await feedback(subject).received(secret), invited]);
};

const numbers = (count: number): string[] =>
  Array.from({length: count}, (_, index) => `You took your time. ${index + 1}`);

/** Of who has not signed: nobody can tell who it was, and nothing says that somebody waits. */
export const unsignedCards = needing('later', [
  ...about('feedback', 'unsigned cards', {
    'lets one and two wait, however long': async (subject) => {
      const to = await asked(subject);
      const given = await giveUnsigned(subject, to, 2);
      await subject.later?.(24 * 60);
      expectSame('what has arrived', await cardsOf(subject, to.secret), []);
      expectSame('states', await statesOf(subject, given), ['waiting', 'waiting']);
    },
    'lets three arrive together, and tells their givers': async (subject) => {
      const to = await asked(subject);
      const given = await giveUnsigned(subject, to, 3);
      await subject.later?.(settled);
      expectSameSet('what has arrived', (await noticedBy(subject, to.secret)).map(String), numbers(3));
      expectSame('states', await statesOf(subject, given), ['arrived', 'arrived', 'arrived']);
    },
    'lets none arrive as long as it can be corrected': async (subject) => {
      const to = await asked(subject);
      const given = await giveUnsigned(subject, to, 3);
      expectSame('what has arrived', await cardsOf(subject, to.secret), []);
      await subject.later?.(settled - 3);
      expectSame('what has arrived later', await cardsOf(subject, to.secret), []);
      expectSame('states', await statesOf(subject, given), ['waiting', 'waiting', 'waiting']);
    },
    'lets those who come later wait for two others again': async (subject) => {
      const to = await asked(subject);
      await giveUnsigned(subject, to, 3);
      await subject.later?.(settled);
      expectSame('how many have arrived', (await cardsOf(subject, to.secret)).length, 3);
      const more = await giveUnsigned(subject, to, 2);
      await subject.later?.(settled);
      expectSame('how many have arrived', (await cardsOf(subject, to.secret)).length, 3);
      expectSame('states', await statesOf(subject, more), ['waiting', 'waiting']);
      await giveUnsigned(subject, to, 1);
      await subject.later?.(settled);
      expectSame('how many have arrived', (await cardsOf(subject, to.secret)).length, 6);
    },
    'does not count who has withdrawn': async (subject) => {
      const to = await asked(subject);
      const [first] = await giveUnsigned(subject, to, 3);
      await feedback(subject).withdraw(first!.secret);
      await subject.later?.(settled);
      expectSame('what has arrived', await cardsOf(subject, to.secret), []);
    },
    'does not count signed cards, which arrive at once': async (subject) => {
      const to = await asked(subject);
      await giveUnsigned(subject, to, 2);
      await gives(subject, to);
      await subject.later?.(settled);
      expectSame('what has arrived', await noticedBy(subject, to.secret), [words.noticed]);
    },
    'does not count what is given to somebody else': async (subject) => {
      const [one, other] = [await asked(subject), await asked(subject)];
      await giveUnsigned(subject, one, 2);
      await giveUnsigned(subject, other, 2);
      await subject.later?.(settled);
      const arrived = [await cardsOf(subject, one.secret), await cardsOf(subject, other.secret)];
      expectSame('what has arrived', arrived, [[], []]);
    },
    'tells of each the day alone, and nothing that leads to its giver': async (subject) => {
      const to = await asked(subject);
      const given = await giveUnsigned(subject, to, 3);
      await subject.later?.(settled);
      const cards = await cardsOf(subject, to.secret);
      const known = ['id', 'day', 'version', 'noticed', 'mayShow', 'shown', 'thanked', 'place', 'answered'];
      for (const card of cards) expectSameSet('what is told', Object.keys(card), known);
      expectSame('days', new Set(cards.map(({day}) => day)).size, 1);
      const own = JSON.stringify(await Promise.all(given.map(({secret}) => feedback(subject).given(secret))));
      expectThat(!cards.some(({id}) => own.includes(id)), 'its giver is told which one it is');
    },
    'shuffles them': async (subject) => {
      const to = await asked(subject);
      await giveUnsigned(subject, to, 9);
      await subject.later?.(settled);
      const came = await noticedBy(subject, to.secret);
      expectSameSet('what has arrived', came.map(String), numbers(9));
      for (const order of [numbers(9), numbers(9).toReversed()]) {
        expectThat(came.join() !== order.join(), 'they stand in the order in which they were given');
      }
    },
  }),

  ...about('feedback', 'what waits', {
    'is told to nobody but its giver: answers and versions are as if there were none': async (subject) => {
      const to = await asked(subject);
      const before = await told(subject, to);
      await giveUnsigned(subject, to, 2);
      expectSame('what is told', await told(subject, to), before);
      await subject.later?.(settled);
      expectSame('what is told later', await told(subject, to), before);
    },
    'is not told to others who wait': async (subject) => {
      const to = await asked(subject);
      const {secret} = await gives(subject, to, unsigned);
      const before = await feedback(subject).given(secret);
      await giveUnsigned(subject, to, 1);
      expectSame('card', await feedback(subject).given(secret), before);
    },
    'arrives at once, and alone, when its giver signs it': async (subject) => {
      const to = await asked(subject);
      const [one, two] = await giveUnsigned(subject, to, 2);
      await subject.later?.(24 * 60);
      const {noticed = '', mayShow} = one!.value;
      const signed = {noticed, mayShow, signature: 'Orla'};
      const {value} = await feedback(subject).correct(signed, one!.secret, one!.version);
      const cards = await cardsOf(subject, to.secret);
      expectSame('state and name', [value.state, value.signature], ['arrived', 'Orla']);
      expectSame(
        'who has arrived',
        cards.map(({signature}) => signature),
        ['Orla'],
      );
      expectSame('the other', await statesOf(subject, [two!]), ['waiting']);
    },
    'arrives when the asking is over, if there are three': async (subject) => {
      const to = await asked(subject);
      await giveUnsigned(subject, to, 3);
      await feedback(subject).changeAsk({closed: true}, to.secret, to.version);
      expectSame('how many have arrived', (await cardsOf(subject, to.secret)).length, 3);
    },
    'waits for ever, with its giver told, when the asking is over and there are two': async (subject) => {
      const to = await asked(subject);
      const given = await giveUnsigned(subject, to, 2);
      await feedback(subject).changeAsk({closed: true}, to.secret, to.version);
      await subject.later?.(24 * 60);
      expectSame('what has arrived', await cardsOf(subject, to.secret), []);
      expectSame('states', await statesOf(subject, given), ['waiting', 'waiting']);
      const {noticed = '', mayShow} = given[0]!.value;
      const signed = {noticed, mayShow, signature: 'Orla'};
      const {value} = await feedback(subject).correct(signed, given[0]!.secret, given[0]!.version);
      expectSame('state once it is signed', value.state, 'arrived');
    },
  }),
]);
