import {type TemplateResult, html, nothing} from 'lit';
import {Copying} from '../../../controllers/feedback/copying.js';
import {Receiving} from '../../../controllers/feedback/receiving.js';
import {Lazy} from '../../../controllers/lazy.js';
import {addressWith, addressWithout} from '../../../controllers/own-link.js';
import type {Messages} from '../../../i18n/messages.js';
import {asking} from '../../../i18n/parts/asking.js';
import {card} from '../../../i18n/parts/card.js';
import {receiving} from '../../../i18n/parts/receiving.js';
import {adopt} from '../../../ui/adopt.js';
import {linkCard, linkCardStyles} from '../../../ui/feedback/link-card.js';
import type {ReceivedView} from '../../../ui/feedback/received-view.js';
import {received, receivedSheets} from '../../../ui/feedback/received.js';
import {type ToolsState, receivedTools} from '../../../ui/feedback/received-tools.js';
import type {KithFeedbackCard} from '../feedback-card.js';
import type {Moment} from '../moment.js';

const loadQr = () => import('../../../ui/feedback/qr.js');

const parts = [card, receiving, asking];

// A link that opens nothing any more need not stand in the address.
const unlink = (): void => history.replaceState(history.state, '', addressWithout(location.href, 'kith-ask'));

/** What somebody has received, and what they do with it. */
export class Receive implements Moment {
  readonly #host: KithFeedbackCard;
  readonly #receiving: Receiving;
  readonly #copying: Copying;
  readonly #qr: Lazy<Awaited<ReturnType<typeof loadQr>>>;
  #tools: ToolsState = {asking: false, erasing: false};

  constructor(host: KithFeedbackCard, secret: string) {
    this.#host = host;
    this.#receiving = new Receiving(host, secret, unlink);
    this.#copying = new Copying(host);
    this.#qr = new Lazy(host, loadQr);
    for (const part of parts) void host.site.want(part);
    void this.#receiving.load();
  }

  get title(): string | undefined {
    return this.#words?.receiveTitle;
  }

  dress(host: KithFeedbackCard): void {
    for (const sheet of [...receivedSheets, linkCardStyles]) adopt(host, sheet);
  }

  leave(): void {
    this.#receiving.leave();
  }

  render(): TemplateResult {
    const words = this.#words;
    if (!words) return html`<slot></slot>`;
    const {about} = this.#receiving.asked ?? {};
    const view = this.#view(words);
    return html`<div class="moment received-all">
      ${about ? html`<div class="asked-about" part="asked"><p class="note">${words.receiveAsked}</p><p><bdi>${about}</bdi></p></div>` : nothing} ${received(view)}
      ${receivedTools({...view, tools: this.#tools, setTools: this.#setTools, links: () => this.#links(words)})}
    </div>`;
  }

  // Nothing is said before all of it can be.
  get #words(): Messages | undefined {
    const {site} = this.#host;
    return parts.every((part) => site.speaks(part)) ? site.words : undefined;
  }

  #view(words: Messages): ReceivedView {
    const {site, helpNow, headingLevel} = this.#host;
    return {
      words,
      locale: site.formatLocale,
      level: headingLevel + 1,
      cards: this.#receiving,
      now: site.now,
      help: (text) => this.#help(text, helpNow),
    };
  }

  #help(text: string, helpNow: KithFeedbackCard['helpNow']): unknown {
    if (this.#host.noCrisisWords) return nothing;
    helpNow.later();
    return helpNow.crisis(text) ? helpNow.panel('words') : nothing;
  }

  #links(words: Messages): unknown {
    const {give, secret} = this.#receiving;
    this.#qr.later();
    const own = addressWith(secret, this.#host.address, 'kith-ask');
    const forPeers = give && addressWith(give.secret, this.#host.address, 'kith-give');
    return html`${forPeers ? this.#link('give', forPeers, [words.linkGive, words.linkGiveMeans], words) : nothing}
    ${this.#link('read', own, [words.linkRead, words.linkReadMeans], words)}`;
  }

  #link(id: string, address: string, [title, means]: readonly [string, string], words: Messages): TemplateResult {
    const {copied, shares} = this.#copying;
    return linkCard({
      words,
      id,
      title,
      means,
      address,
      qr: this.#qr.module?.qr,
      folded: true,
      copied: copied === id,
      copy: () => void this.#copying.copy(id, address),
      share: shares ? () => void this.#copying.share(address) : undefined,
    });
  }

  readonly #setTools = (change: Partial<ToolsState>): void => {
    this.#tools = {...this.#tools, ...change};
    this.#host.requestUpdate();
  };
}
