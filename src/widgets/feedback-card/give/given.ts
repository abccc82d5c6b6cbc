import {type TemplateResult, html, nothing} from 'lit';
import {OwnDesk} from '../../../controllers/feedback/own-desk.js';
import {Lazy} from '../../../controllers/lazy.js';
import {KithWithdrawnEvent} from '../../../controllers/withdrawn-event.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import {adopt} from '../../../ui/adopt.js';
import {linkCardStyles} from '../../../ui/feedback/link-card.js';
import type * as Qr from '../../../ui/feedback/qr.js';
import {ownCardStyles} from '../../../ui/feedback/own-card.js';
import {shownWall, wallStyles} from '../../../ui/feedback/wall.js';
import {ownLink, ownPiece} from '../own/pieces.js';
import {heading} from '../states.js';
import type {Give} from './give.js';

type Part = TemplateResult | typeof nothing;

/** What comes after a card was given: the card as it stands, and the private link to it. */
export class Given {
  desk: OwnDesk | undefined;
  readonly #give: Give;
  readonly #qr: Lazy<typeof Qr>;

  constructor(give: Give) {
    this.#give = give;
    this.#qr = new Lazy(give.host, () => import('../../../ui/feedback/qr.js'));
    for (const sheet of [linkCardStyles, ownCardStyles, wallStyles]) adopt(give.host, sheet);
  }

  /** The backend has answered. */
  arrive(): void {
    const {giving, host} = this.#give;
    const {recipient, card} = giving;
    if (!recipient) return;
    this.leave();
    this.desk = new OwnDesk(host, recipient.secret, card);
    this.desk.withdrawn = () => {
      host.look();
      host.dispatchEvent(new KithWithdrawnEvent(''));
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
    const {host, copying, device} = this.#give;
    const view = {host, desk, copying, qr: this.#qr.module?.qr, device};
    const stands = desk.link.phase === 'here' && !desk.writing;
    return html`<div class="moment" part="done">
      <p class="first" tabindex="-1">${words.giveThanks}</p>
      ${ownPiece(view, words)} ${stands ? ownLink(view, words) : nothing}
      ${desk.writing ? nothing : html`<div class="actions"><button type="button" class="button quiet" @click=${() => this.#give.again()}>${words.giveAnother}</button></div>`}
    </div>`;
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
