import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** What somebody has asked for. */
export interface AskedView {
  readonly words: Messages;
  /** Who asks. */
  readonly name: string;
  /** In their words. */
  readonly about: string;
  /** BCP 47, of these words. */
  readonly language?: string | undefined;
  /** Beneath it, such as until when. */
  readonly note?: string | undefined;
}

/** Who asks, and for what, in their own words. What is welcome stands beneath: `wishLine`. */
export const askedFor = (view: AskedView): TemplateResult => {
  const {words, name, about, language, note} = view;
  return html`<section class="asked" part="asked">
    <p class="asked-who">${words.askedBy(name)}</p>
    <blockquote dir="auto" lang=${language || nothing}>${about}</blockquote>
    ${note ? html`<p class="aside">${note}</p>` : nothing}
  </section>`;
};
