import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** Where words are until they are sent. */
export interface KeepingView {
  readonly words: Messages;
  /** Where the page lets them be. */
  readonly drafts: 'off' | 'memory' | 'session' | 'own-device';
  /** Where they are. */
  readonly kept: string;
  /** The person has said “this is my own device”. */
  readonly own: boolean;
  readonly say: (own: boolean) => void;
  readonly clear: () => void;
}

/** Says where words are kept, with a way to delete them; or offers to keep them. */
export const keeping = ({words, drafts, kept, own, say, clear}: KeepingView): TemplateResult | typeof nothing => {
  if (drafts === 'off') return nothing;
  const {giveDraftOnDevice, giveDraftInTab, giveDraftInPage} = words;
  const text = {'own-device': giveDraftOnDevice, session: giveDraftInTab, memory: giveDraftInPage}[kept];
  return html`<div class="aside keeping">
    ${text ? html`<p role="status">${text}</p><button type="button" class="button quiet" @click=${clear}>${words.giveDraftDelete}</button>` : nothing}
    ${
      drafts === 'own-device'
        ? html`<label class="tick">
          <input type="checkbox" .checked=${own} @change=${() => say(!own)} />
          <span>${words.giveOwnDevice}</span>
        </label>`
        : nothing
    }
  </div>`;
};
