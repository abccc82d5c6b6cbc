import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {about, checkIns} from '../../requirement.js';
import {givenUp, random} from '../../sending.js';
import {anonymous, draft, listed} from './sent.js';

const refused = [
  ['an answer that nobody asked for', {answers: {phone: ['0123 456']}}],
  ['an answer to what is hidden', {answers: {slept: ['well'], awake: ['The street.']}}],
  ['a contact', {contact: 'ida@kith.example'}],
  ['an audience', {audience: 'hosts'}],
  ['another questionnaire', {questionnaire: {id: 'no-such-questionnaire', version: '3'}}],
] as const;

/** Of what is sent so nobody can know who it was. */
export const sendingAnonymously = about('checkIns', 'sending anonymously', {
  'answers the day, and nothing else': async (subject) => {
    const receipt = await checkIns(subject).sendAnonymously(anonymous, {key: random()});
    expectSame('fields', Object.keys(receipt), ['day']);
    expectThat(/^\d{4}-\d\d-\d\d$/.test(receipt.day), `the day is ${receipt.day}`);
  },
  'answers the same for the same send repeated, also at once': async (subject) => {
    const [port, key] = [checkIns(subject), random()];
    const both = await Promise.all([port.sendAnonymously(anonymous, {key}), port.sendAnonymously(anonymous, {key})]);
    const again = await port.sendAnonymously(anonymous, {key});
    expectSame('receipts', [...both, again], [again, again, again]);
  },
  'refuses other answers under the same key': async (subject) => {
    const [port, key] = [checkIns(subject), random()];
    await port.sendAnonymously(anonymous, {key});
    const other = port.sendAnonymously({...anonymous, answers: {slept: ['well']}}, {key});
    await expectKind('other answers', other, 'invalid', 'conflict');
  },
  'refuses a weak key': async (subject) => {
    await expectKind('a short key', checkIns(subject).sendAnonymously(anonymous, {key: 'k'}), 'invalid');
  },
  'refuses what is not asked, and whatever would tell who it was': async (subject) => {
    for (const [what, broken] of refused) {
      const sent = checkIns(subject).sendAnonymously({...anonymous, ...broken} as typeof anonymous, {key: random()});
      await expectKind(what, sent, 'invalid');
    }
  },
  'cannot be read by anybody, not even with its key': async (subject) => {
    const [port, key] = [checkIns(subject), random()];
    await port.sendAnonymously(anonymous, {key});
    expectSame('what the key opens', await listed(subject, key), []);
    const {checkIn} = await port.send(draft, {secret: key, key});
    expectSame(
      'what the key opens as a secret',
      (await listed(subject, key)).map(({id}) => id),
      [checkIn.id],
    );
  },
  'sends nothing for who has given up': async (subject) => {
    const ask = (signal: AbortSignal): Promise<unknown> =>
      checkIns(subject).sendAnonymously(anonymous, {key: random(), signal});
    expectThat(await givenUp(ask), 'it was not given up');
  },
});
