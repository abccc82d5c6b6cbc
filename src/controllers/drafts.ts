import type {DraftShelf, Kept} from '../backend/drafts.js';
import {keepOwnDevice, saidOwnDevice} from './own-device.js';

/** Where a page lets drafts be kept. `own-device`: once the person has said that it is theirs, and `session` until then. */
export type DraftPlace = 'off' | 'memory' | 'session' | 'own-device';

/** What `Drafts` needs to know. */
export interface DraftsOptions {
  where: () => DraftPlace;
  /** What the draft is of, on this site. */
  key: () => string;
  /** Epoch milliseconds. */
  now: () => number;
  /** After so many days a draft is forgotten; 7 when missing. */
  days?: number;
  /** Called when `kept` has changed. */
  changed?: () => void;
}

// Milliseconds in which typing is gathered.
const pace = 400;

const piece = () => import('../backend/drafts.js');

// How often everything was wiped: what was typed before that is never put down after it.
let wipes = 0;
const onLeaving = (): void => {
  wipes++;
};

/** Whether the person has said “this is my own device”. */
export const isOwnDevice = (): Promise<boolean> => Promise.resolve(saidOwnDevice());

/** Remembers what the person said: on the device only after a yes. After a no, drafts and unsent letters leave it. */
export const sayOwnDevice = async (yes: boolean): Promise<void> => {
  keepOwnDevice(yes);
  if (!yes) await (await piece()).leaveDevice();
};

interface Pending {
  key: string;
  draft: unknown;
  /** How often everything had been wiped when it was typed. */
  wipes: number;
}

/** Keeps a draft, nowhere beyond what page and person allow. What the browser refuses to keep is no error. */
export class Drafts {
  readonly #options: DraftsOptions;
  #loading?: Promise<DraftShelf> | undefined;
  #shelf?: DraftShelf;
  #kept: {place: Kept; wipes: number} = {place: 'nowhere', wipes};
  #pending: Pending | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(options: DraftsOptions) {
    this.#options = options;
    addEventListener('kith-leaving', onLeaving);
  }

  /** Where the draft is now. */
  get kept(): Kept {
    return this.#kept.wipes === wipes ? this.#kept.place : 'nowhere';
  }

  /** The draft that was kept; undefined when there is none, it is too old, or none may be kept any more. */
  async load(): Promise<unknown> {
    if (this.#isIdle) return undefined;
    const shelf = await this.#open().catch(() => undefined);
    const found = await shelf?.load(this.#options.key(), this.#place);
    this.#put(found?.kept ?? 'nowhere');
    return found?.draft;
  }

  /** Keeps a draft (anything that JSON can hold) in a moment, and at once when the page is hidden. */
  save(draft: unknown): void {
    if (this.#place === 'off') return;
    if (!this.#pending) this.#listen();
    this.#pending = {key: this.#options.key(), draft, wipes};
    // Loaded now: when the page is hidden it is too late.
    this.#open().catch(() => undefined);
  }

  /** Forgets the draft, wherever it is. */
  async clear(): Promise<void> {
    this.#take();
    const shelf = this.#isIdle && !this.#loading ? undefined : await this.#open().catch(() => undefined);
    await shelf?.clear(this.#options.key());
    this.#put('nowhere');
  }

  get #place(): DraftPlace {
    const place = this.#options.where();
    return place === 'own-device' && !saidOwnDevice() ? 'session' : place;
  }

  // Where nothing may be kept, something may still lie on the device from before.
  get #isIdle(): boolean {
    return this.#place === 'off' && !saidOwnDevice();
  }

  #open(): Promise<DraftShelf> {
    return (this.#loading ??= this.#import());
  }

  async #import(): Promise<DraftShelf> {
    try {
      const {DraftShelf: Loaded} = await piece();
      const {now, days = 7} = this.#options;
      return (this.#shelf = new Loaded({session: () => sessionStorage, now, days}));
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  #listen(): void {
    this.#timer = setTimeout(this.#flush, pace);
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  #take(): Pending | undefined {
    clearTimeout(this.#timer);
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    const pending = this.#pending;
    this.#pending = undefined;
    return pending;
  }

  readonly #onVisibility = (): void => {
    if (document.hidden) this.#flush();
  };

  readonly #flush = (): void => {
    const pending = this.#take();
    if (pending) this.#keep(pending).catch(() => undefined);
  };

  // Where the piece is here it waits for nothing: a page that is hidden gets no second moment.
  async #keep(pending: Pending): Promise<void> {
    const shelf = this.#shelf ?? (await this.#open());
    const place = this.#place;
    if (place === 'off' || pending.wipes !== wipes) return;
    this.#put(await shelf.save(pending.key, pending.draft, place), pending.wipes);
  }

  #put(place: Kept, then = wipes): void {
    const before = this.kept;
    this.#kept = {place, wipes: then};
    if (this.kept !== before) this.#options.changed?.();
  }
}
