import {type TemplateResult, html, nothing} from 'lit';
import {listText} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import {pressOf} from './round-places.js';

/** Somebody to whom a card is owed, given or passed. */
export interface OwedPerson {
  readonly id: string;
  readonly name: string;
  readonly state: 'owed' | 'given' | 'passed';
}

/** What somebody still writes, in words: who it is for, and never how many of how many. */
export interface OwedView {
  /** With the part `seat`. */
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  readonly people: readonly OwedPerson[];
  /** Whether cards are taken. */
  readonly open: boolean;
  readonly write: (person: OwedPerson) => void;
  readonly look: (person: OwedPerson) => void;
  readonly pass: (person: OwedPerson, state: 'owed' | 'passed') => void;
}

type Part = TemplateResult | typeof nothing;

const deeds = (view: OwedView, person: OwedPerson): Part => {
  const {words, open, write, look, pass} = view;
  const {id, state} = person;
  if (state === 'given') return pressOf(id, {key: 'look', text: words.seatOpenCard, act: () => look(person)});
  if (!open) return nothing;
  if (state === 'passed')
    return pressOf(id, {key: 'owe', text: words.seatUnpass, look: 'quiet', act: () => pass(person, 'owed')});
  return html`
    ${pressOf(id, {key: 'write', text: words.seatWrite, act: () => write(person)})}
    ${pressOf(id, {key: 'pass', text: words.seatPass, look: 'quiet', act: () => pass(person, 'passed')})}
  `;
};

const row = (view: OwedView, person: OwedPerson): TemplateResult => {
  const {words, open} = view;
  const said = open || person.state !== 'owed' ? words.seatStates[person.state] : nothing;
  return html`<li class="place" part="owed">
    <p class="place-name"><bdi id="name-${person.id}">${person.name}</bdi> <span class="note">${said}</span></p>
    <div class="actions">${deeds(view, person)}</div>
  </li>`;
};

const still = ({words, locale, people, open}: OwedView): Part => {
  if (!open) return nothing;
  const names = people.filter(({state}) => state === 'owed').map(({name}) => name);
  if (names.length === 0) return html`<p>${words.seatOwesNone}</p>`;
  return html`<p>${words.seatOwes(listText(locale, names))}</p>
    <p class="note">${words.seatOwesFreely}</p>`;
};

/** To whom somebody writes, what they have written, and “pass”, always. */
export const roundOwed = (view: OwedView): TemplateResult => html`
  ${still(view)}
  <ul class="places" role="list">${view.people.map((person) => row(view, person))}</ul>
`;
