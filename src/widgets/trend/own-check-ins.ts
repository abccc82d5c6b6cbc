import type {ReactiveController} from 'lit';
import type {Backend, BackendErrorKind, CheckInsPort} from '../../backend/backend.js';
import {KithFailedEvent} from '../../controllers/events.js';
import {KithWithdrawnEvent} from '../../controllers/withdrawn-event.js';
import {kindOf, notOffered} from '../../controllers/failure.js';
import {type OwnSecret, ownSecret} from '../../controllers/own-link.js';
import {secretOfPage} from '../../controllers/page-secret.js';
import type {CheckIn} from '../../model/contract/check-in.js';
import type {Questionnaire} from '../../model/questionnaire/questionnaire.js';
import {KithErasedEvent} from './events.js';
import type {KithTrend} from './trend.js';

/** What is known of them. `linkless`: nobody knows whose they are; `homeless`: nobody keeps any here. */
export type Phase = 'closed' | 'loading' | 'here' | 'failed' | 'linkless' | 'homeless';

/** What was done last, or did not work; said in the live region. */
export type Done = 'withdrawn' | 'erased' | 'undone' | 'refused' | 'copyFailed';

// However much a server has: 50 pages of 200.
const mostPages = 50;

/** Somebody's own check-ins: loads them all under their secret, and takes them back. */
export class OwnCheckIns implements ReactiveController {
  phase: Phase = 'closed';
  failure: BackendErrorKind | undefined;
  done: Done | undefined;
  /** The newest first. */
  checkIns: readonly CheckIn[] = [];
  /** By id, as far as they can be had. */
  questionnaires: ReadonlyMap<string, Questionnaire> = new Map();
  /** Where they are, if the backend is the device. */
  kept: 'memory' | 'own-device' | undefined;
  readonly #host: KithTrend;
  #asked: readonly unknown[] = [];
  #turn = 0;
  #own?: OwnSecret;
  #unsubscribe?: () => void;

  constructor(host: KithTrend) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('kith-checked-in', this.#onChange);
    document.addEventListener('kith-withdrawn', this.#onChange);
    document.addEventListener('kith-erased', this.#onChange);
    addEventListener('hashchange', this.#onChange);
    addEventListener('kith-leaving', this.#onLeaving);
  }

  hostDisconnected(): void {
    document.removeEventListener('kith-checked-in', this.#onChange);
    document.removeEventListener('kith-withdrawn', this.#onChange);
    document.removeEventListener('kith-erased', this.#onChange);
    removeEventListener('hashchange', this.#onChange);
    removeEventListener('kith-leaving', this.#onLeaving);
    this.#unsubscribe?.();
    this.#asked = [];
  }

  hostUpdate(): void {
    const {site, isConnected} = this.#host;
    if (!isConnected || site.waits) return;
    const wanted = this.#wanted;
    if (wanted.every((part, index) => part === this.#asked[index])) return;
    if (site.endpoint !== this.#asked[0] || !this.#own) this.#follow(site.endpoint);
    this.#asked = wanted;
    void this.load();
  }

  /** Loads them all; closed, only looks whether there may be some. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    if (!this.#host.open) this.#close();
    else if (this.phase !== 'here') this.phase = 'loading';
    try {
      const found = await this.#find();
      if (turn === this.#turn) this.#take(found);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  /** Connects anew, and loads. */
  again(): Promise<void> {
    this.#host.site.reconnect();
    this.#asked = this.#wanted;
    this.phase = 'loading';
    this.#host.requestUpdate();
    return this.load();
  }

  /** Takes one back. True when it is gone. */
  withdraw(id: string): Promise<boolean> {
    return this.#try('withdrawn', new KithWithdrawnEvent(id), async (port, secret) => {
      await port.withdraw({id, secret});
      this.checkIns = this.checkIns.filter((each) => each.id !== id);
    });
  }

  /** Takes all back. True when they are gone. */
  withdrawAll(): Promise<boolean> {
    return this.#try('erased', new KithErasedEvent(), async (port, secret) => {
      await port.withdrawAll(secret);
      this.checkIns = [];
    });
  }

  /** “This is my own device.” */
  async keepHere(): Promise<void> {
    try {
      this.kept = (await (await this.#host.site.backend)?.device?.keepHere())?.keep;
      this.done = this.kept === 'memory' ? 'refused' : undefined;
    } catch (error) {
      this.#tell(error);
      this.done = 'refused';
    }
    this.#host.requestUpdate();
  }

  /** Says that something did not work, or nothing any more. */
  say(done: Done | undefined): void {
    this.done = done;
    this.#host.requestUpdate();
  }

  /** Nothing of them stays in the page. */
  forget(phase: Phase = 'closed'): void {
    Object.assign(this, {phase, checkIns: [], questionnaires: new Map(), done: undefined, failure: undefined});
  }

  #close(): void {
    if (this.phase !== 'linkless' && this.phase !== 'homeless') this.forget();
  }

  #take(found: Partial<OwnCheckIns> & {phase: Phase}): void {
    if (this.#host.open) Object.assign(this, {failure: undefined, done: undefined, ...found});
    else this.forget(found.phase === 'here' ? 'closed' : found.phase);
  }

  // Closed, a failure is nobody's business yet.
  #fail(error: unknown): void {
    if (!this.#host.open) return;
    this.forget('failed');
    this.failure = this.#tell(error);
  }

  // What an answer depends on.
  get #wanted(): readonly unknown[] {
    const {secret, open, site, questionnaire, questionnaires} = this.#host;
    return [site.endpoint, site.backend, secret, open, site.locale, questionnaire, questionnaires];
  }

  async #find(): Promise<Partial<OwnCheckIns> & {phase: Phase}> {
    const backend = await this.#host.site.backend;
    if (!backend?.checkIns) return {phase: 'homeless'};
    const secret = await this.#secret(backend);
    if (!secret) return {phase: 'linkless'};
    if (!this.#host.open) return {phase: 'here'};
    const checkIns = await this.#all(backend.checkIns, secret);
    const {questionnairesOf} = await import('./questionnaires-of.js');
    const ids = new Set(checkIns.map(({questionnaire}) => questionnaire.id));
    const {site, questionnaires: own = []} = this.#host;
    const [questionnaires, kept] = await Promise.all([
      questionnairesOf(ids, {site, backend, own}),
      backend.device?.kept(),
    ]);
    return {phase: 'here', checkIns, questionnaires, kept: kept?.keep};
  }

  async #all(port: CheckInsPort, secret: string): Promise<CheckIn[]> {
    const all: CheckIn[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < mostPages && (page === 0 || cursor); page++) {
      const answer = await port.list(secret, cursor === undefined ? {} : {cursor});
      all.push(...answer.items);
      ({cursor} = answer);
    }
    const {questionnaire} = this.#host;
    return questionnaire ? all.filter((each) => each.questionnaire.id === questionnaire) : all;
  }

  async #secret({device}: Backend): Promise<string | undefined> {
    const {secret} = this.#host;
    if (secret || device) return secret || device?.secret();
    return this.#own?.get() ?? secretOfPage(this.#host.site.discreet);
  }

  async #try(done: Done, event: Event, act: (port: CheckInsPort, secret: string) => Promise<void>): Promise<boolean> {
    try {
      const backend = await this.#host.site.backend;
      const secret = backend && (await this.#secret(backend));
      if (!backend?.checkIns || !secret) throw notOffered('checkIns');
      await act(backend.checkIns, secret);
      this.say(done);
      this.#host.dispatchEvent(event);
      return true;
    } catch (error) {
      this.#tell(error);
      this.say('undone');
      return false;
    }
  }

  #tell(error: unknown): BackendErrorKind {
    const kind = kindOf(error);
    const reason = error instanceof Error ? error.message : String(error);
    this.#host.dispatchEvent(new KithFailedEvent(kind, reason));
    return kind;
  }

  #follow(endpoint: string): void {
    this.#unsubscribe?.();
    this.#own = ownSecret(endpoint);
    this.#unsubscribe = this.#own.subscribe(() => void this.load());
  }

  // What the widget itself took back it has already left out.
  readonly #onChange = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) void this.load();
  };

  readonly #onLeaving = (): void => {
    this.#turn++;
    this.forget();
    this.#host.requestUpdate();
  };
}
