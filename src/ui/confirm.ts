import {type TemplateResult, html} from 'lit';
import {takesFocus} from './once-drawn.js';

/** What is asked once, in its place in the page, before something is done that cannot be undone. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly busy?: boolean | undefined;
  readonly onYes: (event: Event) => void;
  readonly onNo: (event: Event) => void;
}

/** The question and its two answers. The harmless one stands first, and has the focus. */
export const confirm = ({text, yes, no, busy = false, onYes, onNo}: Question): TemplateResult =>
  html`<div class="panel" part="confirm" role="group" aria-label=${text}>
    <p>${text}</p>
    <div class="actions">
      <button type="button" class="button" @click=${onNo} ${takesFocus}>${no}</button>
      <button type="button" class="button" ?disabled=${busy} @click=${onYes}>${yes}</button>
    </div>
  </div>`;
