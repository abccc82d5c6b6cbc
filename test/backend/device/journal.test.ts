import {expect} from '@open-wc/testing';
import type {Backend, CheckInsPort, DevicePort} from '../../../src/backend/backend.js';
import {connect} from '../../../src/backend/connect.js';
import {type DeviceBackend, type DeviceOptions, deviceBackend} from '../../../src/backend/device/device-backend.js';
import {Connection} from '../../../src/controllers/backend.js';
import type {CheckInDraft} from '../../../src/model/contract/check-in-draft.js';
import {shippedIds} from '../../../src/model/questionnaire/shipped.js';
import {groups} from '../../support/groups.js';
import {databases, heldIn, noDatabases, whereTheyGo} from '../../support/databases.js';

const draft: CheckInDraft = {
  questionnaire: {id: 'arriving', version: '1'},
  answers: {note: ['A long day.']},
  audience: 'self',
};
const key = (): string => crypto.randomUUID();

const opened: DevicePort[] = [];
const open = (options: DeviceOptions = {}): DeviceBackend => {
  const backend = deviceBackend({name: 'journal', ...options});
  opened.push(backend.device);
  return backend;
};
/** The journal as a page gets it, as if no other widget had asked before. */
const journal = async (): Promise<Required<Pick<Backend, 'checkIns' | 'device' | 'questionnaires'>>> => {
  const backend = (await connect('device:')) as Required<Backend>;
  opened.push(backend.device);
  return backend;
};
const write = async ({checkIns, device}: {checkIns: CheckInsPort; device: DevicePort}): Promise<string> => {
  const {checkIn} = await checkIns.send(draft, {secret: await device.secret(), key: key()});
  return checkIn.id;
};
const idsIn = async ({checkIns, device}: {checkIns: CheckInsPort; device: DevicePort}): Promise<string[]> =>
  (await checkIns.list(await device.secret())).items.map(({id}) => id);

describe('a journal on the device', () => {
  before(noDatabases);
  afterEach(async () => {
    dispatchEvent(new Event('kith-leaving'));
    await Promise.all(opened.splice(0).map((device) => device.erase()));
  });

  whereTheyGo('keeps nothing beyond the page until the device is said to be the person’s own', async () => {
    const backend = await journal();
    await write(backend);
    expect([await backend.device.kept(), await databases()]).to.deep.equal([{keep: 'memory'}, []]);
  });

  it('is one for all widgets of a page', async () => {
    const id = await write(await journal());
    expect(await idsIn(await journal())).to.deep.equal([id]);
  });

  it('is what a widget’s endpoint names', async () => {
    const id = await write(await journal());
    const backend = (await new Connection().to({endpoint: ' device: '})) as Required<Backend>;
    expect(await idsIn(backend)).to.deep.equal([id]);
  });

  it('offers check-ins of everything that is shipped, peer feedback, and no listing', async () => {
    const backend = await journal();
    const ids = (await backend.questionnaires.list()).map((offer) => offer.id);
    expect([ids, Object.keys(backend).sort()]).to.deep.equal([
      shippedIds,
      ['checkIns', 'device', 'feedback', 'questionnaires'],
    ]);
  });

  it('moves all that is in memory to the device, and has it on the next visit', async () => {
    const backend = await journal();
    const id = await write(backend);
    expect(await backend.device.keepHere()).to.deep.equal({keep: 'own-device'});
    const later = open({keep: 'own-device'});
    expect([await idsIn(later), await later.device.secret()]).to.deep.equal([[id], await backend.device.secret()]);
  });

  it('is known again on a later visit', async () => {
    const before = open({keep: 'own-device'});
    const id = await write(before);
    const later = await journal();
    expect([await later.device.kept(), await idsIn(later)]).to.deep.equal([{keep: 'own-device'}, [id]]);
  });

  it('puts what two pages wrote together, for both', async () => {
    const [one, other] = [open(), open()];
    const first = await write(one);
    const second = await write(other);
    await one.device.keepHere();
    const held = await other.device.secret();
    await other.device.keepHere();
    expect(await idsIn(open({keep: 'own-device'}))).to.have.members([first, second]);
    const {items} = await other.checkIns.list(held);
    expect(items.map(({id}) => id)).to.have.members([first, second]);
  });

  it('stays in memory, and says so, where the browser refuses', async () => {
    const before = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    const refuse = (): never => {
      throw new DOMException('No.', 'SecurityError');
    };
    Object.defineProperty(IDBFactory.prototype, 'open', {configurable: true, value: refuse});
    const backend = open();
    const id = await write(backend);
    const kept = await backend.device.keepHere();
    Object.defineProperty(IDBFactory.prototype, 'open', before);
    expect([kept, await idsIn(backend)]).to.deep.equal([{keep: 'memory'}, [id]]);
  });

  whereTheyGo('forgets everything when it is told to', async () => {
    const backend = open({keep: 'own-device'});
    await write(backend);
    await backend.device.erase();
    expect([await idsIn(backend), await databases()]).to.deep.equal([[], []]);
  });

  it('is forgotten when somebody leaves in a hurry, also in memory', async () => {
    const backend = await journal();
    await write(backend);
    dispatchEvent(new Event('kith-leaving'));
    expect([await idsIn(backend), await idsIn(await journal())]).to.deep.equal([[], []]);
  });

  it('takes a page’s own questionnaire as it comes, which others refuse', async () => {
    const own = {...draft, questionnaire: {id: 'our-own', version: '7'}};
    const {checkIns, device} = await journal();
    const {checkIn} = await checkIns.send(own, {secret: await device.secret(), key: key()});
    expect(checkIn.answers).to.deep.equal(draft.answers);
    const refused = await open()
      .checkIns.send(own, {secret: 's'.repeat(32), key: key()})
      .catch((error: {kind: string}) => error.kind);
    expect(refused).to.equal('invalid');
  });

  it('stands beside a listing', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify({kith: 1, groups})], {type: 'application/json'}));
    const backend = await connect(`${url} device:`);
    opened.push(backend.device!);
    const {items} = await backend.groups!.search({limit: 100}, {per: 'group'});
    URL.revokeObjectURL(url);
    expect([items.length, backend.checkIns !== undefined]).to.deep.equal([7, true]);
  });

  it('keeps of what is anonymous only that it was sent', async () => {
    const backend = open({keep: 'own-device'});
    const {audience: _audience, ...anonymous} = draft;
    await backend.checkIns.sendAnonymously(anonymous, {key: key()});
    const held = await heldIn('kith-journal');
    expect([held !== '', held.includes('A long day.')]).to.deep.equal([true, false]);
  });
});
