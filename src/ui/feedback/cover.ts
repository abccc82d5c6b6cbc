import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** What stands between two people who share a device. */
export interface CoverView {
  /** With the part `tablet`. */
  readonly words: Messages;
  readonly name: string;
  /** What is behind it is to be read, not written. */
  readonly reads: boolean;
  readonly failed: boolean;
  readonly open: () => void;
  /** To who has had a turn, so that somebody else can go first. */
  readonly circle: () => void;
}

/** Who is to take the device; nothing of whoever had it is there. A press opens it. */
export const cover = ({words, name, reads, failed, open, circle}: CoverView): TemplateResult =>
  html`<section class="seat-cover cover" part="cover">
    <p class="cover-name first-of-cover" tabindex="-1"><bdi>${words.tabletHand(name)}</bdi></p>
    <p>${words.tabletCover}</p>
    ${failed ? html`<p class="mistake" role="alert">${words.tabletFailed}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button primary" part="cover-button" @click=${open}>${reads ? words.tabletReadOpen(name) : words.tabletOpen(name)}</button>
    </div>
    <div class="actions"><button type="button" class="button quiet" @click=${circle}>${words.tabletCircle}</button></div>
  </section>`;
