import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {importFeed} from '../../../src/server/import/import-feed.js';
import {safeFetch} from '../../../src/server/import/safe-fetch.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {type Site, openSite} from '../http/support/site.js';
import {certificateFor} from '../support/certificate.js';

const group = {
  id: 'one',
  name: 'Keyed',
  meetings: [{id: 'one-1', days: [2], start: '19:00', minutes: 60, timeZone: 'Europe/Madrid'}],
};

describe('row 24: a key in the address of a feed', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is told to nobody who asks for the listing', async () => {
    const place = 'https://keyed.example/groups.json?token=private-key#private-part';
    const bytes = new TextEncoder().encode(JSON.stringify({kith: 1, groups: [group]}));
    const {database} = site;
    const writer = listingWriter(database, {now: () => site.clock.now});
    await importFeed({place}, {database, writer, fetch: () => Promise.resolve({bytes, type: ''})});
    const answers = await Promise.all(
      ['/groups?text=keyed', '/groups/keyed.example%2Fgroups.json%3Aone'].map(async (path) =>
        (await site.ask(path)).text(),
      ),
    );
    for (const text of answers) {
      assert.ok(text.includes('"url":"https://keyed.example/groups.json"'), text);
      assert.ok(!text.includes('private'), text);
    }
  });

  it('is not repeated when the feed sends on to elsewhere, since that is logged', async () => {
    const {key, cert} = certificateFor('feeds.example');
    const server = createServer({key, cert}, (_request, response) => {
      response.writeHead(301, {location: '/new?token=private-key#private-part'}).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    const resolve = () => Promise.resolve(['127.0.0.1']);
    const message = `feeds.example:${port} sends on to “/new?…”: if that is right, name it instead.`;
    await assert.rejects(
      safeFetch(`https://feeds.example:${port}/?token=private-key`, {local: true, ca: cert, resolve}),
      {message},
    );
    server.close();
  });
});
