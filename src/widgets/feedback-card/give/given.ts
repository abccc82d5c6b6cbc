import {type TemplateResult, html, nothing} from 'lit';
import {OwnDesk} from '../../../controllers/feedback/own-desk.js';
import {Lazy} from '../../../controllers/lazy.js';
import {KithWithdrawnEvent} from '../../../controllers/withdrawn-event.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import {adopt} from '../../../ui/adopt.js';
import {styles as faceStyles} from '../../../ui/feedback/card-face.js';
import {linkCardStyles} from '../../../ui/feedback/link-card.js';
import type * as Qr from '../../../ui/feedback/qr.js';
import {ownCardStyles} from '../../../ui/feedback/own-card.js';
import {shownWall, wallStyles} from '../../../ui/feedback/wall.js';
import {type OwnView, ownLink, ownPiece} from '../own/pieces.js';
import {heading} from '../states.js';
import {earlierOf, keepingOf, looking, onWay, over} from './after.js';
import type {Give} from './give.js';

type Part = TemplateResult | typeof nothing;

/** What comes after the writing: looking at the card, sending it; then the card as it stands, and the private link to it. */
export class Given {
  desk: OwnDesk | undefined;
  readonly #give: Give;
  readonly #qr: Lazy<typeof Qr>;

  constructor(give: Give) {
    this.#give = give;
    this.#qr = new Lazy(give.host, () => import('../../../ui/feedback/qr.js'));
    for (const sheet of [faceStyles, linkCardStyles, ownCardStyles, wallStyles]) adopt(give.host, sheet);
  }

  /** The backend has answered. */
  arrive(): void {
    const {giving, host} = this.#give;
    const {recipient, card} = giving;
    if (!recipient) return;
    this.leave();
    this.desk = new OwnDesk(host, recipient.secret, card);
    this.desk.withdrawn = (id) => {
      host.look();
      host.dispatchEvent(new KithWithdrawnEvent(id));
    };
    this.#qr.later();
    host.look();
  }

  leave(): void {
    this.desk?.end();
    this.desk = undefined;
  }

  render(words: Messages): Part {
    const {desk} = this;
    if (!desk) return nothing;
    const view = {...this.#view, desk};
    const stands = desk.link.phase === 'here' && !desk.writing;
    return html`<div class="moment" part="done">
      ${desk.link.phase === 'withdrawn' ? nothing : html`<p class="first" tabindex="-1">${words.giveThanks}</p>`}
      ${ownPiece(view, words)} ${stands ? ownLink(view, desk.link.secret, words) : nothing}
      ${desk.writing ? nothing : html`<div class="actions"><button type="button" class="button quiet" @click=${() => this.#give.again()}>${words.giveAnother}</button></div>`}
    </div>`;
  }

  get #view(): Omit<OwnView, 'desk'> {
    const {host, copying, device} = this.#give;
    return {host, copying, qr: this.#qr.module?.qr, device};
  }

  preview(invitation: Invitation, words: Messages): Part {
    return looking(this.#give, invitation, words);
  }

  way(words: Messages): Part {
    const {recipient, state} = this.#give.giving;
    const link = state.phase === 'waiting' && recipient ? ownLink(this.#view, recipient.secret, words) : nothing;
    return onWay(this.#give, link, words);
  }

  over(words: Messages): Part {
    return over(this.#give, words);
  }

  earlier(words: Messages): Part {
    return earlierOf(this.#give, words);
  }

  keeping(words: Messages): Part {
    return keepingOf(this.#give, words);
  }

  /** What the asker shows to the group. */
  shown({shown, name}: Invitation, words: Messages): Part {
    if (shown.length === 0) return nothing;
    const {site, headingLevel} = this.#give.host;
    return html`<section class="moment" part="shown">
      ${heading(words.giveShown(name), headingLevel + 1)} ${shownWall({words, locale: site.formatLocale, shown})}
    </section>`;
  }
}
