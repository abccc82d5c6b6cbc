import {type TemplateResult, html, nothing} from 'lit';
import type {RoundOpening} from '../../../controllers/feedback/round-opening.js';
import {dayOf, endOf} from '../../../controllers/feedback/round-days.js';
import type {SiteController} from '../../../controllers/site.js';
import {dateText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import {type RoundForm, namesIn} from '../../../model/feedback/round-form.js';
import {type Pattern, type Wish, patterns, wishes} from '../../../model/feedback/rules.js';

type Part = TemplateResult | typeof nothing;

/** What the fields are drawn from. */
interface View {
  readonly words: Messages;
  readonly site: SiteController;
  readonly round: RoundOpening;
  readonly device: boolean;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const mistake = ({words, round}: View, field: keyof RoundForm): Part => {
  const found = round.mistakes[field];
  return found ? html`<p class="mistake" id="round-${field}-mistake">${words.roundMistakes[found]}</p>` : nothing;
};

const about = ({round}: View, field: keyof RoundForm): string =>
  [`round-${field}-hint`, round.mistakes[field] && `round-${field}-mistake`].filter(Boolean).join(' ');

const text = (view: View, field: 'names' | 'prompt', rows: number): TemplateResult => {
  const {round, words} = view;
  const label = {names: words.roundNames, prompt: words.roundPrompt}[field];
  const hint = {names: words.roundNamesHint, prompt: words.roundPromptHint}[field];
  return html`<div>
    <label for="round-${field}">${label}</label>
    <p class="hint" id="round-${field}-hint">${hint}</p>
    ${mistake(view, field)}
    <textarea id="round-${field}" rows=${rows} dir=${round.form[field] ? 'auto' : nothing} aria-required="true"
      aria-invalid=${round.mistakes[field] ? 'true' : nothing} aria-describedby=${about(view, field)} ?readonly=${round.busy}
      .value=${round.form[field]} @input=${(event: Event) => round.write({[field]: valueOf(event)})}></textarea>
    ${field === 'names' && round.count > 0 ? html`<p class="hint">${words.roundPlaces(round.count)}</p>` : nothing}
  </div>`;
};

interface Choice<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly texts: Readonly<Record<string, string>>;
  readonly means: Readonly<Record<string, string>>;
  readonly choose: (value: Value) => void;
}

const choice = <Value extends string>({name, label, values, chosen, texts, means, choose}: Choice<Value>): Part =>
  html`<fieldset>
    <legend>${label}</legend>
    <div class="options">
      ${values.map(
        (value) => html`<label class="row">
          <input type="radio" name="round-${name}" value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          <span><strong>${texts[value]}</strong><br />${means[value]}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;

const one = ({words, round}: View): Part => {
  const names = namesIn(round.form.names);
  if (round.form.pattern !== 'one' || names.length < 2) return nothing;
  return html`<div>
    <label for="round-one">${words.roundOne}</label>
    <select id="round-one" @change=${(event: Event) => round.write({one: Number(valueOf(event))})}>
      ${names.map((name, index) => html`<option value=${index} ?selected=${index === round.form.one}>${name}</option>`)}
    </select>
  </div>`;
};

const until = (view: View): Part => {
  const {words, round, device} = view;
  if (device) return nothing;
  return html`<div>
    <label for="round-until">${words.roundUntil}</label>
    <p class="hint" id="round-until-hint">${words.roundUntilHint}</p>
    ${mistake(view, 'until')}
    <input id="round-until" type="date" min=${dayOf(view.site.now())} aria-invalid=${round.mistakes.until ? 'true' : nothing} aria-describedby=${about(view, 'until')}
      .value=${round.form.until} @change=${(event: Event) => round.write({until: valueOf(event)})} />
  </div>`;
};

const toWhom = ({words, round}: View): Part =>
  choice<Pattern>({
    name: 'pattern',
    label: words.roundPattern,
    values: patterns,
    chosen: round.form.pattern,
    texts: words.roundPatterns,
    means: words.roundPatternMeans,
    choose: (pattern) => round.write({pattern}),
  });

const ofWhatKind = ({words, round}: View): Part =>
  choice<Wish>({
    name: 'wish',
    label: words.roundWish,
    values: wishes,
    chosen: round.form.wish,
    texts: words.roundWishes,
    means: words.roundWishMeans,
    choose: (wish) => round.write({wish}),
  });

const lastDay = ({site, round, device}: View): string => {
  const end = endOf(round.form.until);
  return device || Number.isNaN(end) ? '' : dateText(site.formatLocale, end, site.visitorZone, site.now());
};

// Chosen already as suits most: whoever is new need not read it.
const more = (view: View): TemplateResult => {
  const {words, round} = view;
  const {wish, otherView} = round.form;
  const onOther = (event: Event): void => round.write({otherView: (event.target as HTMLInputElement).checked});
  return html`<details class="tools">
    <summary>${words.roundMore(words.roundWishes[wish]!, lastDay(view))}</summary>
    <div class="stack">
      ${ofWhatKind(view)}
      <label class="row quiet">
        <input type="checkbox" .checked=${otherView} @change=${onOther} />
        <span>${words.roundOtherView}</span>
      </label>
      ${until(view)}
    </div>
  </details>`;
};

/** What a round needs. Only names and a prompt have to be written. */
export const fields = (view: View): TemplateResult =>
  html`${text(view, 'names', 8)} ${text(view, 'prompt', 2)} ${toWhom(view)} ${one(view)} ${more(view)}`;
