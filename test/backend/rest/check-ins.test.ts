import {expect} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import {type RestOptions, restBackend} from '../../../src/backend/rest/rest-backend.js';
import type {CheckInDraft} from '../../../src/model/contract/check-in-draft.js';
import {type Scripted, type Seen, scripted} from '../../support/scripted.js';
import {impatient, problem, reasonOf} from './support.js';

const draft: CheckInDraft = {
  questionnaire: {id: 'arriving', version: '1'},
  answers: {feeling: ['3']},
  audience: 'self',
};
const {audience: _audience, ...anonymous} = draft;
const checkIn = {
  ...draft,
  id: '7d2f6c1e-6f5b-4c3e-9a52-0b8f7f0e1a11',
  contactAsked: false,
  created: 1,
  updated: 1,
  correctableUntil: 900_001,
};
const link = {id: checkIn.id, secret: 's'.repeat(22)};
const key = 'k'.repeat(22);
const kept = {status: 201, headers: {etag: '"v1"'}, body: checkIn};
const offers = {questionnaires: {href: 'questionnaires'}, checkIns: {href: 'check-ins'}};

const served = async (
  answers: Scripted[],
  options: RestOptions = {},
): Promise<{ports: Required<Pick<Backend, 'checkIns' | 'questionnaires'>>; log: () => Promise<Seen[]>}> => {
  const {url, log} = await scripted(...answers);
  const backend = restBackend({kith: 1, offers}, `${url}/`, {patience: impatient(), ...options});
  return {ports: {checkIns: backend.checkIns!, questionnaires: backend.questionnaires!}, log};
};
const pathOf = ({url}: Seen): string => url.split('/').slice(3).join('/');

describe('check-ins on a server', () => {
  it('are sent with secret and key as headers, the rest as JSON', async () => {
    const {ports, log} = await served([kept]);
    expect(await ports.checkIns.send(draft, {secret: link.secret, key})).to.deep.equal({checkIn, version: '"v1"'});
    const [seen] = await log();
    expect([seen?.method, pathOf(seen!), JSON.parse(seen!.body)]).to.deep.equal(['POST', 'check-ins', draft]);
    expect(seen?.headers).to.include({'kith-secret': link.secret, 'idempotency-key': key});
  });

  it('are sent again, since the key makes them one, when the way there fails', async () => {
    const {ports, log} = await served([{drop: true}, kept]);
    await ports.checkIns.send(draft, {secret: link.secret, key});
    expect((await log()).map(({headers}) => headers['idempotency-key'])).to.deep.equal([key, key]);
  });

  it('are read back, corrected by their version, and withdrawn, one or all', async () => {
    const {ports, log} = await served([kept, kept, {status: 204}]);
    const {version} = await ports.checkIns.get(link);
    await ports.checkIns.correct(draft, link, version);
    await ports.checkIns.withdraw(link);
    await ports.checkIns.withdrawAll(link.secret);
    const seen = await log();
    expect(seen.map((each) => [each.method, pathOf(each), each.headers['if-match']])).to.deep.equal([
      ['GET', `check-ins/${link.id}`, undefined],
      ['PUT', `check-ins/${link.id}`, '"v1"'],
      ['DELETE', `check-ins/${link.id}`, undefined],
      ['DELETE', 'check-ins', undefined],
    ]);
    expect(seen.every(({headers}) => headers['kith-secret'] === link.secret)).to.equal(true);
  });

  it('are listed page by page, without anything that the contract does not know', async () => {
    const page = {items: [{...checkIn, contact: 'ida@lantern.example'}], cursor: 'a/b c'};
    const {ports, log} = await served([{body: page}, {body: {items: []}}]);
    const {items, cursor} = await ports.checkIns.list(link.secret);
    const last = await ports.checkIns.list(link.secret, {cursor: cursor!});
    expect([items, last]).to.deep.equal([[checkIn], {items: []}]);
    expect((await log()).map(pathOf)).to.deep.equal(['check-ins', 'check-ins?cursor=a%2Fb+c']);
  });

  it('may be gone already when they are withdrawn', async () => {
    const {ports} = await served([problem(404, 'Gone.')]);
    expect(await reasonOf(ports.checkIns.withdraw(link))).to.equal(undefined);
    expect(await reasonOf(ports.checkIns.withdrawAll(link.secret))).to.equal(undefined);
  });

  it('are denied a correction after their time', async () => {
    const {ports} = await served([problem(403, 'Too late.')]);
    expect(await reasonOf(ports.checkIns.correct(draft, link, '"v1"'))).to.include({kind: 'denied'});
  });
});

describe('an anonymous check-in on a server', () => {
  const token = (): Promise<string> => Promise.resolve('t0k');

  it('goes without sign-in, secret, cookie or referrer', async () => {
    document.cookie = 'kith-test=1; path=/';
    const {ports, log} = await served([{status: 201, body: {day: '2026-03-10'}}], {token});
    expect(await ports.checkIns.sendAnonymously(anonymous, {key})).to.deep.equal({day: '2026-03-10'});
    document.cookie = 'kith-test=; path=/; max-age=0';
    const [seen] = await log();
    expect([seen?.method, pathOf(seen!), JSON.parse(seen!.body)]).to.deep.equal([
      'POST',
      'check-ins/anonymous',
      anonymous,
    ]);
    expect(seen?.headers['idempotency-key']).to.equal(key);
    expect(seen?.headers).not.to.have.any.keys('authorization', 'kith-secret', 'cookie', 'referer');
  });

  it('does not sign in even when the server asks for it', async () => {
    const {ports, log} = await served([problem(401, 'Who are you?')], {token});
    expect(await reasonOf(ports.checkIns.sendAnonymously(anonymous, {key}))).to.include({kind: 'auth'});
    expect((await log()).map(({headers}) => headers.authorization)).to.deep.equal([undefined]);
  });

  it('tells nothing but the day, whatever the server answers', async () => {
    const {ports} = await served([{status: 201, body: {day: '2026-03-10', id: link.id, created: 1}}]);
    expect(await ports.checkIns.sendAnonymously(anonymous, {key})).to.deep.equal({day: '2026-03-10'});
  });
});

describe('questionnaires on a server', () => {
  const offer = {id: 'our own/week', title: 'Our week', keepDays: 30};

  it('are listed, and given by their id', async () => {
    const {ports, log} = await served([{body: {items: [offer]}}, {body: {...offer, secret: 'x'}}]);
    expect([await ports.questionnaires.list(), await ports.questionnaires.get(offer.id)]).to.deep.equal([
      [offer],
      offer,
    ]);
    expect((await log()).map(pathOf)).to.deep.equal(['questionnaires', 'questionnaires/our%20own%2Fweek']);
  });

  it('that are broken are the server’s failure', async () => {
    const {ports} = await served([{body: {items: [{...offer, keepDays: -1}]}}]);
    expect(await reasonOf(ports.questionnaires.list())).to.include({kind: 'server'});
  });

  it('that are not offered are missing', async () => {
    const {ports} = await served([problem(404, 'No such questionnaire.')]);
    expect(await reasonOf(ports.questionnaires.get('week'))).to.include({kind: 'missing'});
  });
});
