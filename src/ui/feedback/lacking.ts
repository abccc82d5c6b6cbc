import {type TemplateResult, html, nothing} from 'lit';
import {type Invited, invitedFields} from '../../model/feedback/rules.js';
import type {Lack} from '../../model/feedback/writing.js';
import type {Messages} from '../../i18n/messages.js';

interface LackingView extends Invited {
  readonly words: Messages;
  readonly prefix: string;
  readonly lacks: readonly Lack[];
}

// Where each is put right.
const placeOf = (lack: Lack, view: LackingView): string => {
  if (lack === 'words') return invitedFields(view)[0]!;
  if (lack === 'signature') return 'name';
  return lack === 'signing' ? 'signed' : lack.slice('long:'.length);
};

const textOf = (lack: Lack, {words}: LackingView): string =>
  lack.startsWith('long:')
    ? `${words.cardFields[lack.slice('long:'.length)]}: ${words.giveTooLong}`
    : words.giveLacks[lack]!;

// The page's address is not ours to change.
const goes = (event: Event): void => {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.hash.slice(1))?.focus();
};

/** What is missing before a card can be looked at, with a way to each. */
export const lacking = (view: LackingView): TemplateResult | typeof nothing => {
  const {words, prefix, lacks} = view;
  if (lacks.length === 0) return nothing;
  return html`<div class="summary" part="summary" role="alert" tabindex="-1">
    <strong>${words.giveLacking}</strong>
    <ul role="list">
      ${lacks.map((lack) => html`<li><a href="#${prefix}-${placeOf(lack, view)}" @click=${goes}>${textOf(lack, view)}</a></li>`)}
    </ul>
  </div>`;
};
