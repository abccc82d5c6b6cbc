import {type Schema, checked} from '../../model/contract/checked.js';
import {BackendError} from '../backend.js';
import {Failure, broken, late, refusal, unreached} from './failure.js';
import type {Patience} from './patience.js';
import {retryIn} from './retry.js';

/** One question to a server. */
export interface Question {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Asked without the site's sign-in: nobody may know who asks. */
  anonymous?: boolean;
}

/** What came back, not checked yet. */
interface Answer {
  text: string;
  /** Entity tag. */
  version: string | undefined;
}

// A proxy that compresses marks a tag as weak; what the server compares is the same.
const versionOf = ({headers}: Response): string | undefined => headers.get('etag')?.replace(/^W\//, '') || undefined;

const initOf = ({method = 'GET', headers, body}: Question, token: string, signal: AbortSignal): RequestInit => ({
  method,
  headers: {
    ...headers,
    ...(body !== undefined && {'content-type': 'application/json'}),
    ...(token && {authorization: `Bearer ${token}`}),
  },
  ...(body !== undefined && {body: JSON.stringify(body)}),
  // What a secret opens is not for a cache.
  cache: headers ? 'no-store' : 'no-cache',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Secrets must not follow to wherever an address leads.
  redirect: 'error',
  signal,
});

/** Asks one server: in time, again where that is safe, and with the site's own sign-in. */
export class Exchange {
  readonly #patience: Patience;
  readonly #newToken: (() => Promise<string>) | undefined;
  #token: Promise<string> | undefined;

  constructor(patience: Patience, token?: () => Promise<string>) {
    this.#patience = patience;
    this.#newToken = token;
  }

  /**
   * Asks and checks the answer; fields that the schema does not know are dropped.
   * @throws {BackendError} and, when the question's signal aborts, its reason.
   */
  async ask<T>(question: Question, schema: Schema<T>): Promise<{value: T; version: string | undefined}> {
    const {text, version} = await this.send(question);
    const {value, wrong} = checked(schema, this.#json(text, question));
    if (wrong !== undefined) throw broken(question.url, wrong);
    return {value, version};
  }

  /** Asks where nothing is to be read from the answer. Throws as `ask` does. */
  async send(question: Question): Promise<Answer> {
    for (let failures = 1; ; failures++) {
      const answer = await this.#authorized(question);
      if (!(answer instanceof Failure)) return answer;
      const pause = retryIn(answer, failures, question, this.#patience);
      if (pause === undefined) throw answer.error;
      await this.#patience.wait(pause, question.signal);
    }
  }

  #json(text: string, {url}: Question): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw broken(url, 'it is not JSON');
    }
  }

  // A token may have grown old since it was asked for.
  async #authorized(question: Question): Promise<Answer | Failure> {
    const answer = await this.#once(question);
    if (!this.#newToken || question.anonymous || !(answer instanceof Failure) || answer.error.kind !== 'auth')
      return answer;
    this.#token = undefined;
    return this.#once(question);
  }

  async #once(question: Question): Promise<Answer | Failure> {
    const {url, method = 'GET', signal} = question;
    const milliseconds = this.#patience[method === 'GET' ? 'read' : 'write'];
    const token = await this.#tokenFor(question);
    const timeout = AbortSignal.timeout(milliseconds);
    try {
      const init = initOf(question, token, signal ? AbortSignal.any([signal, timeout]) : timeout);
      const response = await fetch(url, init);
      if (!response.ok) return await refusal(url, response, this.#patience.now());
      return {text: await response.text(), version: versionOf(response)};
    } catch (cause) {
      signal?.throwIfAborted();
      return timeout.aborted ? late(url, milliseconds) : unreached(url, cause);
    }
  }

  async #tokenFor({signal, anonymous}: Question): Promise<string> {
    signal?.throwIfAborted();
    if (!this.#newToken || anonymous) return '';
    try {
      return await (this.#token ??= this.#newToken());
    } catch (cause) {
      this.#token = undefined;
      throw new BackendError('auth', 'The site’s own sign-in gave no token.', {cause});
    } finally {
      signal?.throwIfAborted();
    }
  }
}
