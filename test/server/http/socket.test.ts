import assert from 'node:assert/strict';
import {once} from 'node:events';
import {type IncomingMessage, type Server, createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../../../src/server/app.js';
import {listenerOf} from '../../../src/server/listener.js';
import {listingReader} from '../../../src/server/listing/store.js';
import {door, newSecret} from './support/sending.js';
import {type Site, noon, openSite} from './support/site.js';

describe('through a socket', () => {
  let site: Site;
  let server: Server;
  let lines: string[];
  before(async () => {
    site = await openSite();
    const {database, config} = site;
    lines = [];
    const log = (line: string): void => void lines.push(line);
    const {fetch} = createApp({
      config,
      database,
      listing: listingReader(database, {now: () => noon}),
      now: () => noon,
      log,
    });
    server = createServer(listenerOf(fetch)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });

  const sendingBody = () =>
    request({
      port: (server.address() as AddressInfo).port,
      host: '127.0.0.1',
      path: door,
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Transfer-Encoding': 'chunked',
        'Kith-Secret': newSecret(),
        'Idempotency-Key': newSecret(),
      },
    });
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  it('answers, compressed and for HEAD', async () => {
    const response = await fetch(at('/groups'), {headers: {'Accept-Encoding': 'br'}});
    const {total} = (await response.json()) as {total: number};
    assert.deepEqual([response.headers.get('Content-Encoding'), total], ['br', 2]);
    assert.equal((await fetch(at('/groups'), {method: 'HEAD'})).status, 200);
  });

  it('refuses a body that goes on, while it is sent', async () => {
    const asked = sendingBody();
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
    asked.on('error', () => undefined);
    for (let part = 0; part < 40; part++) asked.write(Buffer.alloc(1024, 32));
    const [response] = await answered;
    assert.equal(response.statusCode, 413);
    asked.destroy();
  });

  it('takes it calmly when a sender goes away in the middle', async () => {
    lines.length = 0;
    const asked = sendingBody();
    asked.on('error', () => undefined);
    const came = once(server, 'request');
    asked.write('{"message":');
    await came;
    asked.destroy();
    while (lines.length === 0) await fetch(at('/healthz'));
    const own = (): string | undefined => lines.find((line) => line.includes('changes'));
    while (!own()) await fetch(at('/healthz'));
    assert.ok(!lines.some((line) => line.includes('"level":"error"')), lines.join('\n'));
    assert.match(own()!, /"status":400/);
  });
});
