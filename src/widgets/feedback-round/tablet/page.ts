import {type TemplateResult, html, nothing} from 'lit';
import type {Turn} from '../../../controllers/feedback/tablet.js';
import type {Messages} from '../../../i18n/messages.js';
import {confirm} from '../../../ui/confirm.js';
import {cover} from '../../../ui/feedback/cover.js';
import {roundCircle} from '../../../ui/feedback/round-circle.js';
import {roundOwed} from '../../../ui/feedback/round-owed.js';
import {shownWall} from '../../../ui/feedback/wall.js';
import {writingTo} from '../seat/writing.js';
import type {Question, TabletMoment} from './tablet.js';

type Part = TemplateResult | typeof nothing;

/** What stands between two people. */
export const coverPage = (moment: TabletMoment, words: Messages): TemplateResult => {
  const {tablet, host} = moment;
  return cover({
    words,
    name: tablet.person?.name ?? '',
    reads: tablet.reads,
    failed: tablet.failed,
    open: () => void moment.open(),
    circle: () => {
      tablet.toCircle();
      void host.focusHeading();
    },
  });
};

const time = ({tablet: {clock}, host}: TabletMoment, words: Messages): TemplateResult =>
  html`<div class="form">
    <div>
      <label for="tablet-time">${words.tabletTime}</label>
      <select id="tablet-time" @change=${(event: Event) => {
        clock.minutes = Number((event.target as HTMLSelectElement).value);
        host.requestUpdate();
      }}>
        ${[0, 3, 5, 10].map(
          (minutes) =>
            html`<option value=${minutes} ?selected=${minutes === clock.minutes}>
              ${minutes ? words.tabletMinutes(minutes) : words.tabletNoTime}
            </option>`,
        )}
      </select>
    </div>
  </div>`;

const kept = ({tablet}: TabletMoment, words: Messages): TemplateResult => {
  if (tablet.kept === 'own-device') return html`<p class="note" part="device">${words.tabletKept}</p>`;
  return html`<div class="panel" part="device">
    <p>${tablet.failed ? words.tabletNotKept : words.tabletKeepMeans}</p>
    <button type="button" class="button" @click=${() => void tablet.keepHere()}>${words.tabletKeep}</button>
  </div>`;
};

interface Step {
  readonly question: Exclude<Question, undefined>;
  readonly label: string;
  readonly text: string;
  readonly yes: string;
  readonly primary: boolean;
  readonly act: () => Promise<void>;
}

const step = (moment: TabletMoment, {question, label, text, yes, primary, act}: Step, words: Messages): Part => {
  const look = primary ? 'primary' : 'quiet';
  const onNo = (event: Event): void => moment.ask(event, undefined);
  const asked = moment.question === question;
  return html`<div class="ask">
    ${
      asked
        ? confirm({text, yes, no: words.tabletNo, busy: moment.busy, onYes: () => void act(), onNo})
        : html`<button type="button" class="button ${look}" @click=${(event: Event) => moment.ask(event, question)}>${label}</button>`
    }
  </div>`;
};

const reading = (moment: TabletMoment, words: Messages): Part => {
  const {tablet, read: act} = moment;
  if (tablet.reads) return nothing;
  const primary = tablet.people.every((person) => tablet.hasHad(person));
  const {tabletStartReading: label, tabletStartReadingAsk: text, tabletStartReadingYes: yes} = words;
  return step(moment, {question: 'read', label, text, yes, primary, act}, words);
};

const erasing = (moment: TabletMoment, words: Messages): Part => {
  const {tablet, erase: act} = moment;
  const {tabletErase: label, tabletEraseAsk: text, tabletEraseYes: yes} = words;
  return step(moment, {question: 'erase', label, text, yes, primary: tablet.isOver, act}, words);
};

const introduced = ({tablet}: TabletMoment, words: Messages): string => {
  if (tablet.isOver) return words.tabletEnd;
  return tablet.reads ? words.tabletCircleRead : words.tabletCircleWrite;
};

/** Who has had a turn, what comes next, and where it is kept. */
export const circlePage = (moment: TabletMoment, words: Messages): TemplateResult => {
  const {tablet, host} = moment;
  const {people, reads, failed} = tablet;
  const hand = (id: string): void => {
    tablet.handTo(people.find((person) => person.id === id)!);
    void host.look('.first-of-cover');
  };
  return html`
    <div class="stack tight">
      <p class="prompt" dir="auto">${tablet.round.value?.prompt}</p>
      <p>${introduced(moment, words)}</p>
    </div>
    ${failed ? html`<p class="mistake" role="alert">${words.tabletFailed}</p>` : nothing}
    ${roundCircle({words, reads, hand, people: people.map((person) => ({...person, had: tablet.hasHad(person)}))})}
    ${reads ? nothing : time(moment, words)} ${reading(moment, words)} ${kept(moment, words)} ${erasing(moment, words)}
  `;
};

const told = ({tablet: {clock}}: TabletMoment, words: Messages): string => {
  if (clock.left === undefined) return '';
  return clock.left === 0 ? words.tabletTimeOver : words.tabletSecondsLeft(clock.left);
};

const gives = ({host}: TabletMoment, {held, writing}: Turn, words: Messages): Part => {
  const {seat} = held;
  if (!seat) return nothing;
  return html`<p class="news" role="status">${writing.gave ? html`<bdi>${words.seatGave(writing.gave.name)}</bdi>` : nothing}</p>
    ${roundOwed({
      words,
      locale: host.site.formatLocale,
      people: seat.owes,
      open: held.isOpen,
      write: (person) => void writing.write(person).then(() => host.look('.writing textarea')),
      look: (person) => void writing.open(person).then(() => host.look('.second')),
      // The button that was pressed is another now.
      pass: ({id}, state) =>
        void held.pass(id, state).then(() => host.look(`#${state === 'passed' ? 'owe' : 'write'}-${id}`)),
    })}`;
};

const reads = ({host, received}: TabletMoment, {receiving, held}: Turn, words: Messages): Part => {
  if (!receiving || !held.seat) return nothing;
  const {shown} = held.seat;
  return html`${received.render(receiving, words)}
  ${
    shown.length > 0
      ? html`${host.heading(words.seatShown, 1)}${shownWall({words, locale: host.site.formatLocale, shown, named: true})}`
      : nothing
  }`;
};

/** One person's own turn. */
export const turnPage = (moment: TabletMoment, turn: Turn, words: Messages): TemplateResult => {
  const {host} = moment;
  const {held, writing, receiving} = turn;
  const clock = html`<p class="news clock" role="status">${told(moment, words)}</p>`;
  const written = held.seat && writingTo({host, words, seat: held.seat, writing, device: true});
  if (written) return html`${clock} ${written}`;
  return html`${clock}
    <p class="prompt" dir="auto">${held.seat?.round.prompt}</p>
    ${receiving ? reads(moment, turn, words) : gives(moment, turn, words)}
    <div class="actions">
      <button type="button" class="button primary" part="hand-button" @click=${() => void moment.handOn()}>${words.tabletHandOn}</button>
    </div>
    ${receiving ? nothing : html`<p class="note">${words.tabletHandOnMeans}</p>`}`;
};
