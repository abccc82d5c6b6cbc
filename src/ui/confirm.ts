import {type TemplateResult, html, nothing} from 'lit';
import {onEscape} from './on-escape.js';
import {takesFocus} from './once-drawn.js';

/** What is asked once, in its place in the page, before something is done that cannot be undone. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly busy?: boolean | undefined;
  readonly onYes: (event: Event) => void;
  /** Also when Esc is pressed: then the event is of the whole question, and not of a button. */
  readonly onNo: (event: Event) => void;
}

/**
 * The question and its two answers. The harmless one stands first, and has the focus; Esc gives it. While the other is being
 * done, both do nothing more, and the focus stays where it is.
 */
export const confirm = ({text, yes, no, busy = false, onYes, onNo}: Question): TemplateResult => {
  const waits = busy ? 'true' : nothing;
  const once =
    (act: (event: Event) => void) =>
    (event: Event): void => {
      if (!busy) act(event);
    };
  return html`<div class="panel" part="confirm" role="group" aria-label=${text} @keydown=${onEscape(once(onNo))}>
    <p>${text}</p>
    <div class="actions">
      <button type="button" class="button" aria-disabled=${waits} @click=${once(onNo)} ${takesFocus}>${no}</button>
      <button type="button" class="button" aria-disabled=${waits} @click=${once(onYes)}>${yes}</button>
    </div>
  </div>`;
};
