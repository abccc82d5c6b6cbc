import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';
import {root} from '../support/steps.mjs';
import {meetings} from './feed.mjs';

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json'};

/** Both pages get the same feeds, zipped as servers do. */
const feedsOf = (sizes) => new Map(sizes.map((size) => [size, gzipSync(JSON.stringify(meetings(size)))]));

const filled = (page, params) => page.replaceAll(/\{(n|q|endpoint)\}/g, (_, name) => params.get(name));

const fileAt = async (path, params) => {
  const file = await readFile(join(root, path.startsWith('/dist/') ? '' : 'test/bench', path));
  return extname(path) === '.html' ? filled(file.toString(), params) : file;
};

/**
 * Serves `/bare.html?n=`, `/kith.html?n=`, `/server.html?endpoint=`, `/dist/…` and `/feed.json?n=` (a listing of n meetings) on a free port of
 * this machine; answers `{url, close}`. `sizes` are the listings there are, `files` further ones: text by path.
 */
export async function serve(sizes, files = {}) {
  const feeds = feedsOf(sizes);
  const answer = async (response, {pathname, searchParams}) => {
    const path = normalize(decodeURIComponent(pathname));
    const count = Number(searchParams.get('n'));
    const isFeed = path === '/feed.json';
    const body =
      path === '/empty.html' ? '' : isFeed ? feeds.get(count) : (files[path] ?? (await fileAt(path, searchParams)));
    const zipped = isFeed && {'content-encoding': 'gzip'};
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream', ...zipped}).end(body);
  };
  const server = createServer((request, response) => {
    answer(response, new URL(request.url, 'http://localhost')).catch(() => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close().closeAllConnections()};
}
