import {randomBytes, randomUUID} from 'node:crypto';
import {EventEmitter, once} from 'node:events';
import {untilReady} from '../processes/server-process.js';

/** Something to be written. */
export interface Draft {
  path: string;
  secret: string;
  key: string;
  body: object;
  /** What the request says besides. */
  headers?: Record<string, string>;
  /** Whether what is read back is what was written. */
  isIn: (read: object) => boolean;
}

/** A write that the server has acknowledged. */
export interface Acknowledged extends Draft {
  /** Where it can be read. */
  at: string;
}

/** Tells about changes of these groups. */
export const changesOf =
  (groups: readonly string[]) =>
  (number: number): Draft => {
    const message = `Change ${number}: it starts later now.`;
    return {
      path: `/groups/${encodeURIComponent(groups[number % groups.length]!)}/changes`,
      secret: randomBytes(24).toString('base64url'),
      key: randomUUID(),
      body: {message},
      isIn: (read) => 'message' in read && read.message === message,
    };
  };

/** Clients that write to a server, one after the other, for as long as they are let. */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  readonly #url: string;
  readonly #draft: (number: number) => Draft;
  readonly #news = new EventEmitter();
  #work: Promise<void[]> = Promise.resolve([]);
  #stopped = false;
  #number = 0;

  /** @param draft what is written, each by its number. */
  constructor(url: string, draft: (number: number) => Draft) {
    this.#url = url;
    this.#draft = draft;
  }

  /** Begins with this many at a time. */
  start(clients = 4): void {
    this.#work = Promise.all(Array.from({length: clients}, () => this.#write()));
  }

  /** Resolves once each has ended what it was at. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  /** Resolves once so many more have been acknowledged than are now. */
  async more(count: number): Promise<void> {
    const enough = this.acknowledged.length + count;
    while (this.acknowledged.length < enough) await once(this.#news, 'acknowledged');
  }

  /** Those that cannot be read any more, or say something else. */
  async lost(): Promise<Acknowledged[]> {
    const lost: Acknowledged[] = [];
    for (const one of this.acknowledged) {
      const answer = await fetch(one.at, {headers: {'Kith-Secret': one.secret}});
      if (!one.isIn((await answer.json()) as object) || !answer.ok) lost.push(one);
    }
    return lost;
  }

  async #write(): Promise<void> {
    while (!this.#stopped) await this.#send(this.#draft(this.#number++));
  }

  // What was cut off may have been kept or not: the same key makes the second try the same write.
  async #send(draft: Draft): Promise<void> {
    while (!(await this.#sendOnce(draft))) {
      if (this.#stopped) return;
      await untilReady(this.#url, () => !this.#stopped).catch(() => undefined);
    }
  }

  async #sendOnce(draft: Draft): Promise<boolean> {
    const {path, secret, key, body, headers} = draft;
    try {
      const answer = await fetch(this.#url + path, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'kith-secret': secret, 'idempotency-key': key, ...headers},
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
      });
      await answer.arrayBuffer();
      if (!answer.ok) return this.#refused(answer);
      this.acknowledged.push({...draft, at: new URL(answer.headers.get('location')!, this.#url + path).href});
      this.#news.emit('acknowledged');
      return true;
    } catch (error) {
      if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return false;
      throw error;
    }
  }

  // while the database is away the server may say so; anything else is a mistake of the test
  #refused({status}: Response): false {
    if (status < 500) throw new Error(`A write was refused with ${status}.`);
    return false;
  }
}
