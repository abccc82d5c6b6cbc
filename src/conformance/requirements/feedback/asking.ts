import {hashOf} from '../../../backend/device/secrets.js';
import type {AskDraft} from '../../../model/contract/feedback/ask-draft.js';
import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {type Subject, about, feedback} from '../../requirement.js';
import {random} from '../../sending.js';
import {asked, draft, gives, inDays} from './asked.js';

const fieldsOf = (ask: AskDraft): unknown[] =>
  (['about', 'wish', 'otherView', 'name', 'language', 'until'] as const).map((field) => ask[field]);

const refused = async (subject: Subject, what: string, broken: object): Promise<void> => {
  const link = {secret: random(), give: random(), key: random()};
  await expectKind(what, feedback(subject).ask({...draft(subject), ...broken}, link), 'invalid');
};

/** How a secret is refused that opens something else, or did. */
const taken = ['invalid', 'conflict', 'denied'];

/** What somebody would like to hear about. */
export const asking = [
  ...about('feedback', 'asking', {
    'keeps what is asked, and gives it back to who holds the secret': async (subject) => {
      const {secret, value, version} = await asked(subject);
      const back = await feedback(subject).asked(secret);
      const {until} = value;
      expectSame('ask', fieldsOf(back.value), fieldsOf({...draft(subject), until}));
      expectSame('what asking answered', [fieldsOf(value), version], [fieldsOf(back.value), back.version]);
      expectSame('closed and in a round', [back.value.closed, back.value.inRound], [false, false]);
    },
    'says when everything is erased, and for how long a reported card is sealed': async (subject) => {
      const {value, give} = await asked(subject);
      const invited = await feedback(subject).invitation(give);
      expectThat(
        value.erasedOn > value.until,
        `it is erased on ${value.erasedOn}, and takes cards until ${value.until}`,
      );
      expectSame('what peers are told', [invited.erasedOn, invited.sealDays], [value.erasedOn, value.sealDays]);
    },
    'tells which link peers have by its hash, and gives no secret back': async (subject) => {
      const {secret, give, value} = await asked(subject);
      const told = JSON.stringify([
        value,
        await feedback(subject).asked(secret),
        await feedback(subject).invitation(give),
      ]);
      expectSame('hash', value.give, await hashOf(give));
      expectThat(!told.includes(secret) && !told.includes(await hashOf(secret)), 'the secret of the ask came back');
    },
    'invites who holds the link for peers': async (subject) => {
      const {give, value} = await asked(subject);
      const invited = await feedback(subject).invitation(give);
      expectSame('invitation', fieldsOf(invited), fieldsOf(value));
      expectSame('open, and what is shown', [invited.open, invited.shown], [true, []]);
      expectThat(invited.stamp.length > 0, 'it has no stamp');
    },
    'needs no language': async (subject) => {
      const {language: _language, ...least} = draft(subject);
      const {value} = await feedback(subject).ask(least, {secret: random(), give: random(), key: random()});
      expectSame('language', value.language, undefined);
    },
    'cleans texts of what nobody can see, and keeps markup as it was written': async (subject) => {
      const {value} = await asked(subject, {about: '  The\u202E\u0000 cafe\u0301 <b>song</b>.  '});
      expectSame('about', value.about, 'The café <b>song</b>.');
    },
    'refuses what breaks the rules with kind invalid': async (subject) => {
      await refused(subject, 'no words', {about: '  '});
      await refused(subject, '1,001 characters', {about: 'x'.repeat(1_001)});
      await refused(subject, 'another wish', {wish: 'stars'});
      await refused(subject, 'no name', {name: ''});
      await refused(subject, 'a field that nobody declared', {email: 'ida@kith.example'});
    },
    'refuses a time that is over, and one that is more than a year away': async (subject) => {
      await refused(subject, 'yesterday', {until: inDays(subject, -1)});
      await refused(subject, 'in 400 days', {until: inDays(subject, 400)});
    },
    'refuses weak secrets and keys': async (subject) => {
      const strong = {secret: random(), give: random(), key: random()};
      for (const weak of [{secret: 'short'}, {give: 'short'}, {key: 'k'}]) {
        const sent = feedback(subject).ask(draft(subject), {...strong, ...weak});
        await expectKind(Object.keys(weak).join(), sent, 'invalid', 'missing');
      }
    },
  }),

  ...about('feedback', 'asking once', {
    'makes one of the same ask repeated, also at once': async (subject) => {
      const link = {secret: random(), give: random(), key: random()};
      const [port, what] = [feedback(subject), draft(subject)];
      const [one, two] = await Promise.all([port.ask(what, link), port.ask(what, link)]);
      expectSame('versions', [two.version, (await port.ask(what, link)).version], [one.version, one.version]);
    },
    'refuses another ask under the same key': async (subject) => {
      const {secret, give, key, value} = await asked(subject);
      const other = feedback(subject).ask({...draft(subject), about: 'Something else.'}, {secret, give, key});
      await expectKind('another ask', other, 'invalid', 'conflict');
      expectSame('about', (await feedback(subject).asked(secret)).value.about, value.about);
    },
    'opens one ask by one secret, and gives to one by one link': async (subject) => {
      const {secret, give, value} = await asked(subject);
      const other = {...draft(subject), about: 'Something else.'};
      const port = feedback(subject);
      await expectKind('the secret', port.ask(other, {secret, give: random(), key: random()}), ...taken);
      await expectKind('the link', port.ask(other, {secret: random(), give, key: random()}), ...taken);
      const told = [(await port.asked(secret)).value.about, (await port.invitation(give)).about];
      expectSame('about', told, [value.about, value.about]);
    },
  }),

  ...about('feedback', 'changing an ask', {
    'stops the asking, and takes it up again': async (subject) => {
      const {secret, give, version, stamp} = await asked(subject);
      const port = feedback(subject);
      const stopped = await port.changeAsk({closed: true}, secret, version);
      const open = (await port.invitation(give)).open;
      await expectKind('giving', gives(subject, {give, stamp}), 'denied');
      const again = await port.changeAsk({closed: false}, secret, stopped.version);
      expectSame('closed, open, closed', [stopped.value.closed, open, again.value.closed], [true, false, false]);
      await gives(subject, {give, stamp});
    },
    'gives it more time, and erases it so much later': async (subject) => {
      const {secret, give, value, version} = await asked(subject);
      const until = inDays(subject, 30);
      const {value: changed} = await feedback(subject).changeAsk({until}, secret, version);
      expectSame('until', [changed.until, (await feedback(subject).invitation(give)).until], [until, until]);
      expectSame('erased later by', changed.erasedOn - value.erasedOn, until - value.until);
    },
    'refuses a time that is over, and changes nothing': async (subject) => {
      const {secret, value, version} = await asked(subject);
      const port = feedback(subject);
      const changed = port.changeAsk({until: inDays(subject, -1)}, secret, version);
      await expectKind('yesterday', changed, 'invalid');
      expectSame('until', (await port.asked(secret)).value.until, value.until);
    },
    'refuses to change what givers may have replied to': async (subject) => {
      const {secret, value, version} = await asked(subject);
      const port = feedback(subject);
      const changed = port.changeAsk({about: 'Something else.'} as object, secret, version);
      await expectKind('other words', changed, 'invalid');
      expectSame('about', (await port.asked(secret)).value.about, value.about);
    },
    'gives peers another link: the old one opens nothing': async (subject) => {
      const {secret, give, version, stamp} = await asked(subject);
      const port = feedback(subject);
      const fresh = random();
      const {value} = await port.changeAsk({give: fresh}, secret, version);
      expectSame('hash', value.give, await hashOf(fresh));
      expectSame('invited', (await port.invitation(fresh)).about, value.about);
      await expectKind('the old invitation', port.invitation(give), 'missing');
      await expectKind('giving by it', gives(subject, {give, stamp}), 'missing');
    },
    'lets nobody ask by a link that opens nothing any more': async (subject) => {
      const [{secret, give, version}, other] = [await asked(subject), await asked(subject)];
      const port = feedback(subject);
      await port.changeAsk({give: random()}, secret, version);
      const again = port.ask(draft(subject), {secret: random(), give, key: random()});
      await expectKind('asking by it', again, ...taken);
      await expectKind('changing to it', port.changeAsk({give}, other.secret, other.version), ...taken);
      await expectKind('the old invitation', port.invitation(give), 'missing');
    },
    'rejects a change of an old version with kind conflict, and changes nothing': async (subject) => {
      const {secret, version} = await asked(subject);
      const port = feedback(subject);
      const {version: fresh} = await port.changeAsk({closed: true}, secret, version);
      expectThat(fresh !== version, 'the version stayed the same');
      await expectKind('an old version', port.changeAsk({closed: false}, secret, version), 'conflict');
      expectSame('closed', (await port.asked(secret)).value.closed, true);
    },
  }),

  ...about('feedback', 'erasing an ask', {
    'erases it and all cards for ever, and again without an error': async (subject) => {
      const {secret, give, stamp} = await asked(subject);
      const given = await gives(subject, {give, stamp});
      const port = feedback(subject);
      await port.eraseAsk(secret);
      await port.eraseAsk(secret);
      await expectKind('the ask', port.asked(secret), 'missing');
      await expectKind('its cards', port.received(secret), 'missing');
      await expectKind('its invitation', port.invitation(give), 'missing');
      await expectKind('the card, for its giver', port.given(given.secret), 'missing');
      await expectKind('another card', gives(subject, {give, stamp}), 'missing');
    },
    'does not bring back what was erased when it is sent again': async (subject) => {
      const {secret, give, key, value, stamp} = await asked(subject);
      const given = await gives(subject, {give, stamp});
      const port = feedback(subject);
      await port.eraseAsk(secret);
      const {until} = value;
      await expectKind('the ask', port.ask({...draft(subject), until}, {secret, give, key}), 'missing');
      const card = {secret: given.secret, give, key: given.key};
      await expectKind('the card', port.give({noticed: 'Again.', mayShow: false, stamp}, card), 'missing');
      await expectKind('reading it', port.given(given.secret), 'missing');
    },
    'lets nobody else ask by its link for peers': async (subject) => {
      const {secret, give} = await asked(subject);
      const port = feedback(subject);
      await port.eraseAsk(secret);
      const again = port.ask(draft(subject), {secret: random(), give, key: random()});
      await expectKind('asking by it', again, ...taken);
      await expectKind('the old invitation', port.invitation(give), 'missing');
    },
    'leaves what is of others as it is': async (subject) => {
      const [one, other] = [await asked(subject), await asked(subject)];
      const given = await gives(subject, other);
      await feedback(subject).eraseAsk(one.secret);
      await feedback(subject).eraseAsk(random());
      expectSame('about', (await feedback(subject).asked(other.secret)).value.about, other.value.about);
      expectSame('words', (await feedback(subject).given(given.secret)).value.noticed, given.value.noticed);
    },
  }),
];
