import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openKith} from '../../stories/site/server/kith.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';
import {freshFolder} from '../support/fresh-folder.mjs';

describe('the demo site on PostgreSQL', () => {
  let kith;
  let site;
  const open = freshFolder();
  before(async () => {
    kith = await openKith(assert.fail, [() => ({...open, remove: () => undefined})]);
    site = await serveSite({port: 0, kith: () => kith});
  });
  after(async () => {
    await site.close();
    await kith?.close();
    open.remove();
  });

  const found = async (question) => (await fetch(`${site.url}kith/groups?${question}`)).json();

  it('answers as the reference server below /kith, at the same origin', async () => {
    const answer = await (await fetch(`${site.url}kith`)).json();
    assert.deepEqual([answer.kith, answer.name], [1, 'Harbour Community Network']);
    const href = new URL(answer.offers.groups.href, `${site.url}kith`).href;
    assert.equal((await fetch(href)).status, 200);
  });

  it('has every group of the demo listing', async () => {
    const {groups} = JSON.parse(readFileSync(new URL('../../stories/data/groups.json', import.meta.url), 'utf8'));
    const {total, source} = await found('per=group&limit=1');
    assert.equal(total, groups.length);
    assert.deepEqual(source, [{id: 'harbour.example', name: 'Harbour Community Network'}]);
  });

  it('has them again the second time, and says where they are', async () => {
    const {total} = await found('limit=1');
    await kith.close();
    kith = await openKith(assert.fail, [() => ({...open, remove: () => undefined})]);
    assert.equal(kith.data, open.data);
    assert.equal((await found('limit=1')).total, total);
  });

  it('differs from the site on a feed by the endpoint alone', async () => {
    const plain = await serveSite({port: 0});
    const pageOf = async ({url}) => (await fetch(`${url}groups.html`)).text();
    const onServer = await pageOf(site);
    assert.match(onServer, /endpoint="\/kith"/);
    assert.equal(onServer.replaceAll('endpoint="/kith"', 'endpoint="/data/groups.json"'), await pageOf(plain));
    assert.equal((await fetch(`${plain.url}kith`)).status, 404);
    await plain.close();
  });

  it('goes to another folder, and says why, when one cannot be used', async () => {
    const said = [];
    const other = await openKith((text) => said.push(text), [() => ({...open, remove: () => undefined}), freshFolder]);
    assert.notEqual(other.data, open.data);
    assert.equal(said.length, 1);
    assert.match(said[0], /used by another Kith server already/);
    await other.close();
  });

  it('says why, once, when there is no folder at all', async () => {
    const said = [];
    const taken = () => ({...open, remove: () => undefined});
    assert.equal(await openKith((text) => said.push(text), [taken, taken]), undefined);
    assert.equal(said.length, 1);
  });
});
