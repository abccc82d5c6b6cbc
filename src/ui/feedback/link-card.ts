import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';

export {linkCardStyles} from './link-card.styles.js';

/** What a private link is drawn from. */
export interface LinkView {
  readonly words: Messages;
  /** Its own name within the shadow root, such as `give`. */
  readonly id: string;
  readonly title: string;
  /** Whose it is, and what it opens. */
  readonly means: string;
  readonly address: string;
  /** Draws the code once that is loaded: `qr` of `./qr.js`. */
  readonly qr: ((text: string, name: string) => TemplateResult) | undefined;
  /** The code is shown only when asked for: others may look at the screen. */
  readonly folded?: boolean;
  /** It is the one thing to copy next. */
  readonly primary?: boolean;
  readonly copied: boolean;
  readonly copy: () => void;
  /** Missing where the device cannot hand a link on. */
  readonly share?: (() => void) | undefined;
}

const select = (event: Event): void => (event.target as HTMLInputElement).select();

const code = ({words, address, title, qr, folded}: LinkView): TemplateResult | typeof nothing => {
  const drawn = html`<div class="link-code">${qr?.(address, words.linkAsCode(title))}</div>`;
  if (!folded) return drawn;
  return html`<details><summary>${words.linkShowCode}</summary>${drawn}</details>`;
};

/** A private link: in words what it is for, the address to copy or hand on, and the same as a QR code. */
export const linkCard = (view: LinkView): TemplateResult => {
  const {words, id, title, means, address, primary, copied, copy, share} = view;
  return html`<section class="link-card" part="link" aria-labelledby="${id}-title">
    <div class="link-words">
      <label class="link-title" id="${id}-title" for="${id}-link">${title}</label>
      <p id="${id}-means">${means}</p>
      <input id="${id}-link" readonly dir="ltr" aria-describedby="${id}-means" .value=${address} @focus=${select} />
      <div class="actions">
        <button type="button" class="button ${primary ? 'primary' : ''}" part="copy-button" aria-describedby="${id}-title" @click=${copy}>${words.linkCopyIt}</button>
        ${share ? html`<button type="button" class="button" part="share-button" aria-describedby="${id}-title" @click=${share}>${words.linkShare}</button>` : nothing}
        <span role="status">${copied ? words.linkCopied : nothing}</span>
      </div>
    </div>
    ${code(view)}
  </section>`;
};
