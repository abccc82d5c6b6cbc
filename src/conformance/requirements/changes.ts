import type {ChangeLink, VersionedChange} from '../../backend/backend.js';
import {expectKind, expectSame, expectThat} from '../expectation.js';
import {type Subject, about, changes} from '../requirement.js';
import {givenUp, random} from '../sending.js';

const group = 'sample:grieve';
const draft = {
  message: 'They moved next door.\nAsk for Orla.',
  meeting: 'sample:grieve.2',
  name: 'Ida',
  email: 'ida@kith.example',
};

interface Sent extends VersionedChange {
  link: ChangeLink;
  key: string;
}

const send = async (subject: Subject, text = draft): Promise<Sent> => {
  const [secret, key] = [random(), random()];
  const sent = await changes(subject).send(text, {group, secret, key});
  return {...sent, key, link: {group, id: sent.change.id, secret}};
};

const textOf = ({change: {message, meeting, name}}: VersionedChange): unknown[] => [message, meeting, name];

/** “Tell us about a change”. */
export const toldChanges = [
  ...about('changes', 'sending and reading back', {
    'keeps what is sent, and gives it back to who holds the secret': async (subject) => {
      const sent = await send(subject);
      const back = await changes(subject).get(sent.link);
      expectSame('text', textOf(back), [draft.message, draft.meeting, draft.name]);
      expectSame('group and status', [back.change.group, back.change.status], [group, 'waiting']);
      expectSame('what sending answered', sent.change, back.change);
    },
    'needs no more than a message': async (subject) => {
      const {change} = await send(subject, {message: 'Closed.'} as typeof draft);
      expectSame('text', [change.message, change.meeting, change.name], ['Closed.', undefined, undefined]);
    },
    'never gives an e-mail address back': async (subject) => {
      const sent = await send(subject);
      const back = await changes(subject).get(sent.link);
      const corrected = await changes(subject).correct(draft, sent.link, back.version);
      for (const answer of [sent, back, corrected]) {
        expectThat(!JSON.stringify(answer.change).includes(draft.email), 'the e-mail address came back');
      }
    },
    'cleans a text of what nobody can see': async (subject) => {
      const {change} = await send(subject, {...draft, message: '  Moved\u202E\u0000 to cafe\u0301.  '});
      expectSame('message', change.message, 'Moved to café.');
    },
    'is given ids that nobody can guess': async (subject) => {
      const ids = await Promise.all([send(subject), send(subject)]);
      const [first, second] = ids.map(({change: {id}}) => id);
      expectThat(first !== second && /^[0-9a-f-]{36}$/.test(first ?? ''), `the ids are ${first} and ${second}`);
    },
    'refuses what breaks the rules with kind invalid': async (subject) => {
      for (const message of ['', '   ', 'x'.repeat(4_001)]) {
        await expectKind(`a message of ${message.length}`, send(subject, {...draft, message}), 'invalid');
      }
      await expectKind('no e-mail address', send(subject, {...draft, email: 'nobody'}), 'invalid');
      await expectKind('more than is known', send(subject, {...draft, status: 'read'} as typeof draft), 'invalid');
      const weak = changes(subject).send(draft, {group, secret: 'short', key: random()});
      await expectKind('a short secret', weak, 'invalid', 'missing');
    },
    'knows no change of a group that does not exist': async (subject) => {
      const sent = changes(subject).send(draft, {group: 'sample:nobody', secret: random(), key: random()});
      await expectKind('sending', sent, 'missing');
    },
    'sends nothing for who has given up': async (subject) => {
      const link = {group, secret: random(), key: random()};
      const ask = (signal: AbortSignal): Promise<unknown> => changes(subject).send(draft, {...link, signal});
      expectThat(await givenUp(ask), 'it was not given up');
    },
  }),

  ...about('changes', 'sending once', {
    'makes one of the same send repeated': async (subject) => {
      const {link, key, change} = await send(subject);
      const again = await changes(subject).send(draft, {...link, key});
      expectSame('id', again.change.id, change.id);
    },
    'makes one of two sends at once': async (subject) => {
      const link = {group, secret: random(), key: random()};
      const [one, two] = await Promise.all([changes(subject).send(draft, link), changes(subject).send(draft, link)]);
      expectSame('id', one.change.id, two.change.id);
    },
    'refuses another text under the same key': async (subject) => {
      const {link, key} = await send(subject);
      const other = changes(subject).send({...draft, message: 'Something else.'}, {...link, key});
      await expectKind('another text', other, 'invalid', 'conflict');
    },
    'makes another of another key or secret': async (subject) => {
      const {link, key, change} = await send(subject);
      const [otherKey, otherSecret] = await Promise.all([
        changes(subject).send(draft, {...link, key: random()}),
        changes(subject).send(draft, {...link, key, secret: random()}),
      ]);
      expectSame('different ids', new Set([change.id, otherKey.change.id, otherSecret.change.id]).size, 3);
    },
  }),

  ...about('changes', 'correcting and withdrawing', {
    'corrects the version that was read': async (subject) => {
      const {link, version} = await send(subject);
      const corrected = await changes(subject).correct({message: 'They stay.'}, link, version);
      expectThat(corrected.version !== version, 'the version stayed the same');
      const back = await changes(subject).get(link);
      expectSame('text', textOf(back), ['They stay.', undefined, undefined]);
      expectSame('version', back.version, corrected.version);
    },
    'rejects a correction of an old version with kind conflict, and changes nothing': async (subject) => {
      const {link, version} = await send(subject);
      await changes(subject).correct({message: 'First.'}, link, version);
      await expectKind('an old version', changes(subject).correct({message: 'Second.'}, link, version), 'conflict');
      expectSame('message', (await changes(subject).get(link)).change.message, 'First.');
    },
    'refuses a correction that breaks the rules': async (subject) => {
      const {link, version} = await send(subject);
      await expectKind('no message', changes(subject).correct({message: ''}, link, version), 'invalid');
      expectSame('message', (await changes(subject).get(link)).change.message, draft.message);
    },
    'withdraws for ever, and again without an error': async (subject) => {
      const {link, version} = await send(subject);
      await changes(subject).withdraw(link);
      await expectKind('reading', changes(subject).get(link), 'missing');
      await expectKind('correcting', changes(subject).correct(draft, link, version), 'missing');
      await changes(subject).withdraw(link);
    },
    'does not bring back what was withdrawn when its send is repeated': async (subject) => {
      const {link, key} = await send(subject);
      await changes(subject).withdraw(link);
      await expectKind('the same send', changes(subject).send(draft, {...link, key}), 'missing');
    },
    'is closed to every other secret': async (subject) => {
      const {link, version} = await send(subject);
      const other = {...link, secret: random()};
      await expectKind('reading', changes(subject).get(other), 'missing');
      await expectKind('correcting', changes(subject).correct({message: 'Mine.'}, other, version), 'missing');
      await changes(subject)
        .withdraw(other)
        .catch(() => undefined);
      expectSame('message', (await changes(subject).get(link)).change.message, draft.message);
    },
    'is closed under the name of another group': async (subject) => {
      const {link} = await send(subject);
      await expectKind('reading', changes(subject).get({...link, group: 'sample:duelo'}), 'missing');
    },
    'knows nothing of an id that was never given': async (subject) => {
      const link = {group, id: '00000000-0000-4000-8000-000000000000', secret: random()};
      await expectKind('reading', changes(subject).get(link), 'missing');
      await expectKind('no id at all', changes(subject).get({...link, id: 'x'}), 'missing', 'invalid');
    },
  }),
];
