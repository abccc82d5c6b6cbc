import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {optionsFrom} from '../../stories/site/server/options.mjs';
import {serveSite} from '../../stories/site/server/serve-site.mjs';

const pages = ['', 'index.html', 'groups.html', 'es.html', 'ar.html', 'two.html', 'your-site.html'];

/** Asks for a path exactly as written, which `fetch` would tidy first. */
async function statusOf(url, path) {
  const asked = request(new URL(url), {path});
  asked.end();
  const [answer] = await once(asked, 'response');
  answer.resume();
  return answer.statusCode;
}

describe('the demo site', () => {
  let site;
  before(async () => {
    site = await serveSite({port: 0});
  });
  after(() => site.close());

  for (const page of pages) {
    it(`serves /${page} under the strict policy, without scripts or styles of its own inside`, async () => {
      const answer = await fetch(site.url + page);
      const text = await answer.text();
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(answer.headers.get('content-security-policy'), /default-src 'none'.*trusted-types lit-html/);
      assert.match(text, /<h1/);
      assert.doesNotMatch(text, /<style|style=|<script(?![^>]*src=)|\son[a-z]+=/);
    });
    it(`loads nothing for /${page} from elsewhere, and links to pages that are there`, async () => {
      const text = await (await fetch(site.url + page)).text();
      assert.doesNotMatch(text, /<(?:script|img|link|iframe)[^>]*(?:src|href)="https?:/);
      const links = [...text.matchAll(/href="([^"#:?]+\.(?:html|css|svg))/g)].map(([, href]) => href);
      assert.ok(links.length > 3);
      for (const href of new Set(links)) assert.equal((await fetch(new URL(href, site.url))).status, 200, href);
    });
  }

  it('names the kind of what it sends', async () => {
    const kinds = {'site.css': 'text/css', 'logo.svg': 'image/svg+xml', 'data/groups.json': 'application/json'};
    for (const [path, kind] of Object.entries(kinds)) {
      const answer = await fetch(site.url + path);
      assert.equal(answer.headers.get('content-type').split(';')[0], kind);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      await answer.body.cancel();
    }
  });

  for (const path of [
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/data/../../../package.json',
    '/dist/..%5c..%5cpackage.json',
    '/data//etc/hosts.txt',
    '/start.mjs',
    '/server/serve-site.mjs',
    '/%00.html',
    '/%',
  ]) {
    it(`refuses ${path}`, async () => {
      assert.equal(await statusOf(site.url, path), 404);
    });
  }

  it('answers 405 to anything but reading', async () => {
    assert.equal((await fetch(site.url, {method: 'POST', body: 'x'})).status, 405);
  });

  it('says which port is taken when it was asked for by number', async () => {
    await assert.rejects(serveSite({port: Number(new URL(site.url).port)}), {
      name: 'UsageError',
      message: /^Port \d+ is taken/,
    });
  });
});

describe('the demo site with feeds', () => {
  let folder;
  let origin;
  let site;
  const asked = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-site-'));
    await writeFile(join(folder, 'a.json'), '[{"name": "A", "slug": "a"}]');
    await writeFile(join(folder, 'b.csv'), 'Name,Day\nB,Monday\n');
    await writeFile(join(folder, 'c.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    origin = createServer((incoming, response) => {
      asked.push(incoming.url);
      response.writeHead(incoming.url.startsWith('/gone') ? 410 : 200, {'content-type': 'application/json'}).end('[]');
    }).listen(0, 'localhost');
    await once(origin, 'listening');
    const far = `http://localhost:${origin.address().port}`;
    const files = ['a.json', 'b.csv', 'c.ics'].map((file) => join(folder, file));
    site = await serveSite({
      port: 0,
      feeds: [...files, `${far}/list?switcher=X`, `${far}/gone`],
      timeZone: 'Europe/London',
    });
  });
  after(async () => {
    await site.close();
    origin.close();
    await rm(folder, {recursive: true});
  });

  it('shows all of them in one finder, in the zone given', async () => {
    const text = await (await fetch(site.url)).text();
    assert.match(
      text,
      /endpoint="\/feeds\/1.json \/feeds\/2.csv \/feeds\/3.ics \/feeds\/4 \/feeds\/5" time-zone="Europe\/London"/,
    );
    assert.match(text, /a\.json.*b\.csv.*c\.ics/);
  });

  it('serves each file under its own kind', async () => {
    const kinds = {'1.json': 'application/json', '2.csv': 'text/csv', '3.ics': 'text/calendar'};
    for (const [name, kind] of Object.entries(kinds)) {
      const answer = await fetch(`${site.url}feeds/${name}`);
      assert.equal(answer.headers.get('content-type').split(';')[0], kind);
      assert.ok((await answer.text()).length > 10);
    }
  });

  it('shows a change in a file at the next request', async () => {
    await writeFile(join(folder, 'a.json'), '[{"name": "Changed", "slug": "a"}]');
    assert.match(await (await fetch(`${site.url}feeds/1.json`)).text(), /Changed/);
  });

  it('passes the query of a page on, over that of the feed', async () => {
    asked.length = 0;
    const answer = await fetch(`${site.url}feeds/4?page_num=2&page_size=50`);
    assert.equal(await answer.text(), '[]');
    assert.deepEqual(asked, ['/list?switcher=X&page_num=2&page_size=50']);
  });

  it('passes the status of a feed on, and says so when it does not answer', async () => {
    assert.equal((await fetch(`${site.url}feeds/5`)).status, 410);
    const closed = createServer().listen(0, 'localhost');
    await once(closed, 'listening');
    const {port} = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const lonely = await serveSite({port: 0, feeds: [`http://localhost:${port}/x`]});
    const answer = await fetch(`${lonely.url}feeds/1`);
    assert.equal(answer.status, 502);
    assert.match(await answer.text(), /did not answer/);
    await lonely.close();
  });

  it('escapes what the command line says', async () => {
    const odd = await serveSite({port: 0, feeds: ['https://feeds.example/?a="><script>x</script>']});
    assert.doesNotMatch(await (await fetch(odd.url)).text(), /<script>x/);
    await odd.close();
  });

  it('refuses a file that is not there, a folder, and other schemes, in one sentence', async () => {
    await assert.rejects(serveSite({port: 0, feeds: [join(folder, 'no.json')]}), {
      name: 'UsageError',
      message: /^There is no file “.*no\.json” to show\.$/,
    });
    await assert.rejects(serveSite({port: 0, feeds: [folder]}), {name: 'UsageError', message: /is not a file\.$/});
    await assert.rejects(serveSite({port: 0, feeds: ['file:///etc/hosts']}), {
      name: 'UsageError',
      message: /http or https\.$/,
    });
  });
});

describe('the command line of the demo site', () => {
  it('takes several feeds, a zone and a port', () => {
    const options = optionsFrom([
      '--feed',
      'a.json',
      '--feed',
      'b.csv',
      '--time-zone',
      'Europe/London',
      '--port',
      '8080',
      '--no-open',
    ]);
    assert.deepEqual(options, {
      port: 8080,
      feeds: ['a.json', 'b.csv'],
      timeZone: 'Europe/London',
      open: false,
      help: false,
    });
  });

  for (const args of [
    ['--port', 'x'],
    ['--port', '70000'],
    ['--port', '-1'],
    ['--time-zone', 'Mars/Base'],
    ['--bogus'],
    ['--feed'],
    ['stray'],
  ]) {
    it(`refuses ${args.join(' ')} in one sentence`, () => {
      assert.throws(() => optionsFrom(args), {name: 'UsageError', message: /^[^\n]+\.$/});
    });
  }
});
