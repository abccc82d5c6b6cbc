import {type LitElement, type TemplateResult, html} from 'lit';

/** What is asked once, in its place in the page, before anything is erased. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  onYes: () => void;
  onNo: (event: Event) => void;
}

/** The question and its two answers; the harmless one stands first. */
export const confirm = ({text, yes, no, onYes, onNo}: Question): TemplateResult =>
  html`<div class="panel" part="confirm" role="group" aria-label=${text}>
    <p>${text}</p>
    <div class="actions">
      <button type="button" class="button" @click=${onNo}>${no}</button>
      <button type="button" class="button" @click=${onYes}>${yes}</button>
    </div>
  </div>`;

/** Shows the question in its `.ask`, or takes it away, and leads the focus along. */
export const ask = async (host: LitElement, event: Event, change: () => void): Promise<void> => {
  const place = (event.currentTarget as Element).closest('.ask');
  change();
  host.requestUpdate();
  await host.updateComplete;
  place?.querySelector('button')?.focus();
};
