import {expect} from '@open-wc/testing';
import {DeviceFeedback} from '../../../src/backend/device/feedback/device-feedback.js';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import type {FeedbackOptions} from '../../../src/backend/device/feedback/turn.js';
import {type Store, memoryStore} from '../../../src/backend/device/store.js';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {newSecret} from '../../../src/controllers/own-link.js';
import {
  asking,
  cardDraft,
  day,
  giving,
  kindOf,
  minute,
  noon,
  openedRound,
  taking,
} from '../../support/device-feedback.js';

let now = noon;
const open = (options: FeedbackOptions = {}): FeedbackPort =>
  memoryBackend([], undefined, {now: () => now, ...options}).feedback!;
const counted = async (port: FeedbackPort, secret: string): Promise<number> =>
  (await port.received(secret)).items.length;

/** A store that gives what it is asked for, as a database does, and notes that. */
const askedStore = (read: Set<string>): Store => {
  const kept = new Map<string, unknown>();
  const transact: Store['transact'] = async (keys, work) => {
    for (const key of keys) read.add(key);
    const values = new Map(keys.map((key) => [key, kept.get(key)]));
    const result = await Promise.resolve(work(values));
    for (const [key, value] of values) kept.set(key, value);
    return result;
  };
  return {...memoryStore(kept), transact};
};

/** Three unsigned cards, by their secrets, given at one minute after the other. */
const three = async (port: FeedbackPort, give: string): Promise<string[]> => {
  const secrets: string[] = [];
  for (const noticed of ['One.', 'Two.', 'Three.']) {
    secrets.push(await giving(port, give, {noticed}));
    now += minute;
  }
  return secrets;
};

describe('peer feedback on a device', () => {
  beforeEach(() => {
    now = noon;
  });

  it('lets unsigned cards arrive when the third of them is settled, and not before', async () => {
    const port = open();
    const {secret, give} = await asking(port);
    const [first] = await three(port, give);
    now = noon + 17 * minute - 1;
    expect([await counted(port, secret), (await port.given(first!)).value.state]).to.deep.equal([0, 'waiting']);
    now += 1;
    expect([await counted(port, secret), (await port.given(first!)).value.state]).to.deep.equal([3, 'arrived']);
  });

  it('shuffles what arrives together', async () => {
    const keys = [0.9, 0.1, 0.5];
    const port = open({chance: () => keys.shift()!});
    const {secret, give} = await asking(port);
    await three(port, give);
    now += day;
    expect((await port.received(secret)).items.map(({noticed}) => noticed)).to.have.members(['One.', 'Two.', 'Three.']);
    expect((await port.received(secret)).items.map(({noticed}) => noticed)).to.deep.equal(['Two.', 'Three.', 'One.']);
  });

  it('forgets when an unsigned card was written, once it has arrived', async () => {
    const port = open();
    const {secret, give} = await asking(port);
    const [first] = await three(port, give);
    expect((await port.given(first!)).value.created).to.equal(noon);
    now += day;
    await port.received(secret);
    expect((await port.given(first!)).value.created).to.equal(now - (now % day));
  });

  it('waits no longer than it is told', async () => {
    const port = open({settleMinutes: 0});
    const {secret, give} = await asking(port);
    await three(port, give);
    expect(await counted(port, secret)).to.equal(3);
  });

  it('lets go once, of three that come at the same time', async () => {
    const port = open({settleMinutes: 0});
    const {secret, give} = await asking(port);
    await Promise.all(Array.from({length: 21}, () => giving(port, give)));
    const {items} = await port.received(secret);
    expect(new Set(items.map(({id}) => id)).size).to.equal(21);
  });

  it('lets a giver see what is done with the card, and not where it lies', async () => {
    const port = open();
    const {secret, give} = await asking(port);
    const giver = await giving(port, give, {signature: 'Bo'});
    const before = await port.given(giver);
    const [card] = (await port.received(secret)).items;
    const kept = await port.handle({place: 'kept'}, {id: card!.id, secret}, card!.version);
    expect(await port.given(giver)).to.deep.equal(before);
    await port.handle({thanked: true}, {id: card!.id, secret}, kept.version);
    const after = await port.given(giver);
    expect([after.value.thanked, after.version === before.version]).to.deep.equal([true, false]);
  });

  it('keeps a reported card from the group, and gives the same receipt again', async () => {
    const port = open({sealDays: 7});
    const {secret, give} = await asking(port);
    await giving(port, give, {signature: 'Bo'});
    const [card] = (await port.received(secret)).items;
    await port.handle({shown: true}, {id: card!.id, secret}, card!.version);
    expect((await port.invitation(give)).shown).to.have.length(1);
    const receipt = await port.report({reason: 'private'}, {id: card!.id, secret});
    now += day;
    expect(await port.report({reason: 'spam'}, {id: card!.id, secret})).to.deep.equal(receipt);
    expect([receipt.sealedUntil, (await port.invitation(give)).shown]).to.deep.equal([noon + 7 * day, []]);
  });

  it('erases an ask by itself when its time is over', async () => {
    const port = open({keepDays: 1});
    const {secret, give} = await asking(port);
    const giver = await giving(port, give, {signature: 'Bo'});
    now = noon + 8 * day - 1;
    expect((await port.given(giver)).value.erasedOn).to.equal(now + 1);
    now += 1;
    const opened = [port.given(giver), port.asked(secret), port.received(secret), port.invitation(give)];
    expect(await Promise.all(opened.map(kindOf))).to.deep.equal(Array(4).fill('missing'));
  });

  it('refuses a secret that was used for something else', async () => {
    const port = open();
    const {secret, give} = await asking(port);
    const giver = await giving(port, give);
    const again = await kindOf(port.give(cardDraft({noticed: 'Else.'}), {secret: giver, give, key: newSecret()}));
    await port.withdraw(giver);
    const after = port.give(cardDraft(), {secret: giver, give, key: newSecret()});
    expect([again, await kindOf(after), await counted(port, secret)]).to.deep.equal(['invalid', 'missing', 0]);
  });

  it('reads the cards of a page, and no other, however many there are', async () => {
    const read = new Set<string>();
    const port = new DeviceFeedback(askedStore(read), {now: () => now});
    const [{secret, give}, other] = [await asking(port), await asking(port)];
    for (let index = 0; index < 210; index++) await giving(port, give, {signature: 'Bo'});
    for (let index = 0; index < 50; index++) await giving(port, other.give, {signature: 'Bo'});
    read.clear();
    const {items, cursor} = await port.received(secret);
    expect([items.length, [...read].filter((key) => key.startsWith('feedback-card ')).length]).to.deep.equal([
      200, 200,
    ]);
    expect((await port.received(secret, {cursor: cursor!})).items).to.have.length(10);
  });

  it('runs a round of four to its end', async () => {
    const port = open();
    const {host, handed} = await openedRound(port, ['Ana', 'Bo', 'Cem', 'Dee']);
    const own = await Promise.all(handed.map((secret) => taking(port, secret)));
    for (const secret of own)
      for (const {id: to} of (await port.seat(secret)).owes)
        await port.give(cardDraft({to}), {secret: newSecret(), give: secret, key: newSecret()});
    const {value, version} = await port.round(host);
    expect(value.seats.map(({state}) => state)).to.deep.equal(Array(4).fill('done'));
    expect(await counted(port, own[0]!)).to.equal(0);
    await port.changeRound({closed: true}, host, version);
    expect(await Promise.all(own.map((secret) => counted(port, secret)))).to.deep.equal([3, 3, 3, 3]);
  });

  it('changes the version of a round with what its facilitator does alone', async () => {
    const port = open();
    const {host, handed} = await openedRound(port, ['Ana', 'Bo', 'Cem', 'Dee']);
    const {version} = await port.round(host);
    const own = await taking(port, handed[0]!);
    const [owed] = (await port.seat(own)).owes;
    await port.give(cardDraft({to: owed!.id}), {secret: newSecret(), give: own, key: newSecret()});
    expect((await port.round(host)).version).to.equal(version);
  });
});
