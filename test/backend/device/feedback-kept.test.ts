import {expect} from '@open-wc/testing';
import {type DeviceBackend, type DeviceOptions, deviceBackend} from '../../../src/backend/device/device-backend.js';
import {newSecret} from '../../../src/controllers/own-link.js';
import {heldIn, noDatabases} from '../../support/databases.js';
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
const opened: DeviceBackend[] = [];
const open = (options: DeviceOptions = {}): DeviceBackend => {
  const backend = deviceBackend({name: 'feedback', now: () => now, ...options});
  opened.push(backend);
  return backend;
};
const kept = (options: DeviceOptions = {}): DeviceBackend => open({keep: 'own-device', ...options});
const stored = (): Promise<string> => heldIn('kith-feedback');

describe('peer feedback that is kept on a device', () => {
  before(noDatabases);
  beforeEach(() => {
    now = noon;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((backend) => backend.erase()));
  });

  it('goes on from the page’s memory when the device is said to be the person’s own', async () => {
    const {feedback, device} = open();
    const {host, handed} = await openedRound(feedback, ['Ana', 'Bo', 'Cem', 'Dee']);
    const own = await taking(feedback, handed[0]!);
    await device.keepHere();
    const [owed] = (await feedback.seat(own)).owes;
    const card = {secret: newSecret(), give: own, key: newSecret()};
    await feedback.give(cardDraft({to: owed!.id, signature: 'Ana'}), card);
    const later = kept().feedback;
    expect((await later.given(card.secret)).value.to).to.equal('Bo');
    expect((await later.round(host)).value.seats.map(({state}) => state)).to.deep.equal([
      'giving',
      ...Array<string>(3).fill('unopened'),
    ]);
    expect([await kindOf(later.seat(handed[0]!)), (await later.seat(own)).own]).to.deep.equal(['missing', true]);
  });

  it('joins what another page has kept, with what is in the memory of this one', async () => {
    const [one, other] = [kept(), open()];
    await one.device.secret();
    await other.device.secret();
    const [there, here] = [await asking(one.feedback), await asking(other.feedback)];
    await giving(other.feedback, here.give, {signature: 'Bo'});
    await other.device.keepHere();
    const {feedback} = kept();
    expect((await feedback.received(there.secret)).items).to.have.length(0);
    expect((await feedback.received(here.secret)).items).to.have.length(1);
  });

  it('holds no secret, and no hash of what was corrected without one', async () => {
    const {feedback} = kept();
    const {secret, give} = await asking(feedback);
    const giver = await giving(feedback, give, {noticed: 'Too much said.'});
    const {version} = await feedback.given(giver);
    await feedback.correct({noticed: 'I noticed.', mayShow: false}, giver, version);
    const text = await stored();
    expect([text.includes('I noticed.'), text.includes('Too much')]).to.deep.equal([true, false]);
    expect([secret, give, giver].filter((each) => text.includes(each))).to.deep.equal([]);
  });

  it('does not hold when an unsigned card was given, once it has arrived', async () => {
    const {feedback} = kept();
    const {secret, give} = await asking(feedback);
    const times = [1, 2, 3].map((minutes) => noon + minutes * minute);
    for (const time of times) {
      now = time;
      await giving(feedback, give);
    }
    expect((await stored()).includes(String(times[0]))).to.equal(true);
    now += day;
    await feedback.received(secret);
    const text = await stored();
    expect(times.filter((time) => text.includes(String(time)))).to.deep.equal([]);
  });

  it('leaves no word of what was withdrawn or erased', async () => {
    const {feedback} = kept();
    const {secret, give} = await asking(feedback);
    const giver = await giving(feedback, give, {noticed: 'Withdrawn words.'});
    await giving(feedback, give, {noticed: 'Erased words.', signature: 'Bo'});
    await feedback.withdraw(giver);
    expect((await stored()).includes('Withdrawn')).to.equal(false);
    await feedback.eraseAsk(secret);
    expect(/Erased|Ida|Bo/.test(await stored())).to.equal(false);
  });

  it('erases what is past its time with the first question of a visit, whatever that is', async () => {
    const {feedback} = kept();
    const {give} = await asking(feedback);
    await giving(feedback, give, {signature: 'Bo'});
    const {handed} = await openedRound(feedback, ['Ana', 'Bo']);
    await taking(feedback, handed[0]!);
    now += 100 * day;
    expect(await kindOf(kept().feedback.seat(newSecret()))).to.equal('missing');
    expect(/feedback|Ida|Ana|until/.test(await stored())).to.equal(false);
  });

  it('is erased with everything else', async () => {
    const backend = kept();
    const {secret} = await asking(backend.feedback);
    await backend.device.erase();
    expect([await kindOf(backend.feedback.asked(secret)), await stored()]).to.deep.equal(['missing', '']);
  });

  it('changes nothing when a step is refused', async () => {
    const {feedback} = kept();
    const {handed} = await openedRound(feedback, ['Ana', 'Bo', 'Cem', 'Dee']);
    const own = await taking(feedback, handed[0]!);
    const [owed] = (await feedback.seat(own)).owes;
    const broken = cardDraft({to: owed!.id, tryOut: 'It is not invited.'});
    const link = {secret: newSecret(), give: own, key: newSecret()};
    expect(await kindOf(feedback.give(broken, link))).to.equal('invalid');
    expect([(await feedback.seat(own)).owes[0]!.state, await kindOf(feedback.given(link.secret))]).to.deep.equal([
      'owed',
      'missing',
    ]);
  });
});
