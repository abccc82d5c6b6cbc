import {expect} from '@open-wc/testing';
import {impatient, problem, reasonOf, served} from './support.js';

const change = {
  id: '7d2f6c1e-6f5b-4c3e-9a52-0b8f7f0e1a11',
  group: 'lantern:tea',
  message: 'They moved.',
  status: 'waiting',
  created: 1,
  updated: 1,
};
const link = {group: 'lantern:tea', id: change.id, secret: 's'.repeat(22)};
const draft = {message: 'They moved.', email: 'ida@lantern.example'};
const kept = {status: 202, headers: {etag: '"v1"'}, body: change};
const key = 'k'.repeat(22);

describe('changes told to a server', () => {
  it('sends secret and key as headers, the rest as JSON', async () => {
    const {backend, log} = await served([kept]);
    const answer = await backend.changes!.send(draft, {...link, key});
    expect(answer).to.deep.equal({change, version: '"v1"'});
    const [{method, url, headers, body}] = (await log()) as [Awaited<ReturnType<typeof log>>[0]];
    expect([method, url.split('/').slice(-3), JSON.parse(body)]).to.deep.equal([
      'POST',
      ['groups', 'lantern%3Atea', 'changes'],
      draft,
    ]);
    expect(headers).to.include({'kith-secret': link.secret, 'idempotency-key': key});
    expect(headers['content-type']).to.contain('application/json');
  });

  it('is sent again, since the key makes it one, when the way there fails', async () => {
    const {backend, log} = await served([{drop: true}, kept]);
    await backend.changes!.send(draft, {...link, key});
    expect((await log()).map(({headers}) => headers['idempotency-key'])).to.deep.equal([key, key]);
  });

  it('is read back, corrected by its version, and withdrawn', async () => {
    const {backend, log} = await served([kept, {...kept, headers: {etag: 'W/"v2"'}}, {status: 204}]);
    const {version} = await backend.changes!.get(link);
    const corrected = await backend.changes!.correct(draft, link, version);
    await backend.changes!.withdraw(link);
    expect(corrected.version).to.equal('"v2"');
    const seen = await log();
    expect(seen.map(({method, headers}) => [method, headers['if-match'], headers['kith-secret']])).to.deep.equal([
      ['GET', undefined, link.secret],
      ['PUT', '"v1"', link.secret],
      ['DELETE', undefined, link.secret],
    ]);
  });

  it('does not correct or withdraw twice when the way there fails', async () => {
    const {backend, log} = await served([{status: 503}]);
    expect(await reasonOf(backend.changes!.correct(draft, link, '"v1"'))).to.include({kind: 'server'});
    expect(await reasonOf(backend.changes!.withdraw(link))).to.include({kind: 'server'});
    expect((await log()).length).to.equal(2);
  });

  it('may be gone already when it is withdrawn', async () => {
    const {backend} = await served([problem(404, 'Gone.')]);
    expect(await reasonOf(backend.changes!.withdraw(link))).to.equal(undefined);
  });

  it('has a longer time for answers', async () => {
    const {backend} = await served([{hang: true}], {patience: impatient({read: 1, write: 60})});
    expect(await reasonOf(backend.changes!.send(draft, {...link, key}))).to.include({kind: 'timeout'});
  });

  it('needs a version that can be read', async () => {
    const {backend} = await served([{...kept, headers: {}}]);
    expect(await reasonOf(backend.changes!.send(draft, {...link, key}))).to.include({kind: 'server'});
  });
});
