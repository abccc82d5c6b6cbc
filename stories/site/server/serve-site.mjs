import {once} from 'node:events';
import {createServer} from 'node:http';
import {send, types} from './answer.mjs';
import {feedPage} from './feed-page.mjs';
import {feedsFrom} from './feeds.mjs';
import {answerOfFile} from './files.mjs';
import {UsageError} from './options.mjs';

const firstPort = 5173;
const lastTry = 20;

/** What a path answers, or undefined. Feeds come first: with feeds, the first page is theirs. */
async function answerOf(path, query, {feeds, timeZone}) {
  if (feeds.length > 0 && path === '/') return {type: types['.html'], body: feedPage(feeds, timeZone)};
  const feed = feeds.find(({href}) => href === path);
  return feed ? feed.answer(query) : answerOfFile(path);
}

/** Without a server the same pages read a feed: only `endpoint` changes. */
const withoutServer = (answer) =>
  answer?.type === types['.html']
    ? {...answer, body: String(answer.body).replaceAll('endpoint="/kith"', 'endpoint="/data/groups.json"')}
    : answer;

const isForKith = (path) => path === '/kith' || path.startsWith('/kith/');

async function respond(request, response, site) {
  // Split by hand: `URL` would tidy the very paths that files.mjs must refuse.
  const [path, query = ''] = request.url.split('?', 2);
  const kith = site.kith();
  if (kith && isForKith(path)) {
    kith.listener(request, response);
    return;
  }
  if (!['GET', 'HEAD'].includes(request.method)) {
    send(response, {status: 405, body: 'This server only shows things.'});
    return;
  }
  const found = await answerOf(path, new URLSearchParams(query), site);
  const answer = kith ? found : withoutServer(found);
  send(response, answer ?? {status: 404, body: 'There is nothing here.'});
}

async function listening(server, port) {
  server.listen(port, 'localhost');
  await once(server, 'listening');
}

async function listenOn(server, wanted) {
  for (let turn = 0; ; turn += 1) {
    try {
      return await listening(server, wanted ?? firstPort + turn);
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
      if (wanted !== undefined)
        throw new UsageError(`Port ${wanted} is taken; name another with --port.`, {cause: error});
      if (turn === lastTry) throw new UsageError('No free port was found; name one with --port.', {cause: error});
    }
  }
}

/**
 * Serves the demo site on this machine. `port`: the only one to try (0 = any); the first free one from 5173 on when
 * missing. `feeds`: paths and URLs to show instead of the demo's listing. `timeZone`: of listings that name none. `kith`
 * answers what answers below /kith, `{listener}`, once it is there; until then the pages read a feed.
 * Answers `{url, close}`; rejects with `UsageError`.
 */
export async function serveSite({port, feeds = [], timeZone = 'UTC', kith = () => undefined} = {}) {
  const site = {feeds: feedsFrom(feeds), timeZone, kith};
  const server = createServer((request, response) => {
    respond(request, response, site).catch((error) => send(response, {status: 500, body: error.message}));
  });
  await listenOn(server, port);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return {url: `http://localhost:${server.address().port}/`, close};
}
