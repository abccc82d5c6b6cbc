import {type TemplateResult, html, nothing} from 'lit';
import type {Card} from '../../model/contract/feedback/card.js';
import {type Question, confirm} from '../confirm.js';
import {onEscape} from '../on-escape.js';
import {takesFocus} from '../once-drawn.js';
import {type DeskView, type ReceivedView, sectionOf} from './received-view.js';
import {reportDialog} from './report-dialog.js';

type Panel = NonNullable<DeskView['panel']>;

const mostAnswer = 2_000;

/** Back to the button that has opened it, which stands in the same desk. */
const back = (event: Event, {id}: Card, {cards}: ReceivedView): void => {
  const desk = (event.currentTarget as Element).closest('.desk');
  desk?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
  cards.table.set(id, {panel: undefined});
};

/** Does it; then the panel goes, and with it what had the focus. */
const conclude = async (event: Event, card: Card, {cards}: ReceivedView, done: Promise<boolean>): Promise<void> => {
  const place = (event.currentTarget as Element).closest<HTMLElement>('.card') ?? sectionOf(event);
  if (!(await done)) return;
  cards.table.set(card.id, {panel: undefined});
  (place?.querySelector('summary') ?? place)?.focus();
};

const answer = (card: Card, view: ReceivedView): TemplateResult => {
  const {words, cards, help} = view;
  const {answer: text = '', busy = false} = cards.table.desk(card.id);
  const send = (event: Event): void => {
    event.preventDefault();
    if (text.trim()) void conclude(event, card, view, cards.handle(card.id, {answer: text.trim()}));
  };
  const later = (event: Event): void => back(event, card, view);
  return html`<form class="panel" part="answer" @submit=${send} @keydown=${onEscape(later)}>
    <label class="field">
      <span>${words.answerLabel}</span>
      <textarea
        rows="4" dir="auto" maxlength=${mostAnswer} aria-describedby="means-${card.id}" .value=${text} ${takesFocus}
        @input=${(event: Event) => cards.table.set(card.id, {answer: (event.target as HTMLTextAreaElement).value})}
      ></textarea>
    </label>
    <p class="note" id="means-${card.id}">${words.answerMeans}</p>
    ${help?.(text) ?? nothing}
    <div class="actions">
      <button type="button" class="button" @click=${later}>${words.answerLater}</button>
      <button type="submit" class="button primary" aria-disabled=${busy || !text.trim()}>${words.answerSend}</button>
    </div>
  </form>`;
};

const question = (
  card: Card,
  view: ReceivedView,
  about: Pick<Question, 'text' | 'yes'>,
  done: () => Promise<boolean>,
) =>
  confirm({
    ...about,
    no: view.words.keepAsItIs,
    busy: view.cards.table.desk(card.id).busy,
    onNo: (event) => back(event, card, view),
    onYes: (event) => void conclude(event, card, view, done()),
  });

/** Who will read a card that is shown. */
const shownTo = ({signature}: Card, {words, cards}: ReceivedView): string => {
  if (cards.asked?.inRound) return signature ? words.showNamedRound(signature) : words.showUnnamedRound;
  return signature ? words.showNamed(signature) : words.showUnnamed;
};

const panels: Record<Panel, (card: Card, view: ReceivedView) => TemplateResult> = {
  answer,
  report: reportDialog,
  takeBack: (card, view) =>
    question(card, view, {text: view.words.answerTakeBackAsk, yes: view.words.answerTakeBackYes}, () =>
      view.cards.handle(card.id, {answer: null}),
    ),
  show: (card, view) =>
    question(card, view, {text: shownTo(card, view), yes: view.words.showYes}, () =>
      view.cards.handle(card.id, {shown: true}),
    ),
  turnAway: (card, view) =>
    question(card, view, {text: view.words.turnAwayAsk, yes: view.words.turnAwayYes}, () =>
      view.cards.handle(card.id, {turnedAway: true}),
    ),
};

/** What is open beneath a card: the answer, a question before something is done for good, a report. */
export const cardPanel = (card: Card, view: ReceivedView): TemplateResult | typeof nothing => {
  const {panel} = view.cards.table.desk(card.id);
  return panel ? panels[panel](card, view) : nothing;
};
