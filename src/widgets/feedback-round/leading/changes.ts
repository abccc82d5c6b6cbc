import {type TemplateResult, html, nothing} from 'lit';
import {dayOf} from '../../../controllers/feedback/round-days.js';
import {dateText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import type {OwnRound} from '../../../model/contract/feedback/round.js';
import {confirm} from '../../../ui/confirm.js';
import type {Question} from './changing.js';
import type {Leading} from './leading.js';

type Part = TemplateResult | typeof nothing;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const more = ({changing, host}: Leading, {until}: OwnRound, words: Messages): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    void changing.extend();
  };
  const {late, day} = changing;
  return html`<form class="form" novalidate autocomplete="off" @submit=${submit}>
    <div>
      <label for="lead-day">${words.leadMoreDay}</label>
      ${late ? html`<p class="mistake" id="lead-day-mistake" role="alert">${words.roundMistakes.date}</p>` : nothing}
      <input id="lead-day" type="date" min=${dayOf(host.site.now())} aria-invalid=${late ? 'true' : nothing} aria-describedby=${late ? 'lead-day-mistake' : nothing}
        .value=${day || dayOf(until)} @change=${(event: Event) => (changing.day = valueOf(event))} />
    </div>
    <div class="actions"><button class="button">${words.leadMoreDo}</button></div>
  </form>`;
};

const add = ({changing}: Leading, words: Messages): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    void changing.add();
  };
  const {mistake, names} = changing;
  return html`<form class="form" novalidate autocomplete="off" @submit=${submit}>
    <div>
      <label for="lead-names">${words.leadAdd}</label>
      <p class="hint" id="lead-names-hint">${words.leadAddHint} ${words.leadNext}</p>
      ${mistake ? html`<p class="mistake" id="lead-names-mistake" role="alert">${words.roundMistakes[mistake]}</p>` : nothing}
      <textarea id="lead-names" rows="2" dir=${names ? 'auto' : nothing} aria-invalid=${mistake ? 'true' : nothing} aria-describedby=${mistake ? 'lead-names-hint lead-names-mistake' : 'lead-names-hint'}
        .value=${names} @input=${(event: Event) => changing.write(valueOf(event))}></textarea>
    </div>
    <div class="actions"><button class="button">${words.leadAddDo}</button></div>
  </form>`;
};

interface End {
  readonly question: Exclude<Question, undefined>;
  readonly label: string;
  readonly text: string;
  readonly yes: string;
  readonly act: () => Promise<void>;
}

const end = ({changing, round}: Leading, {question, label, text, yes, act}: End, words: Messages): TemplateResult => {
  const asked = changing.question === question;
  return html`<div class="ask">
    ${
      asked
        ? confirm({
            text,
            yes,
            no: words.leadNo,
            busy: round.busy,
            onYes: () => void act(),
            onNo: (event) => changing.ask(event, {}),
          })
        : html`<button type="button" class="button quiet" @click=${(event: Event) => changing.ask(event, {question})}>${label}</button>`
    }
  </div>`;
};

const closing = (leading: Leading, words: Messages): TemplateResult =>
  end(
    leading,
    {
      question: 'close',
      label: words.leadClose,
      text: words.leadCloseAsk,
      yes: words.leadCloseYes,
      act: leading.changing.close,
    },
    words,
  );

const withdrawing = (leading: Leading, words: Messages): TemplateResult =>
  end(
    leading,
    {
      question: 'withdraw',
      label: words.leadWithdraw,
      text: words.leadWithdrawAsk,
      yes: words.leadWithdrawYes,
      act: leading.changing.withdraw,
    },
    words,
  );

const told = ({changing: {done}, host: {site}}: Leading, {until}: OwnRound, words: Messages): string => {
  if (done === 'added') return words.leadAdded;
  return done ? words.leadUntil(dateText(site.formatLocale, until, site.visitorZone, site.now())) : '';
};

/** What of a round can be changed; nothing of it once it is closed. */
export const changes = (leading: Leading, value: OwnRound, words: Messages): Part => {
  if (value.closed) return nothing;
  return html`<details class="tools">
    <summary>${words.leadChange}</summary>
    <div class="stack">
      ${leading.round.isOpen ? add(leading, words) : nothing} ${more(leading, value, words)}
      <p class="note news" role="status">${told(leading, value, words)}</p>
      <div class="stack tight">${closing(leading, words)} ${withdrawing(leading, words)}</div>
    </div>
  </details>`;
};
