import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {type CardField, type Invited, invitedFields} from '../../model/feedback/rules.js';
import type {Lack, Writing} from '../../model/feedback/writing.js';
import {lacking} from './lacking.js';
import {signing} from './signing.js';

export {composerStyles} from './composer.styles.js';

type Part = TemplateResult | typeof nothing;

/** What the composer is drawn from. */
export interface ComposerView extends Invited {
  /** With the parts `feedback`, `card` and `giving`. */
  readonly words: Messages;
  /** Before the ids of its fields. */
  readonly prefix: string;
  /** Who will read it. */
  readonly to: string;
  /** Whether a card may be unsigned. */
  readonly unsigned: boolean;
  /** It stays on this device. */
  readonly device: boolean;
  readonly writing: Writing;
  readonly lacks: readonly Lack[];
  /** The field whose text tells somebody what to do. */
  readonly nudged: CardField | undefined;
  /** Stands above the button. */
  readonly help: Part;
  /** Where the words are kept. */
  readonly keeping: Part;
  /** Said beside the button: who will read it. */
  readonly reader: Part;
  /** On the button, in place of “Look at it first”. */
  readonly next?: string | undefined;
  /** Beside that button. */
  readonly actions?: Part | undefined;
  readonly type: (field: CardField, text: string) => void;
  readonly choose: (choice: Partial<Omit<Writing, 'texts'>>) => void;
  /** On to the preview. */
  readonly look: () => void;
}

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;

const flawOf = (view: ComposerView, field: CardField): string =>
  view.lacks.includes(`long:${field}`) ? view.words.giveTooLong : '';

// Whoever writes sees the field itself: only a new word about it is drawn.
const fieldOf = (view: ComposerView, field: CardField): TemplateResult => {
  const {words, prefix, wish, writing, nudged, type} = view;
  const id = `${prefix}-${field}`;
  const flaw = flawOf(view, field);
  return html`<div class="field">
    <label for=${id}>${words.cardFields[field]}</label>
    <p class="hint" id="${id}-hint">${words.givePrompts[`${field} ${wish}`] ?? words.givePrompts[field]}</p>
    <textarea id=${id} part="field" rows="3" autocomplete="off" dir="auto" aria-describedby="${id}-hint ${id}-said"
      aria-invalid=${flaw ? 'true' : nothing} .value=${writing.texts[field] ?? ''} @input=${(event: Event) => type(field, valueOf(event))}></textarea>
    <p class="said ${flaw ? 'flaw' : ''}" id="${id}-said" role="status">${flaw || (nudged === field ? words.giveNudge : nothing)}</p>
  </div>`;
};

// A person neither sees nor reaches it.
const trap = ({prefix, writing, choose}: ComposerView): TemplateResult =>
  html`<div class="trap" aria-hidden="true">
    <input id="${prefix}-website" name="website" tabindex="-1" autocomplete="off" .value=${writing.website}
      @input=${(event: Event) => choose({website: valueOf(event)})} />
  </div>`;

/** Somebody's words to somebody: a field for each thing that is invited, and how it is signed. */
export const composer = (view: ComposerView): TemplateResult => {
  const {words, prefix, to, writing, help, keeping, reader, next, actions, choose, look} = view;
  const submit = (event: Event): void => {
    event.preventDefault();
    look();
  };
  return html`<form class="composer" part="composer" novalidate autocomplete="off" aria-label=${words.giveTo(to)} @submit=${submit}>
    ${lacking(view)} ${invitedFields(view).map((field) => fieldOf(view, field))} ${signing(view)}
    <label class="tick">
      <input type="checkbox" id="${prefix}-show" .checked=${writing.mayShow} @change=${() => choose({mayShow: !writing.mayShow})} />
      <span>${words.giveMayShow(to)}</span>
    </label>
    ${trap(view)} ${keeping} ${help} ${reader}
    <div class="actions"><button class="button primary" part="next-button">${next ?? words.giveLook}</button>${actions ?? nothing}</div>
  </form>`;
};
