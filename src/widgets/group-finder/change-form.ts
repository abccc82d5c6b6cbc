import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import type {ChangesPort, Occurrence} from '../../backend/backend.js';
import {notOffered} from '../../controllers/failure.js';
import type {SiteController} from '../../controllers/site.js';
import type {Messages} from '../../i18n/messages.js';
import {adopt} from '../../ui/adopt.js';
import {changeFormStyles} from './change-form.styles.js';
import {ChangeLetter} from './change-letter.js';
import type {Written} from '../../model/change-mistakes.js';
import type {View} from './view.js';

/** What the form needs of the finder. */
export interface ChangeHost extends LitElement {
  readonly site: SiteController;
}

type Field = keyof Written;
const fields: readonly Field[] = ['message', 'name', 'email'];

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

const failed = ({failure, phase}: ChangeLetter, words: Messages): TemplateResult | typeof nothing =>
  failure
    ? html`<div class="summary" role="alert">
        <strong>${phase === 'sent' ? words.changeNotWithdrawn : words.changeNotSent}</strong>
        ${words.changeFailures[failure] ?? words.changeFailures.server}
      </div>`
    : nothing;

const submit = ({busy, failure}: ChangeLetter, words: Messages): TemplateResult => {
  const label = failure ? words.changeSendAgain : words.changeSend;
  return html`<div class="actions">
    <button class="button primary" part="submit-button" aria-disabled=${busy || nothing}>${busy ? words.changeSending : label}</button>
    <span class="unseen" role="status">${busy ? words.changeSending : nothing}</span>
  </div>`;
};

/** “Tell us about a change”, as a form: a letter for each group, kept until it is sent. */
export class ChangeForm {
  readonly #host: ChangeHost;
  readonly #letters = new Map<string, ChangeLetter>();
  #shown?: ChangeLetter;

  constructor(host: ChangeHost) {
    this.#host = host;
    adopt(host, changeFormStyles);
  }

  /** Puts the caret where writing begins. */
  focus(): void {
    this.#find('textarea, .change .lead')?.focus();
  }

  render(item: Occurrence, view: View): TemplateResult {
    const letter = this.#letterTo(item.group.id);
    this.#shown = letter;
    return letter.phase === 'sent' || letter.phase === 'withdrawing'
      ? this.#sent(letter, view.words)
      : this.#writing(letter, item, view.words);
  }

  #letterTo(group: string): ChangeLetter {
    let letter = this.#letters.get(group);
    if (!letter) this.#letters.set(group, (letter = new ChangeLetter(group, random)));
    return letter;
  }

  #writing(letter: ChangeLetter, item: Occurrence, words: Messages): TemplateResult {
    const {busy, withdrawn} = letter;
    return html`<form id="change" class="change" part="change-form" novalidate aria-label=${words.tellChange} aria-busy=${busy || nothing}
      @submit=${(event: Event) => void this.#onSubmit(event, letter, item)}>
      ${this.#summary(letter, words)}
      ${withdrawn ? html`<p class="lead" tabindex="-1" role="status">${words.changeWithdrawn}</p>` : nothing}
      <p>${words.changeReader(item.group.source?.name ?? '')}</p>
      ${fields.map((field) => this.#field(field, letter, words))} ${failed(letter, words)} ${submit(letter, words)}
    </form>`;
  }

  #summary({mistakes}: ChangeLetter, words: Messages): TemplateResult | typeof nothing {
    const wrong = fields.filter((field) => mistakes[field]);
    if (wrong.length === 0) return nothing;
    return html`<div class="summary" role="alert" tabindex="-1">
      <strong>${words.changeProblem}</strong>
      ${wrong.map(
        (field) => html`<button type="button" class="link" @click=${() => this.#find(`#change-${field}`)?.focus()}>
          ${words.changeMistakes[mistakes[field]!]}
        </button>`,
      )}
    </div>`;
  }

  #field(field: Field, letter: ChangeLetter, words: Messages): TemplateResult {
    const mistake = letter.mistakes[field];
    const hint = {message: words.changeHint, name: '', email: words.changeEmailHint}[field];
    const label = {message: words.changeBody, name: words.changeName, email: words.changeEmail}[field];
    const about = [hint && `change-${field}-hint`, mistake && `change-${field}-mistake`].filter(Boolean).join(' ');
    return html`<div>
      <label for="change-${field}">${label}</label>
      ${hint ? html`<p class="hint" id="change-${field}-hint">${hint}</p>` : nothing}
      ${mistake ? html`<p class="mistake" id="change-${field}-mistake">${words.changeMistakes[mistake]}</p>` : nothing}
      ${this.#control(field, letter, about)}
    </div>`;
  }

  // What is being sent must not change under way.
  #control(field: Field, letter: ChangeLetter, about: string): TemplateResult {
    const onInput = ({target}: Event): void => this.#onInput(letter, field, (target as HTMLInputElement).value);
    // Empty, it runs as the words around it do.
    const direction = letter[field] ? 'auto' : nothing;
    const invalid = letter.mistakes[field] ? 'true' : nothing;
    if (field === 'message')
      return html`<textarea id="change-message" rows="4" dir=${direction} aria-required="true" aria-invalid=${invalid} aria-describedby=${about}
        ?readonly=${letter.busy} .value=${letter.message} @input=${onInput}></textarea>`;
    const email = field === 'email';
    return html`<input id="change-${field}" type=${email ? 'email' : 'text'} autocomplete=${field} dir=${email ? 'ltr' : direction}
      aria-invalid=${invalid} aria-describedby=${about || nothing} ?readonly=${letter.busy}
      .value=${letter[field]} @input=${onInput} />`;
  }

  #sent(letter: ChangeLetter, words: Messages): TemplateResult {
    const {busy} = letter;
    return html`<div id="change" class="change" part="change-sent" role="group" aria-label=${words.tellChange} aria-busy=${busy || nothing}>
      <p class="lead" tabindex="-1">${words.changeThanks}</p>
      <p>${words.changeWaits}</p>
      <blockquote dir="auto">${letter.message.trim()}</blockquote>
      <p class="hint">${words.changeWhile}</p>
      ${failed(letter, words)}
      <div class="actions">
        <button type="button" class="button" part="correct-button" aria-disabled=${busy || nothing}
          @click=${() => void this.#onCorrect(letter)}>${words.changeCorrect}</button>
        <button type="button" class="button" part="withdraw-button" aria-disabled=${busy || nothing}
          @click=${() => void this.#onWithdraw(letter)}>${busy ? words.changeWithdrawing : words.changeWithdraw}</button>
      </div>
    </div>`;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }

  readonly #port = async (): Promise<ChangesPort> => {
    const changes = (await this.#host.site.backend)?.changes;
    if (!changes) throw notOffered('changes');
    return changes;
  };

  // Draws what has become of a letter. Focus follows only who still looks at it.
  async #after(letter: ChangeLetter, selector?: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (selector && this.#shown === letter) this.#find(selector)?.focus();
  }

  #onInput(letter: ChangeLetter, field: Field, text: string): void {
    letter[field] = text;
    // Drawn as it is typed: what is in the field is what was drawn last, also when another letter takes its place.
    this.#host.requestUpdate();
  }

  async #onSubmit(event: Event, letter: ChangeLetter, {group, meeting}: Occurrence): Promise<void> {
    event.preventDefault();
    const own = group.meetings.some(({id}) => id === meeting.id) ? meeting.id : undefined;
    const sent = letter.send(this.#port, own);
    await this.#after(letter);
    await sent;
    const {phase, mistakes} = letter;
    const wrong = Object.keys(mistakes).length > 0;
    await this.#after(letter, phase === 'sent' ? '.change .lead' : wrong ? '.change .summary' : undefined);
  }

  async #onCorrect(letter: ChangeLetter): Promise<void> {
    letter.correct();
    await this.#after(letter, '#change-message');
  }

  async #onWithdraw(letter: ChangeLetter): Promise<void> {
    const withdrawn = letter.withdraw(this.#port);
    await this.#after(letter);
    await withdrawn;
    await this.#after(letter, letter.withdrawn ? '.change .lead' : undefined);
  }
}
