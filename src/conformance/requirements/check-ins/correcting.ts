import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {about, checkIns, needing} from '../../requirement.js';
import {random} from '../../sending.js';
import {answering, draft, idsUnder, send} from './sent.js';

const other = answering({slept: ['well'], hours: [2]});

/** Correcting for 15 minutes. */
export const correcting = [
  ...about('checkIns', 'correcting', {
    'corrects the version that was read': async (subject) => {
      const {link, version} = await send(subject);
      const corrected = await checkIns(subject).correct(other, link, version);
      expectThat(corrected.version !== version, 'the version stayed the same');
      const back = await checkIns(subject).get(link);
      expectSame('answers', back.checkIn.answers, other.answers);
      expectSame('version', back.version, corrected.version);
    },
    'keeps when it was sent, and gives no more time': async (subject) => {
      const {link, version, checkIn} = await send(subject);
      const {checkIn: after} = await checkIns(subject).correct(other, link, version);
      expectSame(
        'created and correctableUntil',
        [after.created, after.correctableUntil],
        [checkIn.created, checkIn.correctableUntil],
      );
    },
    'rejects a correction of an old version with kind conflict, and changes nothing': async (subject) => {
      const {link, version} = await send(subject);
      await checkIns(subject).correct(other, link, version);
      await expectKind('an old version', checkIns(subject).correct(draft, link, version), 'conflict');
      expectSame('answers', (await checkIns(subject).get(link)).checkIn.answers, other.answers);
    },
    'refuses a correction that breaks the rules': async (subject) => {
      const {link, version} = await send(subject);
      const port = checkIns(subject);
      const wrong: (typeof draft)['answers'][] = [
        {slept: []},
        {phone: ['0123 456']},
        {...draft.answers, slept: ['well']},
      ];
      for (const answers of wrong) {
        await expectKind('a correction', port.correct(answering(answers), link, version), 'invalid');
      }
      expectSame('answers', (await port.get(link)).checkIn.answers, draft.answers);
    },
    'shares with hosts, or no more': async (subject) => {
      const {link, version} = await send(subject);
      const shared = await checkIns(subject).correct({...draft, audience: 'hosts'}, link, version);
      const kept = await checkIns(subject).correct(draft, link, shared.version);
      expectSame('audiences', [shared.checkIn.audience, kept.checkIn.audience], ['hosts', 'self']);
    },
  }),

  ...needing(
    'later',
    about('checkIns', 'after 15 minutes', {
      'denies correcting, and changes nothing': async (subject) => {
        const {link, version} = await send(subject);
        await subject.later?.(16);
        await expectKind('correcting', checkIns(subject).correct(other, link, version), 'denied');
        expectSame('answers', (await checkIns(subject).get(link)).checkIn.answers, draft.answers);
      },
      'still takes it back': async (subject) => {
        const {link} = await send(subject);
        await subject.later?.(24 * 60);
        await checkIns(subject).withdraw(link);
        await expectKind('reading', checkIns(subject).get(link), 'missing');
      },
    }),
  ),

  ...about('checkIns', 'withdrawing', {
    'withdraws for ever, and again without an error': async (subject) => {
      const {link, version} = await send(subject);
      await checkIns(subject).withdraw(link);
      await expectKind('reading', checkIns(subject).get(link), 'missing');
      await expectKind('correcting', checkIns(subject).correct(other, link, version), 'missing');
      await checkIns(subject).withdraw(link);
    },
    'does not bring back what was withdrawn when its send is repeated': async (subject) => {
      const {link, key} = await send(subject);
      await checkIns(subject).withdraw(link);
      const again = checkIns(subject).send(draft, {secret: link.secret, key});
      await expectKind('the same send', again, 'missing');
      expectSame('ids', await idsUnder(subject, link.secret), []);
    },
    'withdraws everything under one secret, and again without an error': async (subject) => {
      const [{link}, stranger] = [await send(subject), await send(subject)];
      await send(subject, draft, link.secret);
      await checkIns(subject).withdrawAll(link.secret);
      await checkIns(subject).withdrawAll(link.secret);
      expectSame('ids', await idsUnder(subject, link.secret), []);
      await expectKind('reading', checkIns(subject).get(link), 'missing');
      expectSame('ids of another', await idsUnder(subject, stranger.link.secret), [stranger.checkIn.id]);
    },
    'takes new check-ins under a secret whose others were withdrawn': async (subject) => {
      const {link} = await send(subject);
      await checkIns(subject).withdrawAll(link.secret);
      const {checkIn} = await send(subject, draft, link.secret);
      expectSame('ids', await idsUnder(subject, link.secret), [checkIn.id]);
    },
    'is closed to every other secret': async (subject) => {
      const {link, version} = await send(subject);
      const port = checkIns(subject);
      const stranger = {...link, secret: random()};
      await expectKind('reading', port.get(stranger), 'missing');
      await expectKind('correcting', port.correct(other, stranger, version), 'missing');
      await port.withdraw(stranger).catch(() => undefined);
      await port.withdrawAll(stranger.secret).catch(() => undefined);
      expectSame('answers', (await port.get(link)).checkIn.answers, draft.answers);
    },
    'knows nothing of an id that was never given': async (subject) => {
      const link = {id: '00000000-0000-4000-8000-000000000000', secret: random()};
      await expectKind('reading', checkIns(subject).get(link), 'missing');
      await expectKind('no id at all', checkIns(subject).get({...link, id: 'x'}), 'missing', 'invalid');
    },
  }),
];
