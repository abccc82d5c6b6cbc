import {type TemplateResult, html, type nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {type Face, cardFace} from './card-face.js';

type Part = TemplateResult | typeof nothing;

/** What a card is looked over from. */
export interface PreviewView {
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  readonly card: Face;
  /** Who will read it. */
  readonly to: string;
  readonly help: Part;
  readonly reader: Part;
  /** It stays on this device: it is kept, not sent. */
  readonly device: boolean;
  readonly back: () => void;
  readonly send: () => void;
}

/** A card as its receiver will see it, who will read it, and the button that sends it. */
export const preview = (view: PreviewView): TemplateResult => {
  const {words, locale, card, to, help, reader, device, back, send} = view;
  return html`<section class="preview" part="preview" aria-label=${words.givePreview}>
    <p class="aside first" tabindex="-1">${words.givePreviewMeans(to)}</p>
    ${cardFace({words, locale, card, to})} ${help} ${reader}
    <div class="actions">
      <button type="button" class="button" part="back-button" @click=${back}>${words.giveBack}</button>
      <button type="button" class="button primary" part="next-button" @click=${send}>${device ? words.giveKeep : words.giveSend}</button>
    </div>
  </section>`;
};
