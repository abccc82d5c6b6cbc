import assert from 'node:assert/strict';
import {once} from 'node:events';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer, type Server} from 'node:https';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import {isPublic} from '../../../src/server/import/public-address.js';
import {type FetchOptions, safeFetch} from '../../../src/server/import/safe-fetch.js';
import {certificateFor} from '../support/certificate.js';

const closed = `
  0.0.0.0 10.1.2.3 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 169.254.169.254 168.63.129.16
  172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9
  224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8
  ::ffff:a9fe:a9fe ::ffff:0:127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::8.8.8.8 64:ff9b:1::1 100::1 2001::1
  2001:0:7f00:1:: 2001:db8::1 2002:7f00:1:: 2002:a9fe:a9fe::1 3fff::1 fc00::1 fd00:ec2::254 fe80::1
  fe80::1%lo fec0::1 ff02::1 5f00::1 4000::1 e000::1 localhost 127.1 2130706433 0x7f000001
`.split(/\s+/); // the first and the last are empty: no address either
const open = ['1.1.1.1', '8.8.8.8', '93.184.216.34', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2606:4700::1111'];

describe('row 16: which addresses are of the open internet', () => {
  for (const address of closed) it(`not “${address}”`, () => assert.equal(isPublic(address), false));
  for (const address of [...open, '2001:4860:4860::8888', '2a00:1450:4001:800::200e'])
    it(`${address} is`, () => assert.equal(isPublic(address), true));
});

const {key, cert} = certificateFor('feeds.example');
const megabyte = Buffer.alloc(1_000_000, 'x');
const endless = (response: ServerResponse): void => {
  if (response.write('x'.repeat(1_000)) && !response.destroyed) setImmediate(endless, response);
  else response.once('drain', () => endless(response));
};
const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/ok': (response, {headers, url}) => response.end(JSON.stringify({host: headers.host, url})),
  '/redirect': (response) => response.writeHead(302, {location: '/ok'}).end(),
  '/missing': (response) => response.writeHead(404).end('no'),
  '/silent': () => undefined,
  '/drip': (response) => void setInterval(() => response.write('x'), 50).unref(),
  '/endless': endless,
  '/large': (response) => response.end(Buffer.concat([megabyte, megabyte])),
  '/gzip': (response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(megabyte)),
  '/deflate': (response) => response.writeHead(200, {'content-encoding': 'deflate'}).end(deflateSync(megabyte)),
  '/br': (response) => response.writeHead(200, {'content-encoding': 'br'}).end(brotliCompressSync(megabyte)),
  '/odd': (response) => response.writeHead(200, {'content-encoding': 'zip'}).end('x'),
  '/short': (response) => {
    response.writeHead(200, {'content-length': '1000'}).write('half');
    setImmediate(() => response.destroy());
  },
};

describe('row 16: fetching feeds', () => {
  let server: Server;
  let other: Server;
  let port = 0;
  const asked: string[] = [];
  let connections = 0;
  const listen = async (address: string, wanted: number): Promise<Server> => {
    const made = createServer({key, cert}, (request, response) => {
      asked.push(`${address}${request.url}`);
      answers[request.url ?? '']?.(response, request);
    });
    made.on('connection', () => (connections += 1));
    made.listen(wanted, address);
    await once(made, 'listening');
    return made;
  };
  before(async () => {
    server = await listen('127.0.0.1', 0);
    ({port} = server.address() as AddressInfo);
    other = await listen('127.0.0.2', port);
  });
  after(() => {
    for (const each of [server, other]) {
      each.closeAllConnections();
      each.close();
    }
  });

  /** As from a machine where that name is in the open: only this may reach the server of the test. */
  const trusted = (more: FetchOptions = {}): FetchOptions => ({
    local: true,
    ca: cert,
    resolve: () => Promise.resolve(['127.0.0.1']),
    ...more,
  });
  const at = (path: string): string => `https://feeds.example:${port}${path}`;
  const refused = (promise: Promise<unknown>, message: RegExp): Promise<void> =>
    assert.rejects(promise, {name: 'FetchError', message});

  it('fetches from who is named, by the name in the certificate', async () => {
    const {bytes} = await safeFetch(at('/ok'), trusted());
    assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)), {host: `feeds.example:${port}`, url: '/ok'});
    await refused(safeFetch(`https://other.example:${port}/ok`, trusted()), /ALTNAME_INVALID/);
    await refused(safeFetch(at('/ok'), {...trusted(), ca: ''}), /SELF_SIGNED/);
  });

  const hosts = `
    127.0.0.1 127.1 2130706433 0x7f000001 0177.0.0.1 0x7f.1 127.0.0.1. 0 127。0。0。1 １２７.０.０.１ [::1]
    [::ffff:127.0.0.1] [::ffff:7f00:1] [64:ff9b::7f00:1] [2002:7f00:1::] [fe80::1] 169.254.169.254
    [fd00:ec2::254] localhost localhost. LOCALHOST %6cocalhost`;
  for (const host of hosts.trim().split(/\s+/)) {
    it(`does not connect to https://${host}`, async () => {
      const earlier = connections;
      await refused(
        safeFetch(`https://${host}:${port}/ok`, {ca: cert}),
        /not on the open internet|has no address|ENOTFOUND|EAI_AGAIN/,
      );
      assert.equal(connections, earlier);
    });
  }

  for (const [what, url] of [
    ['http', 'http://93.184.216.34/'],
    ['files', 'file:///etc/passwd'],
    ['ftp', 'ftp://93.184.216.34/'],
    ['data', 'data:text/csv,name'],
    ['a name before the host', 'https://feeds.example@127.0.0.1/'],
    ['a password', 'https://a:b@feeds.example/'],
    ['what is no address', 'https://'],
  ] as const)
    it(`refuses ${what}`, () => refused(safeFetch(url, {resolve: () => Promise.resolve(['93.184.216.34'])}), /./));

  for (const addresses of [['10.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::ffff:169.254.169.254'], ['xn--nxasmq6b']])
    it(`refuses a name that stands for ${addresses.join(' and ')}`, () =>
      refused(
        safeFetch('https://xn--bcher-kva.example/', {resolve: () => Promise.resolve(addresses)}),
        /open internet/,
      ));

  it('looks a name up once, and connects to what it was told then', async () => {
    const told = ['127.0.0.1', '127.0.0.2', '127.0.0.2'];
    let lookUps = 0;
    asked.length = 0;
    const resolve = () => Promise.resolve([told[lookUps++]!]);
    await safeFetch(at('/ok'), trusted({resolve}));
    assert.equal(lookUps, 1);
    assert.deepEqual(asked, ['127.0.0.1/ok']);
  });

  it('follows no redirect', async () => {
    asked.length = 0;
    await refused(safeFetch(at('/redirect'), trusted()), /sends on to “\/ok”/);
    assert.deepEqual(asked, ['127.0.0.1/redirect']);
  });

  it('takes no error page for a feed', () => refused(safeFetch(at('/missing'), trusted()), /answered 404/));

  for (const path of ['/silent', '/drip'])
    it(`gives up ${path} in time`, () => refused(safeFetch(at(path), trusted({timeout: 300})), /within 0\.3 seconds/));

  it('gives up a name that is never found in time', () => {
    const resolve = () => new Promise<string[]>(() => undefined);
    return refused(safeFetch(at('/ok'), trusted({timeout: 100, resolve})), /within 0\.1 seconds/);
  });

  for (const path of ['/large', '/endless', '/gzip', '/deflate', '/br'])
    it(`takes no more of ${path} than it may`, () =>
      refused(safeFetch(at(path), trusted({largest: 900_000})), /larger than 900,000 bytes/));

  for (const path of ['/gzip', '/deflate', '/br'])
    it(`unpacks ${path}`, async () =>
      assert.equal((await safeFetch(at(path), trusted())).bytes.length, megabyte.length));

  it('refuses what is packed in an unknown way', () => refused(safeFetch(at('/odd'), trusted()), /packed/));
  it('takes no half answer for a whole one', () => refused(safeFetch(at('/short'), trusted()), /cannot be reached/));

  it('ends when told to', async () => {
    const ending = new AbortController();
    const fetched = safeFetch(at('/silent'), trusted({signal: ending.signal}));
    ending.abort(new Error('enough'));
    await assert.rejects(fetched, {message: 'enough'});
  });
});
