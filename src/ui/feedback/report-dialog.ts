import {type TemplateResult, html, nothing} from 'lit';
import type {ReportDraft} from '../../model/contract/feedback/card-draft.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {opensOver} from '../once-drawn.js';
import {type ReceivedView, failureText, moreOf} from './received-view.js';

type Reason = ReportDraft['reason'];

// those of the contract, without what checks it
const reportReasons: readonly Reason[] = ['hurtful', 'threat', 'private', 'spam', 'other'];

const mostNote = 2_000;

const reasonIn = (reason: string | undefined): Reason | undefined => reportReasons.find((each) => each === reason);

const dialogOf = (event: Event): HTMLDialogElement | null => (event.currentTarget as Element).closest('dialog');

const close = (event: Event): void => dialogOf(event)?.close();

const reasons = ({id}: Card, {words, cards}: ReceivedView, lacks: boolean): TemplateResult => {
  const {reason} = cards.table.desk(id);
  const choose = (event: Event): void => cards.table.set(id, {reason: (event.target as HTMLInputElement).value});
  return html`<fieldset class="reasons" aria-describedby=${lacks ? 'report-lacks' : nothing} @change=${choose}>
    <legend>${words.reportWhy}</legend>
    ${reportReasons.map(
      (each) => html`<label>
        <input type="radio" name="report-reason" .value=${each} .checked=${each === reason} />
        <span>${words.reportReasons[each]}</span>
      </label>`,
    )}
    ${lacks ? html`<p class="failure" id="report-lacks" role="alert">${words.reportLacks}</p>` : nothing}
  </fieldset>`;
};

const note = ({id}: Card, {words, cards}: ReceivedView): TemplateResult =>
  html`<label class="field">
    <span>${words.reportNote}</span>
    <textarea
      rows="3" dir="auto" maxlength=${mostNote} .value=${cards.table.desk(id).note ?? ''}
      @input=${(event: Event) => cards.table.set(id, {note: (event.target as HTMLTextAreaElement).value})}
    ></textarea>
  </label>`;

const who = ({words, cards}: ReceivedView): string =>
  cards.onDevice ? words.reportNobody : words.reportWho(cards.asked?.sealDays ?? 0);

const onSubmit = async (event: Event, {id}: Card, {cards}: ReceivedView): Promise<void> => {
  event.preventDefault();
  const dialog = dialogOf(event);
  const more = moreOf(event);
  const {reason, note: words = ''} = cards.table.desk(id);
  const known = reasonIn(reason);
  if (!known) return cards.table.set(id, {reason: 'none'});
  const done = await cards.report(id, {reason: known, ...(words.trim() && {note: words.trim()})});
  if (!done) return;
  dialog?.close();
  // What had opened it is gone: a card is reported once.
  more?.focus();
};

/** Over the page: why a card is reported, who reads that, and for how long. Nothing typed is lost when it is closed. */
export const reportDialog = (card: Card, view: ReceivedView): TemplateResult => {
  const {words, cards, level} = view;
  const {busy, failure, reason} = cards.table.desk(card.id);
  const lacks = reason !== undefined && !reasonIn(reason);
  return html`<dialog
    class="report" part="report" aria-labelledby="report-title" ${opensOver}
    @close=${() => cards.table.set(card.id, {panel: undefined})}
  >
    <form novalidate @submit=${(event: Event) => void onSubmit(event, card, view)}>
      <div class="heading" role="heading" aria-level=${level} id="report-title">${words.reportTitle}</div>
      <p>${who(view)}</p>
      ${reasons(card, view, lacks)} ${note(card, view)}
      ${failure ? html`<p class="failure" role="alert">${failureText(failure, words)}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button" @click=${close}>${words.reportNot}</button>
        <button type="submit" class="button primary" aria-disabled=${busy ? 'true' : nothing}>${words.reportSend}</button>
      </div>
    </form>
  </dialog>`;
};
