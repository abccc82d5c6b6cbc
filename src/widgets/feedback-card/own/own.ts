import {type TemplateResult, html, nothing} from 'lit';
import {Copying} from '../../../controllers/feedback/copying.js';
import {OwnDesk} from '../../../controllers/feedback/own-desk.js';
import {Lazy} from '../../../controllers/lazy.js';
import {KithWithdrawnEvent} from '../../../controllers/withdrawn-event.js';
import type {Messages} from '../../../i18n/messages.js';
import {card} from '../../../i18n/parts/card.js';
import {giving} from '../../../i18n/parts/giving.js';
import {adopt} from '../../../ui/adopt.js';
import {styles as faceStyles} from '../../../ui/feedback/card-face.js';
import {composerStyles} from '../../../ui/feedback/composer.js';
import {linkCardStyles} from '../../../ui/feedback/link-card.js';
import type * as Qr from '../../../ui/feedback/qr.js';
import {ownCardStyles} from '../../../ui/feedback/own-card.js';
import type {KithFeedbackCard} from '../feedback-card.js';
import type {Moment} from '../moment.js';
import {failed, loading, lost} from '../states.js';
import {ownLink, ownPiece} from './pieces.js';

/** A card, for who gave it: read, correct, take back, see the thanks. */
export class Own implements Moment {
  readonly host: KithFeedbackCard;
  readonly desk: OwnDesk;
  readonly copying: Copying;
  readonly #qr: Lazy<typeof Qr>;
  #device = false;

  constructor(host: KithFeedbackCard, secret: string) {
    this.host = host;
    this.desk = new OwnDesk(host, secret);
    this.desk.withdrawn = (id) => {
      host.look();
      host.dispatchEvent(new KithWithdrawnEvent(id));
    };
    this.copying = new Copying(host);
    this.#qr = new Lazy(host, () => import('../../../ui/feedback/qr.js'));
    for (const part of [card, giving]) void host.site.want(part);
    void this.#meet();
  }

  get title(): string | undefined {
    return this.host.site.words?.ownTitle;
  }

  dress(host: KithFeedbackCard): void {
    for (const sheet of [faceStyles, composerStyles, linkCardStyles, ownCardStyles]) adopt(host, sheet);
  }

  leave(): void {
    this.desk.end();
  }

  render(): TemplateResult {
    const {site} = this.host;
    const words = site.words!;
    const {phase, failure} = this.desk.link;
    if (phase === 'missing') return lost(words);
    if (phase === 'failed') return failed(failure ?? 'server', words, () => void this.desk.link.load());
    if (phase === 'loading' || !site.speaks(giving) || !site.speaks(card)) return loading(words);
    return this.#renderCard(words);
  }

  #renderCard(words: Messages): TemplateResult {
    const {host, desk, copying} = this;
    const view = {host, desk, copying, qr: this.#qr.module?.qr, device: this.#device};
    const stands = desk.link.phase === 'here' && !desk.writing;
    return html`<div class="moment">${ownPiece(view, words)} ${stands ? ownLink(view, desk.link.secret, words) : nothing}</div>`;
  }

  async #meet(): Promise<void> {
    const backend = await this.host.site.backend?.catch(() => undefined);
    this.#device = Boolean(backend?.device);
    this.#qr.later();
  }
}
