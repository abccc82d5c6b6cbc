import fc from 'fast-check';
import {Known} from './known.js';
import {firstWays} from './links.js';
import {leakIn} from './leaks.js';
import {type Plan, byExample, plans} from './plan.js';
import {type Sent, requestFor} from './request.js';
import {type OpenApi, type Route, routesOf} from './schema.js';

export interface FuzzOptions {
  /** How many requests. */
  requests: number;
  seed: number;
  /** Sends a request to a path below the server's address. */
  send: (sent: Sent) => Promise<Response>;
  onProgress?: (done: number) => void;
}

/** What came of it: how often each status, and which routes answered with which. */
export interface FuzzCount {
  statuses: Record<number, number>;
  /** `get /groups` → status → how often. */
  routes: Record<string, Record<number, number>>;
  done: number;
  /** Each request that was answered by 500 or more, with its answer. */
  errors: string[];
  /** Each whose error tells of the inside. */
  leaks: string[];
}

/** Some of what is made by them will be taken back again. */
const walks = 6;

const countIn = (counts: Record<number, number>, status: number): void => {
  counts[status] = (counts[status] ?? 0) + 1;
};

const isJson = (answer: Response): boolean => /[/+]json/.test(answer.headers.get('content-type') ?? '');

class Fuzzing {
  readonly count: FuzzCount = {statuses: {}, routes: {}, done: 0, errors: [], leaks: []};
  readonly #known = new Known();
  readonly #send: FuzzOptions['send'];

  constructor(send: FuzzOptions['send']) {
    this.#send = send;
  }

  /** Reads what can be read without knowing anything, as every caller begins. */
  async begin(routes: readonly Route[]): Promise<void> {
    for (const {method, path} of routes) {
      if (method !== 'get' || path.includes('{')) continue;
      const sent = {path, init: {method: 'GET', headers: {}}};
      const answer = await this.#send(sent);
      const body = await answer.text();
      if (answer.ok && isJson(answer)) this.#known.learn(sent, answer, body);
    }
  }

  /** Goes some ways by the document's examples, so that also what lies at their ends is known. */
  async walk(routes: readonly Route[], which: number): Promise<void> {
    for (const name of firstWays) {
      const route = routes.find(({method, path}) => `${method} ${path}` === name);
      if (!route) continue;
      const sent = requestFor({...byExample(route), known: which}, this.#known);
      const answer = await this.#send(sent);
      const body = await answer.text();
      if (answer.ok && isJson(answer)) this.#known.learn(sent, answer, body);
    }
  }

  async ask(plan: Plan): Promise<void> {
    const sent = requestFor(plan, this.#known);
    const answer = await this.#send(sent);
    const body = await answer.text();
    this.#note(plan, answer.status);
    const told = `${sent.init.method} ${sent.path} → ${answer.status} ${body.slice(0, 300)}`;
    if (answer.status >= 500) this.count.errors.push(told);
    if (leakIn(answer.status, body) !== undefined) this.count.leaks.push(told);
    if (answer.ok && body !== '' && isJson(answer)) this.#known.learn(sent, answer, body);
  }

  #note({route}: Plan, status: number): void {
    this.count.done++;
    countIn(this.count.statuses, status);
    countIn((this.count.routes[`${route.method} ${route.path}`] ??= {}), status);
  }
}

/** Asks everything that the document says can be asked, well and badly. */
export const fuzz = async (document: OpenApi, {requests, seed, send, onProgress}: FuzzOptions): Promise<FuzzCount> => {
  const fuzzing = new Fuzzing(send);
  const routes = routesOf(document);
  await fuzzing.begin(routes);
  for (let which = 0; which < walks; which++) await fuzzing.walk(routes, which);
  const property = fc.asyncProperty(plans(document, routes), async (plan) => {
    await fuzzing.ask(plan);
    onProgress?.(fuzzing.count.done);
  });
  await fc.assert(property, {numRuns: requests, seed});
  return fuzzing.count;
};

/** How many of all answers were 2xx, from 0 to 1. */
export const shareAnswered = ({statuses, done}: FuzzCount): number =>
  Object.entries(statuses).reduce((sum, [status, count]) => sum + (status.startsWith('2') ? count : 0), 0) / done;
