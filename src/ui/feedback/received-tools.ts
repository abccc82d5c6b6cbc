import {type TemplateResult, html, nothing} from 'lit';
import {dateFormat} from '../../i18n/formats.js';
import type {OwnAsk} from '../../model/contract/feedback/ask.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {confirm} from '../confirm.js';
import {saveFile} from '../save-file.js';
import {cardsAsJson, cardsAsText} from './copies.js';
import {printKeepsake} from './keepsake.js';
import {type ReceivedView, failureText} from './received-view.js';

/** What is open of it. */
export interface ToolsState {
  /** The part about the asking, with its links. */
  readonly asking: boolean;
  /** It was asked whether all is to be erased. */
  readonly erasing: boolean;
}

/** What stands beneath the cards is drawn from. */
export interface ToolsView extends ReceivedView {
  /** Draws the private links, once that is open; missing in a round. */
  readonly links?: () => unknown;
  readonly tools: ToolsState;
  readonly setTools: (change: Partial<ToolsState>) => void;
}

const day = 86_400_000;

const dated = (at: number, locale: string): string => dateFormat(locale, {dateStyle: 'long'}).format(at);

const standing = ({words, locale, now}: ReceivedView, {until, closed}: OwnAsk): string => {
  if (closed) return words.askClosed;
  return (until > now() ? words.askTakes : words.askOver)(dated(until, locale));
};

const asking = (view: ToolsView, asked: OwnAsk): TemplateResult => {
  const {words, cards, now, tools, setTools} = view;
  const {until, closed} = asked;
  const longer = Math.min(Math.max(until, now()) + 7 * day, now() + 364 * day);
  const button = (text: string, change: {until?: number; closed?: boolean}): TemplateResult =>
    html`<button type="button" class="button" aria-disabled=${cards.busy} @click=${() => void cards.change(change)}>${text}</button>`;
  return html`<details
    class="tools" part="asking"
    @toggle=${(event: Event) => setTools({asking: (event.currentTarget as HTMLDetailsElement).open})}
  >
    <summary>${words.askTools}</summary>
    <div class="inside">
      <p>${standing(view, asked)}</p>
      <div class="actions">
        ${closed ? button(words.askResume, {closed: false, ...(until <= now() && {until: longer})}) : button(words.askStop, {closed: true})}
        ${closed ? nothing : button(words.askWeek, {until: longer})}
      </div>
      ${tools.asking ? view.links?.() : nothing}
      <p class="note">${cards.said === 'newLink' ? words.receiveSaid['newLink'] : words.newLinkMeans}</p>
      <div class="actions">
        <button type="button" class="button" aria-disabled=${cards.busy} @click=${() => void cards.newLink()}>${words.newLink}</button>
      </div>
    </div>
  </details>`;
};

const keptOf = (all: readonly Card[]): Card[] =>
  all.filter(({place, reported}) => place === 'kept' && reported !== 'removed');

const copies = (view: ToolsView, asked: OwnAsk): TemplateResult => {
  const {words, locale, cards} = view;
  const withAll = (act: (all: readonly Card[]) => void) => (): void => void cards.all().then((all) => all && act(all));
  const none = keptOf(cards.cards).length === 0;
  return html`<details class="tools" part="copies">
    <summary>${words.keepTools}</summary>
    <div class="inside">
      <p class="note">${words.keepToolsNote}</p>
      ${none ? html`<p class="note">${words.keepPrintNone}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button" ?disabled=${none} @click=${withAll((all) => printKeepsake(keptOf(all), view))}>${words.keepPrint}</button>
        <button type="button" class="button" @click=${withAll((all) => saveFile(cardsAsText(asked, all, words, locale), 'cards.txt', 'text/plain;charset=utf-8'))}>${words.keepText}</button>
        <button type="button" class="button" @click=${withAll((all) => saveFile(cardsAsJson(asked, all), 'cards.json', 'application/json'))}>${words.keepData}</button>
      </div>
    </div>
  </details>`;
};

const sectionBeside = (event: Event): HTMLElement | null | undefined =>
  (event.currentTarget as Element).closest('.received-all')?.querySelector<HTMLElement>('.received');

const erase = (view: ToolsView, {inRound, erasedOn}: OwnAsk): TemplateResult => {
  const {words, locale, cards, tools, setTools} = view;
  const askErase = (erasing: boolean): void => setTools({erasing});
  const onYes = async (event: Event): Promise<void> => {
    const place = sectionBeside(event);
    if (!(await cards.erase())) return;
    askErase(false);
    place?.focus();
  };
  const onNo = (event: Event): void => {
    (event.currentTarget as Element).closest('.inside')?.querySelector('button')?.focus();
    askErase(false);
  };
  const text = inRound ? words.eraseSeatAsk : words.eraseCardsAsk;
  return html`<details class="tools" part="erase">
    <summary>${words.eraseTools}</summary>
    <div class="inside">
      <p class="note">${words.receiveErasedOn(dated(erasedOn, locale))}</p>
      <button type="button" class="button" part="erase-button" aria-expanded=${tools.erasing} @click=${() => askErase(!tools.erasing)}>${words.eraseCards}</button>
      ${tools.erasing ? confirm({text, yes: words.eraseCardsYes, no: words.keepAsItIs, busy: cards.busy, onYes: (event) => void onYes(event), onNo}) : nothing}
    </div>
  </details>`;
};

/** What can be done with the whole: the asking and its links, a copy, the end. */
export const receivedTools = (view: ToolsView): TemplateResult | typeof nothing => {
  const {cards, words} = view;
  const {asked, phase, trouble} = cards;
  if (!asked || phase !== 'here') return nothing;
  return html`<div class="received-tools">
    ${trouble ? html`<p class="failure" role="alert">${failureText(trouble, words)}</p>` : nothing}
    ${asked.inRound ? nothing : asking(view, asked)} ${cards.cards.length > 0 ? copies(view, asked) : nothing} ${erase(view, asked)}
  </div>`;
};
