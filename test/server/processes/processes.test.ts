import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {listingWriter} from '../../../src/server/listing/store.js';
import type {ServerProcess} from './server-process.js';
import {type TwoServers, tell, twoServers} from './two-servers.js';

const secret = 'the-secret-of-one-who-asks-two';
const pathOf = (answer: Response): string => new URL(answer.headers.get('location')!, answer.url).pathname;

const pageOf = async ({url}: ServerProcess): Promise<{tag: string; text: string}> => {
  const answer = await fetch(`${url}/groups?from=1764000000000&limit=3&facets=true`);
  return {tag: answer.headers.get('etag')!, text: await answer.text()};
};

describe('two processes on one PostgreSQL', () => {
  let servers: TwoServers;
  before(async () => {
    servers = await twoServers({KITH_LIMITS: 'off'});
  });
  after(() => servers.close());

  it('read on one what was just written on the other, under the same entity tag', async () => {
    const {one, other, groups} = servers;
    const sent = await tell(one, groups[0]!.id, {secret, key: 'read-on-the-other-one'});
    assert.equal(sent.status, 202);
    const read = await fetch(other.url + pathOf(sent), {headers: {'kith-secret': secret}});
    assert.deepEqual(await read.json(), await sent.json());
    assert.equal(read.headers.get('etag'), sent.headers.get('etag'));
  });

  it('refuse on one to correct a version that the other has replaced', async () => {
    const {one, other, groups} = servers;
    const sent = await tell(one, groups[0]!.id, {secret, key: 'correct-on-both-of-them'});
    const correct = ({url}: ServerProcess, message: string): Promise<Response> =>
      fetch(url + pathOf(sent), {
        method: 'PUT',
        headers: {'content-type': 'application/json', 'kith-secret': secret, 'if-match': sent.headers.get('etag')!},
        body: JSON.stringify({message}),
      });
    assert.equal((await correct(one, 'At nine.')).status, 200);
    assert.equal((await correct(other, 'At ten.')).status, 412);
  });

  it('make one item of a create that is sent to both at once', async () => {
    const {one, other, groups} = servers;
    const again = {secret, key: 'sent-to-both-at-the-same-time'};
    const answers = await Promise.all([one, other, one, other].map((server) => tell(server, groups[1]!.id, again)));
    assert.deepEqual(
      answers.map(({status}) => status),
      [202, 202, 202, 202],
    );
    assert.equal(new Set(answers.map(pathOf)).size, 1);
    const anotherText = await tell(other, groups[1]!.id, {...again, message: 'Another text.'});
    assert.equal(anotherText.status, 422);
  });

  it('answer the same page under the same tag, and both the new one after an import', async () => {
    const {one, other, fresh, groups} = servers;
    const earlier = await pageOf(one);
    assert.equal((await pageOf(other)).text, earlier.text);
    const renamed = groups.map((group) => ({...group, name: `New ${group.name}`}));
    await listingWriter(fresh.database).replace({id: 'bench', name: 'Bench'}, renamed);
    const [first, second] = [await pageOf(one), await pageOf(other)];
    assert.equal(second.text, first.text);
    assert.match(first.text, /"name":"New /);
    assert.notEqual(first.tag, earlier.tag);
  });
});

describe('two processes that count together', () => {
  it('share the limit of writes', async () => {
    const limits = {readsPerMinute: 600, writesPerHour: 4, writesPerHourInAll: 1000};
    const servers = await twoServers({KITH_LIMITS: JSON.stringify(limits)});
    after(() => servers.close());
    const {one, other, groups} = servers;
    const statuses: number[] = [];
    for (const [n, server] of [one, other, one, other, one, other].entries()) {
      const {status} = await tell(server, groups[0]!.id, {secret, key: `one-of-several-writes-${n}`});
      statuses.push(status);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 429, 429]);
  });
});
