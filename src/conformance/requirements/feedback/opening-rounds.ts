import {mayBeUnsigned, patterns} from '../../../model/feedback/rules.js';
import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {type Subject, about, feedback} from '../../requirement.js';
import {random} from '../../sending.js';
import {inDays} from './asked.js';
import {opened, owedBy, passesOn, placeOf, placesFor, roundDraft, seated, statesIn, takes} from './circle.js';

const refused = async (subject: Subject, what: string, broken: object): Promise<void> => {
  const round = {...roundDraft(subject), seats: placesFor(['Ida', 'Orla']), ...broken};
  await expectKind(what, feedback(subject).openRound(round, {secret: random(), key: random()}), 'invalid');
};

const circleOf = (count: number): string[] => Array.from({length: count}, (_, place) => `Place ${place}`);

/** A round is opened, and its places are taken. */
export const openingRounds = [
  ...about('feedback', 'opening a round', {
    'keeps what is opened, and gives it back to who leads it': async (subject) => {
      const {secret, value, version} = await opened(subject);
      const back = await feedback(subject).round(secret);
      const {prompt, pattern, wish, language} = roundDraft(subject);
      const {value: kept} = back;
      expectSame('prompt', [kept.prompt, kept.pattern, kept.wish, kept.language], [prompt, pattern, wish, language]);
      expectSame('other view, and closed', [kept.otherView, kept.closed], [true, false]);
      expectSame('what opening answered', [value.seats, version], [back.value.seats, back.version]);
      expectThat(value.erasedOn > value.until, 'it is erased before it ends');
    },
    'has a place for each, in the order of the circle, which nobody has taken': async (subject) => {
      const {value} = await opened(subject);
      expectSame(
        'names',
        value.seats.map(({name}) => name),
        ['Ida', 'Orla', 'Noor', 'Tam'],
      );
      expectSame('states', new Set(value.seats.map(({state}) => state)).size, 1);
      expectSame('state', value.seats[0]?.state, 'unopened');
    },
    'says whether cards may be unsigned': async (subject) => {
      for (const pattern of patterns) {
        for (const count of [3, 5]) {
          const one = pattern === 'one' ? {one: 1} : {};
          const {value, ids} = await opened(subject, {pattern, ...one}, circleOf(count));
          expectSame(`${pattern}, ${count}`, value.unsigned, mayBeUnsigned(pattern, count));
          expectSame('who receives', value.one, pattern === 'one' ? ids[1] : undefined);
        }
      }
    },
    'gives no secret back': async (subject) => {
      const {secret, handed, value} = await opened(subject);
      const told = JSON.stringify([value, await feedback(subject).seat(handed[0]!)]);
      expectThat(![secret, ...handed].some((each) => told.includes(each)), 'a secret came back');
    },
    'makes one of the same round repeated, and refuses another under the same key': async (subject) => {
      const [port, link] = [feedback(subject), {secret: random(), key: random()}];
      const round = {...roundDraft(subject), seats: placesFor(['Ida', 'Orla'])};
      const [one, two] = await Promise.all([port.openRound(round, link), port.openRound(round, link)]);
      expectSame('places', two.value.seats, one.value.seats);
      const other = port.openRound({...round, prompt: 'Something else.'}, link);
      await expectKind('another round', other, 'invalid', 'conflict');
    },
    'refuses what breaks the rules with kind invalid': async (subject) => {
      const [one] = placesFor(['Ida']);
      await refused(subject, 'one place', {seats: [one]});
      await refused(subject, '31 places', {seats: placesFor(circleOf(31))});
      await refused(subject, 'two places with one secret', {seats: [one, {...one, name: 'Orla'}]});
      await refused(subject, 'a place without a name', {seats: placesFor(['Ida', ' '])});
      await refused(subject, 'another pattern', {pattern: 'stars'});
      await refused(subject, 'nobody who receives', {pattern: 'one'});
      await refused(subject, 'somebody who is not there', {pattern: 'one', one: 2});
      await refused(subject, 'one who receives where all do', {one: 0});
      await refused(subject, 'no prompt', {prompt: ' '});
      await refused(subject, 'yesterday', {until: inDays(subject, -1)});
      await refused(subject, 'in 400 days', {until: inDays(subject, 400)});
      await refused(subject, 'a field that nobody declared', {leader: 'Ida'});
    },
    'refuses weak secrets and keys': async (subject) => {
      const seats = placesFor(['Ida', 'Orla']);
      const round = {...roundDraft(subject), seats};
      for (const weak of [{secret: 'short'}, {key: 'k'}]) {
        const sent = feedback(subject).openRound(round, {secret: random(), key: random(), ...weak});
        await expectKind(Object.keys(weak).join(), sent, 'invalid', 'missing');
      }
      await refused(subject, 'a weak place', {seats: [seats[0], {name: 'Noor', secret: 'short'}]});
    },
  }),

  ...about('feedback', 'taking a place', {
    'says by the handed-out link whose place it is, and nothing more': async (subject) => {
      const {handed, ids, value} = await opened(subject);
      const {id, name, own, owes, shown, round} = await feedback(subject).seat(handed[1]!);
      expectSame('place', [id, name, own, owes, shown], [ids[1], 'Orla', false, [], []]);
      expectSame('round', [round.prompt, round.until, round.closed], [value.prompt, value.until, false]);
    },
    'opens nothing else by the handed-out link, also before it is taken': async (subject) => {
      const {handed, ids} = await opened(subject);
      const [port, link] = [feedback(subject), handed[0]!];
      await expectKind('what is asked', port.asked(link), 'missing');
      await expectKind('what came', port.received(link), 'missing');
      await expectKind('passing', port.pass('passed', {to: ids[1]!, secret: link}), 'missing');
      const given = port.give(
        {noticed: 'Yes.', signature: 'Ida', mayShow: false, to: ids[1]!},
        {
          secret: random(),
          key: random(),
          give: link,
        },
      );
      await expectKind('giving', given, 'missing');
    },
    'is taken once: from then on what was handed out opens nothing': async (subject) => {
      const {handed, ids} = await opened(subject);
      const {own, seat} = await takes(subject, handed[0]!);
      const port = feedback(subject);
      expectSame('place', [seat.id, seat.own], [ids[0], true]);
      expectSame('place again', (await port.seat(own)).own, true);
      await expectKind('reading', port.seat(handed[0]!), 'missing');
      await expectKind('taking it once more', port.takeSeat(handed[0]!, random()), 'missing');
      expectSame('who holds it', (await port.seat(own)).id, ids[0]);
    },
    'answers the same when its taking is repeated, also at once': async (subject) => {
      const {handed, ids} = await opened(subject);
      const [port, own] = [feedback(subject), random()];
      const both = await Promise.all([port.takeSeat(handed[0]!, own), port.takeSeat(handed[0]!, own)]);
      const again = await port.takeSeat(handed[0]!, own);
      expectSame(
        'places',
        [...both, again].map((seat) => [seat.id, seat.own]),
        [0, 1, 2].map(() => [ids[0], true]),
      );
    },
    'goes to one of two who take it at once': async (subject) => {
      const {handed} = await opened(subject);
      const takers = [random(), random()];
      const taken = await Promise.allSettled(takers.map((own) => feedback(subject).takeSeat(handed[0]!, own)));
      expectSame('how many got it', taken.filter(({status}) => status === 'fulfilled').length, 1);
      const lost = takers[taken.findIndex(({status}) => status === 'rejected')];
      await expectKind('the other', feedback(subject).seat(lost ?? ''), 'missing');
    },
    'is not taken with the secret that was handed out, nor with a weak one': async (subject) => {
      const {handed} = await opened(subject);
      const port = feedback(subject);
      await expectKind('the same secret', port.takeSeat(handed[0]!, handed[0]!), 'invalid', 'denied');
      await expectKind('a weak one', port.takeSeat(handed[0]!, 'short'), 'invalid');
      await expectKind('that of another place', port.takeSeat(handed[0]!, handed[1]!), 'missing', 'invalid', 'denied');
      expectSame('own', (await port.seat(handed[0]!)).own, false);
    },
    'says in words of the circle to whom a card is owed': async (subject) => {
      const owed: [object, Record<string, string>[]][] = [
        [
          {pattern: 'everyone'},
          [
            {Orla: 'owed', Noor: 'owed'},
            {Ida: 'owed', Noor: 'owed'},
            {Ida: 'owed', Orla: 'owed'},
          ],
        ],
        [{pattern: 'next'}, [{Orla: 'owed'}, {Noor: 'owed'}, {Ida: 'owed'}]],
        [{pattern: 'one', one: 1}, [{Orla: 'owed'}, {}, {Orla: 'owed'}]],
      ];
      for (const [pattern, expected] of owed) {
        const circle = await seated(subject, pattern, ['Ida', 'Orla', 'Noor']);
        const came = await Promise.all([0, 1, 2].map((place) => owedBy(subject, circle, place)));
        expectSame(JSON.stringify(pattern), came, expected);
      }
    },
    'receives as an ask does, with the prompt for what is asked': async (subject) => {
      const circle = await seated(subject);
      const port = feedback(subject);
      const {value, version} = await port.asked(circle.own[0]!);
      const {about: asks, name, wish, otherView, inRound, give, until} = value;
      expectSame('ask', [asks, name, wish, otherView], [circle.value.prompt, 'Ida', 'ideas', true]);
      expectSame(
        'in a round',
        [inRound, give, until],
        [true, undefined, (await placeOf(subject, circle, 0)).round.until],
      );
      expectSame('what came', await port.received(circle.own[0]!), {items: []});
      await expectKind('changing it', port.changeAsk({closed: true}, circle.own[0]!, version), 'denied');
    },
  }),

  ...about('feedback', 'what who leads a round sees', {
    'sees who has taken a place, and who has given or passed all, alike': async (subject) => {
      const circle = await seated(subject, {}, ['Ida', 'Orla', 'Noor']);
      const port = feedback(subject);
      expectSame('states', await statesIn(subject, circle), ['giving', 'giving', 'giving']);
      await passesOn(subject, circle, [0, 1]);
      expectSame('one of two', (await statesIn(subject, circle))[0], 'giving');
      await passesOn(subject, circle, [0, 2]);
      for (const to of [circle.ids[0]!, circle.ids[2]!]) await port.pass('passed', {to, secret: circle.own[1]!});
      expectSame('states', await statesIn(subject, circle), ['done', 'done', 'giving']);
    },
    'sees no card, nor to whom one was given': async (subject) => {
      const circle = await seated(subject, {}, ['Ida', 'Orla']);
      const {secret} = await passesOn(subject, circle, [0, 1]);
      const {value} = await feedback(subject).round(circle.secret);
      const told = JSON.stringify(value);
      expectThat(!told.includes('asked how') && !told.includes(secret), 'a card is told');
      for (const seat of value.seats) expectSame('what is told', Object.keys(seat).toSorted(), ['id', 'name', 'state']);
    },
    'names a version that nobody else changes': async (subject) => {
      const circle = await seated(subject, {}, ['Ida', 'Orla']);
      await passesOn(subject, circle, [0, 1]);
      await feedback(subject).pass('passed', {to: circle.ids[0]!, secret: circle.own[1]!});
      expectSame('version', (await feedback(subject).round(circle.secret)).version, circle.version);
    },
  }),
];
