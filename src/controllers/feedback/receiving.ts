import type {ReactiveController} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {FeedbackPort} from '../../backend/feedback.js';
import type {OwnAsk} from '../../model/contract/feedback/ask.js';
import type {AskChange} from '../../model/contract/feedback/ask-draft.js';
import type {Card} from '../../model/contract/feedback/card.js';
import type {CardHandling, ReportDraft} from '../../model/contract/feedback/card-draft.js';
import {isHandled} from '../../model/feedback/handling.js';
import {kindOf} from '../failure.js';
import {CardBox} from './card-box.js';
import type {GiveLink} from './give-link.js';
import {HeldAsk} from './held-ask.js';
import {Polling} from './polling.js';
import {type RoundHost, portOf, tellFailure} from './round-host.js';
import {type Said, saidOf} from './said.js';
import {Table} from './table.js';

/** An element in which cards are received. */
export type ReceivingHost = RoundHost;

/** `missing`: the link opens nothing, or not any more. `erased`: all was erased here, just now. */
export type ReceivingPhase = 'loading' | 'here' | 'missing' | 'failed' | 'erased';

/**
 * The cards that have arrived under somebody's secret: of an ask, or of their own place in a round. Loads them, looks for
 * new ones, and does with them what their receiver wants. Nothing here rejects; each deed answers whether it was done.
 */
export class Receiving implements ReactiveController {
  phase: ReceivingPhase = 'loading';
  failure: BackendErrorKind | undefined;
  /** What was done or happened last. */
  said: Said | undefined;
  /** True while something is done with the whole. */
  busy = false;
  /** Why something could not be done with the whole. */
  trouble: BackendErrorKind | undefined;
  /** True where nothing leaves the device. */
  onDevice = false;
  readonly secret: string;
  /** How the cards lie, and what is going on at each. */
  readonly table: Table;
  readonly #host: ReceivingHost;
  readonly #erased: () => void;
  readonly #box: CardBox;
  readonly #ask: HeldAsk;
  readonly #polling: Polling;

  /** @param erased called after all was erased for ever. */
  constructor(host: ReceivingHost, secret: string, erased: () => void = () => undefined) {
    this.#host = host;
    this.#erased = erased;
    this.secret = secret;
    this.#ask = new HeldAsk(secret);
    const changed = (): void => host.requestUpdate();
    this.table = new Table(changed);
    this.#box = new CardBox({secret, changed, port: () => portOf(host), drawn: () => host.updateComplete});
    this.#polling = new Polling(host, {ask: (signal) => this.#look(signal), now: host.site.now});
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('kith-leaving', this.leave);
  }

  hostDisconnected(): void {
    removeEventListener('kith-leaving', this.leave);
  }

  /** What was asked. */
  get asked(): OwnAsk | undefined {
    return this.#ask.asked;
  }

  /** The link for peers, where this page can know it. */
  get give(): GiveLink | undefined {
    return this.#ask.give;
  }

  /** Those on the table, also what is put away. */
  get cards(): readonly Card[] {
    return this.#box.cards;
  }

  /** Those that came since, and wait to be shown, so that nothing moves under a finger. */
  get arrived(): readonly Card[] {
    return this.#box.arrived;
  }

  /** Loads the ask and its cards, and looks for new ones from then on. */
  async load(): Promise<void> {
    if (this.phase !== 'here') this.phase = 'loading';
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const port = await portOf(this.#host);
      const [asked, page] = await Promise.all([port.asked(this.secret), port.received(this.secret)]);
      this.#ask.take(asked);
      this.onDevice = (await this.#host.site.backend)?.device !== undefined;
      this.phase = 'here';
      this.#box.fill(page);
      this.#polling.start();
      await this.#ask.findLink();
    } catch (error) {
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  /** All cards, once the last page is here; undefined when it cannot be had. */
  async all(): Promise<readonly Card[] | undefined> {
    return (await this.#box.all()) ? this.cards : undefined;
  }

  /** Lays what has arrived on the table, on top. */
  showArrived(): void {
    this.#box.showArrived();
    this.said = undefined;
    this.table.go();
  }

  /** Does something with a card. Where that was changed elsewhere meanwhile, it is read again first. */
  handle(id: string, handling: CardHandling): Promise<boolean> {
    const {secret} = this;
    return this.#at(id, saidOf(handling, this.#box.find(id)?.place), async (port, card) => {
      if (isHandled(card, handling)) return;
      this.#box.put(await port.handle(handling, {id, secret}, card.version));
      if (handling.turnedAway) this.table.set(id, {turnedAway: true});
    });
  }

  /** Tells the keepers of the site. */
  report(id: string, report: ReportDraft): Promise<boolean> {
    const {secret} = this;
    return this.#at(id, 'reported', async (port, card) => {
      const {sealedUntil} = await port.report(report, {id, secret});
      this.table.set(id, {sealedUntil});
      this.#box.put({...card, reported: card.reported ?? 'open'});
      this.#polling.poke();
    });
  }

  /** Stops the asking, takes it up again, or gives it more time. */
  change(change: Pick<AskChange, 'until' | 'closed'>): Promise<boolean> {
    return this.#do((port) => this.#ask.change(port, change));
  }

  /** Makes another link for peers; the old one then opens nothing. */
  newLink(): Promise<boolean> {
    return this.#do(async (port) => {
      await this.#ask.newLink(port);
      this.said = 'newLink';
    });
  }

  /** Erases all for ever. Of a place in a round: the cards. */
  erase(): Promise<boolean> {
    return this.#do(async (port) => {
      await port.eraseAsk(this.secret);
      this.#box.clear();
      this.table.clear();
      this.said = undefined;
      if (this.asked?.inRound) return;
      this.phase = 'erased';
      this.#polling.stop();
      this.#erased();
    });
  }

  /** Forgets everything, and stops. */
  readonly leave = (): void => {
    this.hostDisconnected();
    this.#host.removeController(this);
    this.#polling.end();
    this.#box.clear();
    this.table.clear();
    this.#ask.forget();
    this.phase = 'loading';
    this.said = undefined;
    this.#host.requestUpdate();
  };

  #fail(error: unknown): void {
    this.failure = tellFailure(this.#host, error);
    this.phase = this.failure === 'missing' ? 'missing' : 'failed';
    this.#polling.stop();
    this.#box.clear();
  }

  async #look(signal: AbortSignal): Promise<boolean> {
    const before = this.#box.cards.length;
    try {
      const isNew = await this.#box.look(signal);
      const fresh = before ? this.arrived.length : this.cards.length;
      if (isNew && fresh > 0) this.#say(fresh > 1 ? 'arrivedSome' : 'arrivedOne');
      return isNew;
    } catch (error) {
      if (kindOf(error) === 'missing') this.#fail(error);
      throw error;
    }
  }

  #say(said: Said): void {
    this.said = said;
    this.#host.requestUpdate();
  }

  async #at(id: string, said: Said, act: (port: FeedbackPort, card: Card) => Promise<void>): Promise<boolean> {
    if (this.table.desk(id).busy) return false;
    this.said = undefined;
    this.table.set(id, {busy: true, failure: undefined});
    const failure = await this.#twice(id, act).then(
      () => undefined,
      (error: unknown) => tellFailure(this.#host, error),
    );
    if (!failure) this.said = this.#box.find(id) ? said : 'gone';
    this.table.set(id, {busy: false, failure});
    return !failure;
  }

  // A version that is old by now is no answer to who asked: the card is read again, once.
  async #twice(id: string, act: (port: FeedbackPort, card: Card) => Promise<void>): Promise<void> {
    const port = await portOf(this.#host);
    const now = async (): Promise<void> => {
      const card = this.#box.find(id);
      if (card) await act(port, card);
    };
    await now().catch(async (error: unknown) => {
      if (kindOf(error) !== 'conflict' && kindOf(error) !== 'missing') throw error;
      await this.#box.look();
      if (kindOf(error) === 'conflict') await now();
      else if (this.#box.find(id)) throw error;
    });
  }

  async #do(act: (port: FeedbackPort) => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    Object.assign(this, {busy: true, trouble: undefined, said: undefined});
    this.#host.requestUpdate();
    this.trouble = await portOf(this.#host)
      .then(act)
      .then(
        () => undefined,
        (error: unknown) => tellFailure(this.#host, error),
      );
    this.busy = false;
    this.#host.requestUpdate();
    return !this.trouble;
  }
}
