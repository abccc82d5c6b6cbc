import {type ReactiveController, type TemplateResult, html} from 'lit';
import type {Versioned} from '../../backend/feedback.js';
import {kindOf} from '../../controllers/failure.js';
import {Lazy} from '../../controllers/lazy.js';
import {addressWith, addressWithout, secretInAddress} from '../../controllers/own-link.js';
import {secretOfPage} from '../../controllers/page-secret.js';
import type {Messages} from '../../i18n/messages.js';
import type {OwnRound} from '../../model/contract/feedback/round.js';
import type {KithFeedbackRound} from './feedback-round.js';
import type {Moment} from './moment.js';
import {Opening} from './opening/opening.js';

type Name = 'kith-seat' | 'kith-round';

/** What the address, or this page itself, opens. */
interface Link {
  name: Name;
  secret: string;
}

const names: readonly Name[] = ['kith-seat', 'kith-round'];

const same = (one: Link | undefined, other: Link | undefined): boolean =>
  one?.name === other?.name && one?.secret === other?.secret;

/** Which moment is shown: by the private link in the address, and without one that of opening a round. */
export class Course implements ReactiveController {
  moment: Moment | undefined;
  /** Why what the link opens could not be loaded. */
  failed = false;
  readonly #host: KithFeedbackRound;
  readonly #leading;
  readonly #seat;
  readonly #tablet;
  #link: Link | undefined;
  #begun = false;
  #source: readonly unknown[] = [];

  constructor(host: KithFeedbackRound) {
    this.#host = host;
    this.#leading = new Lazy(host, () => import('./leading/leading.js'));
    this.#seat = new Lazy(host, () => import('./seat/seat.js'));
    this.#tablet = new Lazy(host, () => import('./tablet/tablet.js'));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
    addEventListener('kith-leaving', this.#onLeaving);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('kith-leaving', this.#onLeaving);
    this.#end();
    this.#begun = false;
  }

  hostUpdate(): void {
    const {site, isConnected} = this.#host;
    if (!isConnected || site.waits || !site.words) return;
    // Not the connection itself: a lost one comes back as another.
    const source = [site.endpoint, this.#host.backend, Boolean(site.backend)];
    if (this.#begun && source.every((part, index) => part === this.#source[index])) return;
    this.#source = source;
    this.#link = this.#wanted();
    this.#begin();
  }

  render(words: Messages): TemplateResult {
    if (this.failed)
      return html`<div class="panel" part="error">
        <p>${words.roundNotLoaded}</p>
        <button type="button" class="button primary" @click=${() => this.again()}>${words.roundRetry}</button>
      </div>`;
    return this.moment?.render(words) ?? html`<p class="note" role="status">${words.roundLoading}</p><slot></slot>`;
  }

  /** Tries once more to load what the link opens. */
  again(): void {
    this.#begin();
  }

  /** Something has just been opened or taken: its link stands in the address from now on, and Back leads to no other. */
  async lead(secret: string, round?: Versioned<OwnRound>): Promise<void> {
    this.keep('kith-round', secret);
    await this.#show(async () => new (await this.#leading.load()).Leading(this.#host, secret, round));
  }

  /** All of the round is gone: as if nothing had been. */
  anew(): void {
    this.keep(undefined);
    this.#begin();
  }

  /** From now on this is the secret of this page. It stands in the address, unless nothing may show there. */
  keep(name: Name | undefined, secret = '', more: readonly string[] = []): void {
    this.#link = name && {name, secret};
    const bare = ['kith-seat', 'kith-round', 'kith-paper'] as const;
    let href = bare.reduce((address, each) => addressWithout(address, each), location.href);
    if (name && !this.#host.site.discreet) href = [addressWith(secret, href, name), ...more].join('&');
    history.replaceState(history.state, '', href);
  }

  #wanted(): Link | undefined {
    const {discreet} = this.#host.site;
    const named = names.find((name) => secretInAddress(location.href, name) !== undefined);
    // What was taken out of the address before is known to this element alone.
    if (named === undefined && discreet && this.#link) return this.#link;
    const name = named ?? names.find((each) => secretOfPage(discreet, each) !== undefined);
    const secret = name && secretOfPage(discreet, name);
    return name && secret ? {name, secret} : undefined;
  }

  #begin(): void {
    this.#begun = true;
    const link = this.#link;
    if (link?.name === 'kith-round')
      void this.#show(async () => new (await this.#leading.load()).Leading(this.#host, link.secret));
    else if (link) void this.#show(() => this.#seated(link.secret));
    else {
      this.#put(new Opening(this.#host));
      void this.#findDevice();
    }
  }

  async #seated(secret: string): Promise<Moment> {
    const paper = secretInAddress(location.href, 'kith-paper');
    return new (await this.#seat.load()).SeatMoment(this.#host, {secret, paper});
  }

  /** Where nothing leaves the device, it is handed around: a round that is there goes on. */
  async #findDevice(): Promise<void> {
    const {moment} = this;
    const backend = await Promise.resolve(this.#host.site.backend).catch(() => undefined);
    if (!backend?.device || !(moment instanceof Opening) || moment !== this.moment) return;
    moment.onDevice();
    await this.circle(moment).catch((error: unknown) => this.#fail(error));
  }

  /** Goes on with the round that is on this device, if there is one, or opens it. Answers whether it is shown. */
  async circle(from: Opening, opens = false): Promise<boolean> {
    const {TabletMoment} = await this.#tablet.load();
    const tablet = await (opens ? TabletMoment.open(this.#host, from.round) : TabletMoment.of(this.#host));
    if (!tablet || this.moment !== from) return false;
    this.#put(tablet);
    return true;
  }

  async #show(make: () => Promise<Moment>): Promise<void> {
    this.#put(undefined);
    try {
      const link = this.#link;
      const moment = await make();
      if (same(link, this.#link)) this.#put(moment);
      else moment.leave();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.failed = kindOf(error) !== 'missing';
    this.#host.requestUpdate();
  }

  #put(moment: Moment | undefined): void {
    if (this.moment !== moment) this.moment?.leave();
    Object.assign(this, {moment, failed: false});
    this.#host.requestUpdate();
  }

  #end(): void {
    this.moment?.leave();
    this.moment = undefined;
  }

  readonly #onHash = (): void => {
    const wanted = this.#wanted();
    if (!this.#begun || same(wanted, this.#link)) return;
    this.#link = wanted;
    this.#begin();
  };

  readonly #onLeaving = (): void => {
    this.#link = undefined;
    this.#put(new Opening(this.#host));
  };
}
