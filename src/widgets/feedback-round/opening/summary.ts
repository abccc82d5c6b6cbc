import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {RoundForm, RoundMistake} from '../../../model/feedback/round-form.js';

export {summaryStyles} from '../../../ui/feedback/summary.styles.js';

type Mistakes = Partial<Record<keyof RoundForm, RoundMistake>>;

// In the order of the form.
const fields = ['names', 'prompt', 'until'] as const;

/** The field of this id, unfolded where it was folded away. */
export const reveal = (root: ParentNode, id: string): HTMLElement | null => {
  const field = root.querySelector<HTMLElement>(`#${id}`);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  return field;
};

// The page's address is not ours to change.
const goes = (event: Event): void => {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  reveal(link.getRootNode() as ShadowRoot, link.hash.slice(1))?.focus();
};

/** What keeps a round from being opened: one summary, with a link to each field. Each goes once it is put right. */
export const summary = (mistakes: Mistakes, words: Messages): TemplateResult | typeof nothing => {
  if (!fields.some((field) => mistakes[field])) return nothing;
  return html`<div class="summary" part="summary" role="alert" tabindex="-1">
    <strong>${words.roundLacks}</strong>
    <ul role="list">
      ${fields.map((field) => {
        const found = mistakes[field];
        return found
          ? html`<li><a href="#round-${field}" @click=${goes}>${words.roundMistakes[found]}</a></li>`
          : nothing;
      })}
    </ul>
  </div>`;
};
