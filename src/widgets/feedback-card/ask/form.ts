import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {type AskLack, inDays} from '../../../model/feedback/ask-writing.js';
import {type Wish, wishes} from '../../../model/feedback/rules.js';
import {wishIcon} from '../../../ui/feedback/wish.js';
import type {Ask} from './ask.js';

type Part = TemplateResult | typeof nothing;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const places: Record<AskLack, string> = {
  about: 'ask-about',
  long: 'ask-about',
  wish: 'ask-listen',
  name: 'ask-name',
  until: 'ask-until',
};

const lacking = ({lacks, host}: Ask, words: Messages): Part => {
  if (lacks.length === 0) return nothing;
  const goes = (event: Event, lack: AskLack): void => {
    // The page's address is not ours to change.
    event.preventDefault();
    host.shadowRoot?.getElementById(places[lack])?.focus();
  };
  return html`<div class="summary" part="summary" role="alert" tabindex="-1">
    <strong>${words.askLacking}</strong>
    <ul role="list">
      ${lacks.map((lack) => html`<li><a href="#${places[lack]}" @click=${(event: Event) => goes(event, lack)}>${words.askLacks[lack]}</a></li>`)}
    </ul>
  </div>`;
};

const about = (ask: Ask, words: Messages): TemplateResult => {
  const {writing, lacks} = ask;
  const wrong = lacks.includes('about') || lacks.includes('long');
  return html`<div class="field">
    <label for="ask-about">${words.askAbout}</label>
    <p class="hint" id="ask-about-hint">${words.askAboutHint}</p>
    <textarea id="ask-about" part="field" rows="3" autocomplete="off" dir="auto" aria-describedby="ask-about-hint" aria-invalid=${wrong ? 'true' : nothing}
      .value=${writing.about} @input=${(event: Event) => ask.choose({about: valueOf(event)})}></textarea>
  </div>`;
};

const wish = (ask: Ask, value: Wish, words: Messages): TemplateResult =>
  html`<label class="choice">
    <input type="radio" name="wish" id="ask-${value}" aria-invalid=${ask.lacks.includes('wish') ? 'true' : nothing}
      .checked=${ask.writing.wish === value} @change=${() => ask.choose({wish: value})} />
    ${wishIcon(value)} <span><strong>${words.wishNames[value]}</strong> ${words.wishMeans[value]}</span>
  </label>`;

const wishField = (ask: Ask, words: Messages): TemplateResult =>
  html`<fieldset class="choices">
    <legend>${words.askWish}</legend>
    ${wishes.map((value) => wish(ask, value, words))}
    <label class="tick">
      <input type="checkbox" id="ask-other" .checked=${ask.writing.otherView} @change=${() => ask.choose({otherView: !ask.writing.otherView})} />
      <span>${words.askOtherView}</span>
    </label>
  </fieldset>`;

const name = (ask: Ask, words: Messages): TemplateResult =>
  html`<div class="field">
    <label for="ask-name">${words.askName}</label>
    <p class="hint" id="ask-name-hint">${words.askNameHint}</p>
    <input id="ask-name" part="field" maxlength="100" dir="auto" autocomplete="off" aria-describedby="ask-name-hint"
      aria-invalid=${ask.lacks.includes('name') ? 'true' : nothing} .value=${ask.writing.name}
      @input=${(event: Event) => ask.choose({name: valueOf(event)})} />
  </div>`;

const until = (ask: Ask, words: Messages): TemplateResult => {
  const now = ask.host.site.now();
  return html`<div class="field">
    <label for="ask-until">${words.askUntil}</label>
    <p class="hint" id="ask-until-hint">${words.askUntilHint}</p>
    <input type="date" id="ask-until" part="field" aria-describedby="ask-until-hint" min=${inDays(now, 1)} max=${inDays(now, 364)}
      aria-invalid=${ask.lacks.includes('until') ? 'true' : nothing} .value=${ask.writing.until}
      @change=${(event: Event) => ask.choose({until: valueOf(event)})} />
  </div>`;
};

const trouble = ({asking}: Ask, words: Messages): Part =>
  asking.failure
    ? html`<p class="error" role="alert" tabindex="-1">${words.askNot} ${words.askFailures[asking.failure] ?? words.askFailures.server}</p>`
    : nothing;

/** What somebody asks for, in one form. */
export const askForm = (ask: Ask, words: Messages): TemplateResult => {
  const busy = ask.asking.phase === 'sending';
  const submit = (event: Event): void => {
    event.preventDefault();
    void ask.send();
  };
  return html`<p>${words.askIntro}</p>
    <form class="composer" novalidate autocomplete="off" aria-label=${words.askTitle} @submit=${submit}>
      ${lacking(ask, words)} ${about(ask, words)} ${wishField(ask, words)} ${name(ask, words)} ${until(ask, words)}
      <p class="reader" part="reader">${words.askReader} ${ask.device ? words.askReaderDevice : nothing}</p>
      ${trouble(ask, words)}
      <div class="actions">
        <button class="button primary" part="next-button" aria-disabled=${busy ? 'true' : nothing}>${busy ? words.askSending : words.askSend}</button>
      </div>
    </form>`;
};
