import {type TemplateResult, html, nothing} from 'lit';
import type {ComposerView} from './composer.js';

type View = Pick<ComposerView, 'words' | 'prefix' | 'to' | 'unsigned' | 'writing' | 'lacks' | 'choose'>;

const name = ({words, prefix, lacks, writing, choose}: View): TemplateResult =>
  html`<div class="field">
    <label for="${prefix}-name">${words.giveName}</label>
    <p class="hint" id="${prefix}-name-hint">${words.giveNameHint}</p>
    <input id="${prefix}-name" part="field" maxlength="100" dir="auto" autocomplete="off" aria-describedby="${prefix}-name-hint"
      aria-invalid=${lacks.includes('signature') ? 'true' : nothing} .value=${writing.signature}
      @input=${(event: Event) => choose({signature: (event.target as HTMLInputElement).value})} />
  </div>`;

const way = (view: View, value: 'signed' | 'unsigned', title: string, means: string): TemplateResult => {
  const {prefix, writing, lacks, choose} = view;
  return html`<label class="tick way">
    <input type="radio" name="${prefix}-signing" id="${prefix}-${value}" aria-invalid=${lacks.includes('signing') ? 'true' : nothing}
      .checked=${writing.signing === value} @change=${() => choose({signing: value})} />
    <span><strong>${title}</strong> ${means}</span>
  </label>`;
};

/** With a name of one's choice, or unsigned: nothing is ticked beforehand. Where a card cannot be unsigned, the name alone. */
export const signing = (view: View): TemplateResult => {
  const {words, to, unsigned, writing} = view;
  if (!unsigned) return name(view);
  return html`<fieldset class="signing" part="signing">
    <legend>${words.giveSigning}</legend>
    ${way(view, 'signed', words.giveSigned, words.giveSignedMeans(to))}
    ${writing.signing === 'signed' ? name(view) : nothing}
    ${way(view, 'unsigned', words.giveUnsigned, words.giveUnsignedMeans(to))}
  </fieldset>`;
};
