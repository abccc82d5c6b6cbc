import {type TemplateResult, html, nothing} from 'lit';
import {dateFormat} from '../../i18n/formats.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {cardPanel} from './card-panels.js';
import {type DeskView, type ReceivedView, failureText, moreOf, sectionOf} from './received-view.js';

type Panel = NonNullable<DeskView['panel']>;

const press = (text: string, pressed: boolean, busy: boolean, act: () => void): TemplateResult =>
  html`<button type="button" class="button" aria-pressed=${pressed} aria-disabled=${busy} @click=${act}>${text}</button>`;

/** A button that opens a panel beneath, and closes it again. */
const opener = (card: Card, {cards}: ReceivedView, panel: Panel, text: string): TemplateResult => {
  const isOpen = cards.table.desk(card.id).panel === panel;
  const toggle = (): void => cards.table.set(card.id, {panel: isOpen ? undefined : panel});
  return html`<button
    type="button" class="button" aria-expanded=${panel === 'report' ? nothing : isOpen} @click=${toggle}
    aria-haspopup=${panel === 'report' ? 'dialog' : nothing}
  >${text}</button>`;
};

/** Moves the card: the button that was pressed is then elsewhere. */
const move = async (event: Event, card: Card, {cards}: ReceivedView, place: 'new' | 'away'): Promise<void> => {
  const section = sectionOf(event);
  if (await cards.handle(card.id, {place})) section?.focus();
};

/** Does it; the button that was pressed is then gone. */
const leaving = async (event: Event, done: Promise<boolean>): Promise<void> => {
  const more = moreOf(event);
  if (await done) more?.focus();
};

const first = (card: Card, view: ReceivedView): TemplateResult => {
  const {words, cards} = view;
  const {busy = false} = cards.table.desk(card.id);
  const {id, thanked, place} = card;
  return html`<div class="actions">
    ${press(words.thank, thanked, busy, () => void cards.handle(id, {thanked: !thanked}))}
    ${press(words.keepCard, place === 'kept', busy, () => void cards.handle(id, {place: place === 'kept' ? 'new' : 'kept'}))}
    ${card.answered ? nothing : opener(card, view, 'answer', words.answerOnce)}
  </div>`;
};

const showing = (card: Card, view: ReceivedView): TemplateResult | typeof nothing => {
  const {words, cards} = view;
  const hide = (event: Event): void => void leaving(event, cards.handle(card.id, {shown: false}));
  if (card.shown) return html`<button type="button" class="button" @click=${hide}>${words.hideCard}</button>`;
  return card.mayShow ? opener(card, view, 'show', words.showCard) : nothing;
};

const further = (card: Card, view: ReceivedView): TemplateResult => {
  const {words} = view;
  const [text, place] =
    card.place === 'away' ? ([words.bringBack, 'new'] as const) : ([words.putAway, 'away'] as const);
  const onMove = (event: Event): void => void move(event, card, view, place);
  return html`<details class="further">
    <summary>${words.cardMore}</summary>
    <div class="actions">
      <button type="button" class="button" @click=${onMove}>${text}</button>
      ${showing(card, view)} ${card.answer === undefined ? nothing : opener(card, view, 'takeBack', words.answerTakeBack)}
      ${opener(card, view, 'turnAway', words.turnAway)} ${card.reported ? nothing : opener(card, view, 'report', words.report)}
    </div>
    ${card.mayShow ? nothing : html`<p class="note">${words.staysWithYou}</p>`}
  </details>`;
};

const reported = ({id, reported: state}: Card, {words, locale, cards}: ReceivedView): string | undefined => {
  if (!state) return undefined;
  const {sealedUntil} = cards.table.desk(id);
  if (state === 'open' && sealedUntil !== undefined && !cards.onDevice)
    return words.reportedUntil(dateFormat(locale, {dateStyle: 'long'}).format(sealedUntil));
  return state === 'kept' ? words.reportedKept : words.reportedOpen;
};

const standing = (card: Card, view: ReceivedView): TemplateResult => {
  const {words} = view;
  const notes = [card.shown && words.shownNow, reported(card, view)].filter(Boolean);
  const takenBack = card.answered && card.answer === undefined;
  return html`${
    card.answer === undefined
      ? nothing
      : html`<div class="answer">
            <p class="note">${words.answerLabel}</p>
            <p class="answer-text" dir="auto">${card.answer}</p>
          </div>`
  }
    ${takenBack ? html`<p class="note">${words.answerTakenBack}</p>` : nothing} ${notes.map((text) => html`<p class="note">${text}</p>`)}`;
};

// Who was turned away may still hold the link for peers.
const linkAnew = (card: Card, {words, cards}: ReceivedView): TemplateResult | typeof nothing => {
  const {turnedAway, renewed} = cards.table.desk(card.id);
  if (!turnedAway || cards.asked?.inRound) return nothing;
  if (renewed) return html`<p class="note">${words.receiveSaid['newLink']}</p>`;
  const renew = async (): Promise<boolean> => {
    const done = await cards.newLink();
    if (done) cards.table.set(card.id, {renewed: true});
    return done;
  };
  return html`<div class="panel">
    <p>${words.receiveSaid['turnedAway']} ${words.turnedAwayLink}</p>
    <button type="button" class="button" @click=${(event: Event) => void leaving(event, renew())}>${words.newLink}</button>
  </div>`;
};

/** What stands with a card, and all that its receiver may do with it. */
export const cardActions = (card: Card, view: ReceivedView): TemplateResult => {
  const {failure, panel} = view.cards.table.desk(card.id);
  return html`<div class="desk">
    ${standing(card, view)} ${first(card, view)} ${further(card, view)}
    ${failure && panel !== 'report' ? html`<p class="failure" role="alert">${failureText(failure, view.words)}</p>` : nothing}
    ${cardPanel(card, view)} ${linkAnew(card, view)}
  </div>`;
};
