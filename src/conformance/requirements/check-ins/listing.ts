import {expectKind, expectSame, expectSameSet} from '../../expectation.js';
import {about, checkIns} from '../../requirement.js';
import {random} from '../../sending.js';
import {anonymous, answering, draft, idsUnder, listed, send} from './sent.js';

/** More than anybody looks at at once. */
const many = 60;

/** Somebody's own. */
export const listing = [
  ...about('checkIns', 'listing', {
    'lists all under one secret, the newest first': async (subject) => {
      const secret = random();
      const ids: string[] = [];
      for (const slept of ['well', 'badly', 'well']) {
        ids.unshift((await send(subject, answering({slept: [slept]}), secret)).checkIn.id);
      }
      const items = await listed(subject, secret);
      const times = items.map(({created}) => created);
      expectSameSet(
        'ids',
        items.map(({id}) => id),
        ids,
      );
      expectSame(
        'times',
        times,
        times.toSorted((a, b) => b - a),
      );
    },
    'gives each as it is given alone': async (subject) => {
      const {link} = await send(subject);
      const {items} = await checkIns(subject).list(link.secret);
      expectSame('items', items, [(await checkIns(subject).get(link)).checkIn]);
    },
    'has none of a secret under which nothing was sent': async (subject) => {
      expectSame('items', await listed(subject, random()), []);
    },
    'lists nothing of anybody else': async (subject) => {
      const [mine, other] = [await send(subject), await send(subject)];
      expectSame('ids', await idsUnder(subject, mine.link.secret), [mine.checkIn.id]);
      expectSame('ids of the other', await idsUnder(subject, other.link.secret), [other.checkIn.id]);
    },
    'lists each once, page by page': async (subject) => {
      const secret = random();
      const ids: string[] = [];
      for (let count = 0; count < many; count++) ids.push((await send(subject, draft, secret)).checkIn.id);
      expectSameSet('ids', await idsUnder(subject, secret), ids);
    },
    'refuses a cursor that no answer has given': async (subject) => {
      const {link} = await send(subject);
      await expectKind('a cursor', checkIns(subject).list(link.secret, {cursor: 'no such cursor'}), 'invalid');
    },
    'forgets what was withdrawn': async (subject) => {
      const {link} = await send(subject);
      const stays = await send(subject, draft, link.secret);
      await checkIns(subject).withdraw(link);
      expectSame('ids', await idsUnder(subject, link.secret), [stays.checkIn.id]);
    },
    'shows the latest of what was corrected': async (subject) => {
      const {link, version} = await send(subject);
      await checkIns(subject).correct(answering({slept: ['well']}), link, version);
      expectSame(
        'answers',
        (await listed(subject, link.secret)).map(({answers}) => answers),
        [{slept: ['well']}],
      );
    },
    'never lists what was sent anonymously': async (subject) => {
      const [{link}, key] = [await send(subject), random()];
      await checkIns(subject).sendAnonymously(anonymous, {key});
      expectSame('how many of one', (await listed(subject, link.secret)).length, 1);
      expectSame('what the key opens', await listed(subject, key), []);
    },
  }),
];
