import {type TemplateResult, html} from 'lit';
import {Asking} from '../../../controllers/feedback/asking.js';
import {Copying} from '../../../controllers/feedback/copying.js';
import {KithFailedEvent} from '../../../controllers/events.js';
import {Lazy} from '../../../controllers/lazy.js';
import {addressWith} from '../../../controllers/own-link.js';
import {asking} from '../../../i18n/parts/asking.js';
import type {AskDraft} from '../../../model/contract/feedback/ask-draft.js';
import {type AskLack, type AskWriting, askDraftOf, askLacksOf, inDays} from '../../../model/feedback/ask-writing.js';
import {adopt} from '../../../ui/adopt.js';
import {composerStyles} from '../../../ui/feedback/composer.js';
import type * as Qr from '../../../ui/feedback/qr.js';
import {KithAskEvent, KithAskedEvent} from '../events.js';
import type {KithFeedbackCard} from '../feedback-card.js';
import type {Moment} from '../moment.js';
import {loading} from '../states.js';
import {askStyles} from './ask.styles.js';
import {askForm} from './form.js';
import type * as Links from './links.js';

/** Somebody asks: in their words, with what is welcome, until when. Out come two private links. */
export class Ask implements Moment {
  readonly host: KithFeedbackCard;
  readonly asking: Asking;
  readonly copying: Copying;
  /** The two links, once they are there. */
  readonly links: Lazy<typeof Links>;
  readonly qr: Lazy<typeof Qr>;
  writing: AskWriting;
  lacks: readonly AskLack[] = [];
  /** It stays on this device. */
  device = false;

  constructor(host: KithFeedbackCard) {
    const {about, wish, name, site} = host;
    this.host = host;
    this.writing = {about, wish, name, otherView: false, until: inDays(site.now(), 7)};
    this.asking = new Asking(site, () => host.requestUpdate());
    this.copying = new Copying(host);
    this.links = new Lazy(host, () => import('./links.js'));
    this.qr = new Lazy(host, () => import('../../../ui/feedback/qr.js'));
    void site.want(asking);
    void this.#meet();
    // What is not needed for the first picture comes after it.
    requestAnimationFrame(() => setTimeout(() => host.isConnected && host.helpNow.later()));
  }

  get title(): string | undefined {
    return this.host.site.words?.askTitle;
  }

  dress(host: KithFeedbackCard): void {
    for (const sheet of [composerStyles, askStyles]) adopt(host, sheet);
  }

  leave(): void {
    this.asking.forget();
  }

  render(): TemplateResult {
    const {site} = this.host;
    const words = site.words!;
    if (!site.speaks(asking)) return loading(words);
    const {askedLinks} = this.links.module ?? {};
    const isAsked = this.asking.phase === 'asked' && askedLinks;
    return html`<div class="moment">${isAsked ? askedLinks(this, words) : askForm(this, words)}</div>`;
  }

  choose(choice: Partial<AskWriting>): void {
    Object.assign(this.writing, choice);
    this.links.later();
    if (this.lacks.length > 0) this.lacks = askLacksOf(this.writing, this.host.site.now());
    this.host.requestUpdate();
  }

  /** Asks, unless the page prevents that; what is missing is said. */
  async send(): Promise<void> {
    const {host, writing} = this;
    const {site} = host;
    this.lacks = askLacksOf(writing, site.now());
    if (this.lacks.length > 0) return host.look('.summary');
    const draft = askDraftOf(writing, site.locale);
    if (!host.dispatchEvent(new KithAskEvent(draft))) return;
    this.qr.later();
    if (await this.#ask(draft)) this.#arrive();
    else host.look('.error');
  }

  /** Opens what comes, here. */
  open(): void {
    const {secret} = this.asking.asked!;
    this.host.link.go({kind: 'receive', secret});
    this.host.look('.heading');
  }

  /** Begins another ask, by the same name. */
  again(): void {
    this.asking.forget();
    this.writing = {...this.writing, about: ''};
    this.host.look('.heading');
  }

  async #ask(draft: AskDraft): Promise<boolean> {
    // Not before the links can be shown: whoever lost them would have asked in vain.
    const links = await this.links.load().catch(() => undefined);
    if (links) adopt(this.host, links.linkCardStyles);
    else this.asking.failure = 'offline';
    if (links && (await this.asking.ask(draft))) return true;
    const {failure} = this.asking;
    if (failure) this.host.dispatchEvent(new KithFailedEvent(failure, 'The ask was not taken.'));
    return false;
  }

  // So that a page that is closed by mistake is not lost with all that comes.
  #arrive(): void {
    const {host} = this;
    const {secret, give} = this.asking.asked!;
    if (!host.site.discreet) history.replaceState(history.state, '', addressWith(secret, location.href, 'kith-ask'));
    host.look();
    host.dispatchEvent(new KithAskedEvent(addressWith(give, host.address, 'kith-give')));
  }

  async #meet(): Promise<void> {
    const backend = await this.host.site.backend?.catch(() => undefined);
    this.device = Boolean(backend?.device);
    this.host.requestUpdate();
  }
}
