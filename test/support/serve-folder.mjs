import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
};

const pathOf = (url) =>
  normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html'));

/**
 * Serves a folder, and pages given as text (`{'/page.html': '<!doctype html>…'}`), on a free port of this machine.
 * `headers` go with every answer. `listeners` answer what is below a path (`{'/kith': (request, response) => …}`).
 * Answers `{url, close}`.
 */
export async function serveFolder(folder, {pages = {}, headers = {}, listeners = {}} = {}) {
  // a browser asks for an icon whether or not the page names one
  const known = {'/favicon.ico': '', ...pages};
  const answer = async (path) => known[path] ?? readFile(join(folder, path));
  const server = createServer((request, response) => {
    const path = pathOf(request.url).split(sep).join('/');
    const below = Object.keys(listeners).find((start) => path === start || path.startsWith(`${start}/`));
    if (below) return listeners[below](request, response);
    answer(path).then(
      (body) =>
        response
          .writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream', ...headers})
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close().closeAllConnections()};
}
