import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {confirm} from '../confirm.js';

/** How it stands with a place, for who leads the round. */
export type PlaceState = 'unopened' | 'giving' | 'done' | 'left';

/** A place, as who leads the round sees it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly state: PlaceState;
  /** The private link that is handed out. */
  readonly link: string;
  /** In the pattern “to one person”, that person. */
  readonly receives: boolean;
}

/** What the list of places is drawn from. */
export interface PlacesView {
  readonly words: Messages;
  readonly places: readonly Place[];
  /** Whether anything can still be changed. */
  readonly open: boolean;
  /** The place whose code is shown. */
  readonly coded: string | undefined;
  /** The place whose holder is to leave, once that is confirmed. */
  readonly leaving: string | undefined;
  /** Something is being changed. */
  readonly busy: boolean;
  /** Draws a QR code, once that is loaded. */
  readonly qr: ((text: string, name: string) => TemplateResult) | undefined;
  readonly copy: (place: Place) => void;
  /** Missing where the device cannot hand a link on. */
  readonly share?: ((place: Place) => void) | undefined;
  readonly code: (id: string | undefined) => void;
  readonly ask: (event: Event, id: string | undefined) => void;
  readonly leave: (place: Place) => void;
}

type Part = TemplateResult | typeof nothing;

interface Press {
  /** Its own name within the row. */
  readonly key: string;
  readonly text: string;
  readonly act: (event: Event) => void;
  readonly look?: string;
  readonly expanded?: boolean;
}

/** A button of a row, heard with the name that stands there. */
export const pressOf = (id: string, {key, text, act, look = '', expanded}: Press): TemplateResult =>
  html`<button
    type="button" class="button ${look}" id="${key}-${id}" aria-labelledby="${key}-${id} name-${id}"
    aria-expanded=${expanded ?? nothing} @click=${act}
  >${text}</button>`;

const handOut = ({words, open, coded, copy, share, code}: PlacesView, place: Place): Part => {
  const {id, state} = place;
  if (!open || state !== 'unopened') return nothing;
  const shown = coded === id;
  const codeText = shown ? words.leadHideCode : words.leadCode;
  return html`
    ${pressOf(id, {key: 'copy', text: words.leadCopy, act: () => copy(place)})}
    ${pressOf(id, {key: 'code', text: codeText, act: () => code(shown ? undefined : id), expanded: shown})}
    ${share ? pressOf(id, {key: 'share', text: words.leadShare, act: () => share(place)}) : nothing}
  `;
};

const code = ({words, open, coded, qr}: PlacesView, {id, name, link, state}: Place): Part =>
  open && coded === id && state === 'unopened'
    ? html`<div class="place-code">${qr?.(link, words.leadCodeOf(name))}</div>`
    : nothing;

const goodbye = ({words, open, leaving, busy, ask, leave}: PlacesView, place: Place): Part => {
  const {id, name, state} = place;
  if (!open || state === 'left') return nothing;
  if (leaving !== id)
    return pressOf(id, {key: 'leave', text: words.leadLeave, look: 'quiet', act: (event) => ask(event, id)});
  return confirm({
    text: words.leadLeaveAsk(name),
    yes: words.leadLeaveYes(name),
    no: words.leadNo,
    busy,
    onYes: () => leave(place),
    onNo: (event) => ask(event, undefined),
  });
};

const row = (view: PlacesView, place: Place): TemplateResult => {
  const {words} = view;
  return html`<li class="place ask" part="place">
    <p class="place-name">
      <bdi id="name-${place.id}">${place.name}</bdi>
      <span class="note">${words.leadStates[place.state]}${place.receives ? html` · ${words.leadReceives}` : nothing}</span>
    </p>
    <div class="actions">${handOut(view, place)} ${goodbye(view, place)}</div>
    ${code(view, place)}
  </li>`;
};

/** The places of a round: to hand out their links, and to see in words how it stands. */
export const roundPlaces = (view: PlacesView): TemplateResult =>
  html`<ul class="places" part="places" role="list">${view.places.map((place) => row(view, place))}</ul>`;
