import {Hono} from 'hono';
import {randomUUID} from 'node:crypto';
import type {Config} from './config/config.js';
import type {Database} from './database/database.js';
import type {Answer} from './http/answer.js';
import {addressFinder, prefixOf} from './http/caller.js';
import {crossOrigin} from './http/cross-origin.js';
import {problemOf} from './http/faults.js';
import {problemAnswer} from './http/http-problem.js';
import {limiter} from './http/limits.js';
import {type Log, logCall, logFault, toOutput} from './http/log.js';
import type {Call, Parts} from './http/parts.js';
import {answerOf, elsewhere} from './http/pipeline.js';
import {responder} from './http/respond.js';
import type {ListingReader} from './listing/listing-store.js';
import {type Questionnaires, openQuestionnaires} from './questionnaires/questionnaires.js';
import {routes} from './routes/routes.js';

/** What a server is made of. */
export interface AppParts {
  config: Config;
  listing: ListingReader;
  database: Database;
  /** What check-ins are taken of; read from the configuration when missing. */
  questionnaires?: Questionnaires;
  /** Epoch milliseconds; the machine's clock when missing. */
  now?: () => number;
  /** Takes each line of the log; the standard output when missing. Without effect where the configuration says `off`. */
  log?: Log;
}

/** The whole server as one function. It never rejects. */
export interface App {
  /** @param info `address` is the socket's. */
  fetch: (request: Request, info?: {address?: string}) => Promise<Response>;
}

interface Env {
  Bindings: {call: Call};
}

const nowhere = '/\0';

/** Path below the base, as it was sent: ids keep their escapes until a route has matched. */
const pathBelow = (base: string) => {
  const prefix = base.replace(/\/+$/, '');
  return (url: string): string => {
    const start = url.indexOf('/', url.indexOf('://') + 3);
    const end = url.slice(start).search(/[?#]/);
    const path = end < 0 ? url.slice(start) : url.slice(start, start + end);
    if (!path.startsWith(prefix)) return nowhere;
    const rest = path.slice(prefix.length);
    return rest === '' ? '/' : rest.startsWith('/') ? rest : nowhere;
  };
};

const callMaker = ({base, proxies}: Config) => {
  const path = pathBelow(base);
  const addressOf = addressFinder(proxies);
  return (request: Request, address: string | undefined): Call => ({
    id: randomUUID(),
    request,
    path: path(request.url),
    caller: prefixOf(addressOf(address, request.headers.get('X-Forwarded-For'))),
    started: performance.now(),
    route: '-',
    nameless: false,
    rates: [],
  });
};

/** Makes one request's answer of what `work` answers or throws; logs it. */
const settled = (log: Log | undefined, now: () => number, respond: ReturnType<typeof responder>) => {
  const answer = async (call: Call, work: () => Promise<Answer> | Answer): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      const {problem, fault} = problemOf(error);
      if (fault && log) logFault(log, call, error, now());
      return problemAnswer(problem, call.id);
    }
  };
  return async (call: Call, work: () => Promise<Answer> | Answer): Promise<Response> => {
    const response = await respond(call, await answer(call, work));
    if (log) logCall(log, call, response.status, now());
    return response;
  };
};

/** Puts the server together: one handler from `Request` to `Response` that needs no socket. */
export const createApp = (given: AppParts): App => {
  const {config, now = Date.now, log = toOutput} = given;
  const {listing, database, questionnaires = openQuestionnaires(config.questionnaires)} = given;
  const parts: Parts = {config, listing, database, questionnaires, now};
  const guards = {origins: crossOrigin(config.origins), limits: limiter(parts)};
  const settle = settled(config.log === 'off' ? undefined : log, now, responder(config, guards.origins));
  const callOf = callMaker(config);
  const app = new Hono<Env>({getPath: (_request, options) => options?.env?.call.path ?? nowhere});
  for (const one of routes)
    app.on(one.method, one.path.replace(/\{(\w+)\}/g, ':$1'), ({env: {call}, req}) =>
      settle(call, () => answerOf(one, call, req.param(), guards, parts)),
    );
  const lost = elsewhere(routes, guards);
  app.notFound(({env: {call}}) => settle(call, () => lost(call)));
  return {fetch: async (request, info = {}) => app.fetch(request, {call: callOf(request, info.address)})};
};
