import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {GroupPageAnswer} from '../../../src/model/contract/group-page.js';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {groups} from './support/listing.js';
import {type Site, openSite} from './support/site.js';

const errorsOf = async (response: Response): Promise<string[]> => {
  const {errors = []} = (await response.json()) as ProblemAnswer;
  return errors.map(({at, message}) => `${at}: ${message}`);
};

describe('GET /groups', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('answers what comes next, with the groups that are meant', async () => {
    const page = (await (await site.ask('/groups?facets=true&timeZone=Europe/Madrid')).json()) as GroupPageAnswer;
    assert.deepEqual(
      page.items.map(({meeting}) => meeting),
      ['open-door-1', 'quiet-1'],
    );
    assert.deepEqual(new Set(page.groups.map(({id}) => id)), new Set(groups.map(({id}) => id)));
    assert.equal(page.facets?.topic?.[0]?.count, 2);
  });

  it('refuses a parameter that it does not know, and names it', async () => {
    const response = await site.ask('/groups?colour=blue');
    assert.equal(response.status, 400);
    assert.deepEqual(await errorsOf(response), ['colour: is not known']);
  });

  for (const [query, error] of [
    ['limit=many', 'limit: is not a number'],
    ['limit=2.5', 'limit: is not a whole number'],
    ['near=north', 'near: is not “latitude,longitude” in degrees'],
    ['day=7', 'day: is not ("0" | "1" | "2" | "3" | "4" | "5" | "6")'],
    ['text=a&text=b', 'text: is not string'],
    ['timeZone=Moon/Base', 'timeZone: is not an IANA time zone'],
    ['cursor=never-given', 'cursor: is none that an answer has given'],
    ['text=%00', 'text: holds a null character'],
  ] as const)
    it(`refuses ?${query}`, async () => {
      const response = await site.ask(`/groups?${query}`);
      assert.equal(response.status, 400);
      assert.deepEqual(await errorsOf(response), [error]);
    });

  it('answers 304 to who has it already, until the minute or the listing changes', async () => {
    const ask = (tag: string) => site.ask('/groups?limit=2', {headers: {'If-None-Match': tag}});
    const tag = (await site.ask('/groups?limit=2')).headers.get('ETag')!;
    assert.equal((await ask(tag)).status, 304);
    assert.equal((await ask('"other", *')).status, 200);
    site.clock.now += 60_000;
    assert.equal((await ask(tag)).status, 200);
  });

  it('takes parameters in another order for the same question', async () => {
    const tagOf = async (query: string) => (await site.ask(`/groups?${query}`)).headers.get('ETag');
    assert.equal(await tagOf('limit=2&text=door'), await tagOf('text=door&limit=2'));
    assert.notEqual(await tagOf('limit=2&text=door'), await tagOf('limit=3&text=door'));
  });

  it('has another tag as soon as the listing has changed', async () => {
    const other = await openSite();
    const old = (await other.ask('/groups')).headers.get('ETag')!;
    await listingWriter(other.database, {now: () => other.clock.now}).replace({id: 'harbour'}, groups.slice(0, 1));
    const later = await other.ask('/groups', {headers: {'If-None-Match': old}});
    assert.equal(later.status, 200);
    await other.close();
  });

  it('may be kept by caches, which ask each time', async () => {
    const {headers} = await site.ask('/groups');
    assert.equal(headers.get('Cache-Control'), 'public, no-cache');
    assert.equal(headers.get('Content-Type'), 'application/json');
  });
});

describe('GET /groups/{id}', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('finds each group by its id, however that is written', async () => {
    for (const group of groups) {
      const response = await site.ask(`/groups/${encodeURIComponent(group.id)}`);
      assert.deepEqual(await response.json(), group);
    }
  });

  it('finds it by the id of its meeting', async () => {
    const found = (await (await site.ask('/groups/quiet-1')).json()) as {id: string};
    assert.equal(found.id, groups[1]!.id);
  });

  it('answers 304 to who has it already', async () => {
    const path = '/groups/harbour%3Aopen-door';
    const tag = (await site.ask(path)).headers.get('ETag')!;
    assert.equal((await site.ask(path, {headers: {'If-None-Match': tag}})).status, 304);
  });

  it('has nothing for ids that cannot be', async () => {
    for (const id of ['nobody', '%00', '%E0%A4%A', 'x'.repeat(600), '__proto__', '%F0%9F'])
      assert.equal((await site.ask(`/groups/${id}`)).status, 404, id);
  });
});
