import {randomBytes, randomUUID} from 'node:crypto';
import {EventEmitter, once} from 'node:events';
import {untilReady} from '../processes/server-process.js';

/** A write that the server has acknowledged. */
export interface Acknowledged {
  /** Where it can be read. */
  path: string;
  secret: string;
  message: string;
}

interface Draft {
  path: string;
  secret: string;
  key: string;
  message: string;
}

/** Clients that tell a server about changes, one after the other, for as long as they are let. */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  readonly #url: string;
  readonly #groups: readonly string[];
  readonly #news = new EventEmitter();
  #work: Promise<void[]> = Promise.resolve([]);
  #stopped = false;
  #number = 0;

  /** @param groups ids of groups to write about. */
  constructor(url: string, groups: readonly string[]) {
    this.#url = url;
    this.#groups = groups;
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
      const answer = await fetch(this.#url + one.path, {headers: {'Kith-Secret': one.secret}});
      const {message} = (await answer.json()) as {message?: string};
      if (!answer.ok || message !== one.message) lost.push(one);
    }
    return lost;
  }

  async #write(): Promise<void> {
    while (!this.#stopped) await this.#send(this.#draft());
  }

  #draft(): Draft {
    const number = this.#number++;
    const group = this.#groups[number % this.#groups.length]!;
    return {
      path: `/groups/${encodeURIComponent(group)}/changes`,
      secret: randomBytes(24).toString('base64url'),
      key: randomUUID(),
      message: `Change ${number}: it starts later now.`,
    };
  }

  // What was cut off may have been kept or not: the same key makes the second try the same write.
  async #send(draft: Draft): Promise<void> {
    while (!(await this.#sendOnce(draft))) {
      if (this.#stopped) return;
      await untilReady(this.#url, () => !this.#stopped).catch(() => undefined);
    }
  }

  async #sendOnce({path, secret, key, message}: Draft): Promise<boolean> {
    try {
      const answer = await fetch(this.#url + path, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'kith-secret': secret, 'idempotency-key': key},
        body: JSON.stringify({message}),
        signal: AbortSignal.timeout(30_000),
      });
      await answer.arrayBuffer();
      if (!answer.ok) return this.#refused(answer);
      const at = new URL(answer.headers.get('location')!, this.#url + path).pathname;
      this.acknowledged.push({path: at, secret, message});
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
