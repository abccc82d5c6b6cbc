import type {RoundChange} from '../../../model/contract/feedback/round-draft.js';
import type {OwnRound} from '../../../model/contract/feedback/round.js';
import type {Versioned} from '../../../backend/feedback.js';
import {expectKind, expectSame, expectSameSet, expectThat} from '../../expectation.js';
import {type Subject, about, feedback, needing} from '../../requirement.js';
import {cardsOf, inDays, settled, statesOf, unsigned} from './asked.js';
import {type Circle, opened, owedBy, passesOn, placeOf, placesFor, seated, statesIn, takes, thanks} from './circle.js';

const three = ['Ida', 'Orla', 'Noor'];

const changes = (
  subject: Subject,
  {secret, version}: Circle,
  change: Omit<RoundChange, 'add'> & {add?: {name: string; secret: string}[]},
): Promise<Versioned<OwnRound>> => feedback(subject).changeRound(change, secret, version);

/** What who leads a round can change. */
export const leadingRounds = [
  ...about('feedback', 'changing a round', {
    'gives it more time, and all that belong to it': async (subject) => {
      const circle = await seated(subject, {}, three);
      const until = inDays(subject, 30);
      const {value} = await changes(subject, circle, {until});
      const [seat, ask] = [await placeOf(subject, circle, 0), await feedback(subject).asked(circle.own[0]!)];
      expectSame('until', [value.until, seat.round.until, ask.value.until], [until, until, until]);
      expectSame('erased', [seat.round.erasedOn, ask.value.erasedOn], [value.erasedOn, value.erasedOn]);
      await expectKind(
        'a time that is over',
        feedback(subject).changeRound(
          {until: 1},
          circle.secret,
          (await feedback(subject).round(circle.secret)).version,
        ),
        'invalid',
      );
    },
    'rejects a change of an old version with kind conflict, and changes nothing': async (subject) => {
      const circle = await opened(subject, {}, three);
      const {version} = await changes(subject, circle, {until: inDays(subject, 8)});
      expectThat(version !== circle.version, 'the version stayed the same');
      await expectKind('an old version', changes(subject, circle, {left: [circle.ids[0]!]}), 'conflict');
      expectSame('states', await statesIn(subject, circle), ['unopened', 'unopened', 'unopened']);
    },
    'adds places at the end of the circle, to whom all give': async (subject) => {
      const circle = await seated(subject, {}, three);
      const [place] = placesFor(['Tam']);
      const {value} = await changes(subject, circle, {add: [place!]});
      expectSame(
        'names',
        value.seats.map(({name}) => name),
        [...three, 'Tam'],
      );
      const {seat} = await takes(subject, place!.secret);
      expectSameSet(
        'owed by the new one',
        seat.owes.map(({name}) => name),
        three,
      );
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'owed', Noor: 'owed', Tam: 'owed'});
      expectSame('unsigned', value.unsigned, true);
    },
    'puts a new place between the last and the first': async (subject) => {
      const circle = await seated(subject, {pattern: 'next'}, three);
      const [place] = placesFor(['Tam']);
      await changes(subject, circle, {add: [place!]});
      const {seat} = await takes(subject, place!.secret);
      expectSame(
        'owed by the new one',
        seat.owes.map(({name}) => name),
        ['Ida'],
      );
      expectSame('owed by the last', await owedBy(subject, circle, 2), {Tam: 'owed'});
    },
    'denies that where the last has given to the first already': async (subject) => {
      const circle = await seated(subject, {pattern: 'next'}, three);
      await passesOn(subject, circle, [2, 0]);
      await expectKind('adding', changes(subject, circle, {add: placesFor(['Tam'])}), 'denied');
      expectSame('how many', (await statesIn(subject, circle)).length, 3);
    },
    'lets somebody leave: nobody owes them a card, and they give none': async (subject) => {
      const circle = await seated(subject, {}, three);
      await passesOn(subject, circle, [2, 0]);
      const {value} = await changes(subject, circle, {left: [circle.ids[2]!]});
      expectSame(
        'states',
        value.seats.map(({state}) => state),
        ['giving', 'giving', 'left'],
      );
      expectSame('owed', await owedBy(subject, circle, 0), {Orla: 'owed'});
      await expectKind('giving to them', passesOn(subject, circle, [0, 2]), 'denied', 'missing');
      await expectKind('giving by them', passesOn(subject, circle, [2, 1]), 'denied');
      expectSame('what they are told', (await placeOf(subject, circle, 2)).name, 'Noor');
    },
    'closes the circle behind who leaves: their card is owed to the next': async (subject) => {
      const circle = await seated(subject, {pattern: 'next'}, [...three, 'Tam']);
      const {value, version} = await changes(subject, circle, {left: [circle.ids[1]!]});
      expectSame('owed by the one before', await owedBy(subject, circle, 0), {Noor: 'owed'});
      await passesOn(subject, circle, [0, 2]);
      expectSame('once it is given', await owedBy(subject, circle, 0), {Noor: 'given'});
      expectThat(value.seats[0]?.state === 'giving', 'who still owes a card is told to be done');
      await feedback(subject).changeRound({left: [circle.ids[2]!]}, circle.secret, version);
      expectSame('who has given', await owedBy(subject, circle, 0), {Noor: 'given'});
      expectSame('the last', await owedBy(subject, circle, 3), {Ida: 'owed'});
    },
    'refuses a change that breaks the rules': async (subject) => {
      const circle = await opened(subject, {}, three);
      const [place] = placesFor(['Tam']);
      const weak = {name: 'Tam', secret: 'short'};
      for (const add of [[place!, place!], [weak], placesFor(Array.from({length: 28}, () => 'Tam'))]) {
        await expectKind(`${add.length} places`, changes(subject, circle, {add}), 'invalid');
      }
      await expectKind('reopening', changes(subject, circle, {closed: false} as object), 'invalid');
      await expectKind('another prompt', changes(subject, circle, {prompt: 'No.'} as object), 'invalid');
      expectSame('version', (await feedback(subject).round(circle.secret)).version, circle.version);
    },
  }),

  ...about('feedback', 'ending a round', {
    'takes no more cards once it is closed, and changes no more': async (subject) => {
      const circle = await seated(subject, {}, three);
      const {value, version} = await changes(subject, circle, {closed: true});
      expectSame('closed', [value.closed, (await placeOf(subject, circle, 0)).round.closed], [true, true]);
      await expectKind('giving', passesOn(subject, circle, [0, 1]), 'denied');
      const more = feedback(subject).changeRound({until: inDays(subject, 9)}, circle.secret, version);
      await expectKind('more time', more, 'denied');
    },
    'is still open to read and withdraw, once it is closed': async (subject) => {
      const circle = await seated(subject, {}, three);
      const {secret} = await passesOn(subject, circle, [0, 1]);
      await changes(subject, circle, {closed: true});
      const [port, reader] = [feedback(subject), circle.own[1]!];
      expectSame('ask', [(await port.asked(reader)).value.closed, (await port.seat(reader)).name], [true, 'Orla']);
      expectSame('card', (await port.given(secret)).value.noticed, thanks.noticed);
      await port.withdraw(secret);
      expectSame('what is there', await cardsOf(subject, reader), []);
    },
    'is taken back as long as nobody has given a card': async (subject) => {
      const circle = await seated(subject, {}, three);
      const port = feedback(subject);
      await port.withdrawRound(circle.secret);
      await expectKind('the round', port.round(circle.secret), 'missing');
      await expectKind('a place', port.seat(circle.own[0]!), 'missing');
      await expectKind('what it received', port.received(circle.own[0]!), 'missing');
      await expectKind('giving', passesOn(subject, circle, [0, 1]), 'missing');
    },
    'is not taken back once a card was given': async (subject) => {
      const circle = await seated(subject, {}, three);
      const {secret} = await passesOn(subject, circle, [0, 1]);
      await expectKind('taking it back', feedback(subject).withdrawRound(circle.secret), 'denied');
      expectSame('card', (await feedback(subject).given(secret)).value.noticed, thanks.noticed);
      expectSame('prompt', (await feedback(subject).round(circle.secret)).value.prompt, circle.value.prompt);
    },
  }),

  ...needing(
    'later',
    about('feedback', 'the end of a round', {
      'takes no more cards once its time is over': async (subject) => {
        const circle = await seated(subject, {until: inDays(subject, 1)}, three);
        await subject.later?.(24 * 60 + 1);
        await expectKind('giving', passesOn(subject, circle, [0, 1]), 'denied');
        expectSame('place', (await placeOf(subject, circle, 0)).name, 'Ida');
      },
      'lets three unsigned cards arrive when it is closed, and two wait for ever': async (subject) => {
        const circle = await seated(subject);
        for (const from of [1, 2, 3]) await passesOn(subject, circle, [from, 0], unsigned);
        const two = [
          await passesOn(subject, circle, [0, 1], unsigned),
          await passesOn(subject, circle, [2, 1], unsigned),
        ];
        await changes(subject, circle, {closed: true});
        await subject.later?.(settled);
        expectSame('how many have arrived', (await cardsOf(subject, circle.own[0]!)).length, 3);
        expectSame('what has arrived', await cardsOf(subject, circle.own[1]!), []);
        expectSame('states', await statesOf(subject, two), ['waiting', 'waiting']);
      },
      'is gone with all that belongs to it when its time has come': async (subject) => {
        const circle = await seated(subject, {until: inDays(subject, 1)}, three);
        const {secret} = await passesOn(subject, circle, [0, 1]);
        await subject.later?.(Math.ceil((circle.value.erasedOn - subject.now()) / 60_000) + 1);
        await expectKind('the round', feedback(subject).round(circle.secret), 'missing');
        await expectKind('a place', feedback(subject).seat(circle.own[0]!), 'missing');
        await expectKind('what it received', feedback(subject).received(circle.own[1]!), 'missing');
        await expectKind('a card', feedback(subject).given(secret), 'missing');
      },
    }),
  ),
];
