import {expectKind, expectSame} from '../../expectation.js';
import {about, checkIns} from '../../requirement.js';
import {random} from '../../sending.js';
import {answering, draft, idsUnder, send} from './sent.js';

/** What is sent again is there once. */
export const sendingOnce = about('checkIns', 'sending once', {
  'makes one of the same send repeated': async (subject) => {
    const {link, key, checkIn} = await send(subject);
    const again = await checkIns(subject).send(draft, {secret: link.secret, key});
    expectSame('id', again.checkIn.id, checkIn.id);
    expectSame('ids under the secret', await idsUnder(subject, link.secret), [checkIn.id]);
  },
  'makes one of two sends at once': async (subject) => {
    const link = {secret: random(), key: random()};
    const port = checkIns(subject);
    const [one, two] = await Promise.all([port.send(draft, link), port.send(draft, link)]);
    expectSame('id', one.checkIn.id, two.checkIn.id);
    expectSame('ids under the secret', await idsUnder(subject, link.secret), [one.checkIn.id]);
  },
  'refuses other answers under the same key': async (subject) => {
    const {link, key} = await send(subject);
    const other = checkIns(subject).send(answering({slept: ['well']}), {secret: link.secret, key});
    await expectKind('other answers', other, 'invalid', 'conflict');
  },
  'makes another of another key': async (subject) => {
    const {link, checkIn} = await send(subject);
    const other = await send(subject, draft, link.secret);
    expectSame('different ids', new Set([checkIn.id, other.checkIn.id]).size, 2);
  },
  'makes another of another secret with the same key': async (subject) => {
    const {key, checkIn} = await send(subject);
    const secret = random();
    const other = await checkIns(subject).send(draft, {secret, key});
    expectSame('different ids', new Set([checkIn.id, other.checkIn.id]).size, 2);
    expectSame('ids under the other secret', await idsUnder(subject, secret), [other.checkIn.id]);
  },
});
