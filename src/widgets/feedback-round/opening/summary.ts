import {type TemplateResult, css, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {RoundForm, RoundMistake} from '../../../model/feedback/round-form.js';

type Mistakes = Partial<Record<keyof RoundForm, RoundMistake>>;

/** For the summary; it comes when something is to be put right. */
export const summaryStyles = css`
  .summary {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 2px solid var(--_notice);
    border-radius: var(--_radius);
  }
  .summary ul {
    padding: 0;
    list-style: none;
  }
  .summary a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_notice);
    font-weight: 600;
  }
`;

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
