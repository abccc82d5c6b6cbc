import {LitElement, type TemplateResult, html, nothing} from 'lit';
import {KithElement} from '../../src/controllers/kith-element.js';
import {Lazy} from '../../src/controllers/lazy.js';
import type {Messages} from '../../src/i18n/messages.js';
import {form} from '../../src/i18n/parts/form.js';
import {type Entry, entriesOf, flat} from '../../src/model/questionnaire/entries.js';
import type {Answer, Answers, Questionnaire} from '../../src/model/questionnaire/questionnaire.js';
import {groupKey, withTurn, withoutTurn} from '../../src/model/questionnaire/turns.js';
import {button} from '../../src/theme/button.js';
import {tokens} from '../../src/theme/tokens.js';
import {
  type QuestionsHost,
  loadMatrix,
  loadMore,
  questions,
} from '../../src/widgets/check-in-form/controls/questions.js';
import {questionStyles} from '../../src/widgets/check-in-form/controls/questions.styles.js';

const none: readonly Answer[] = [];

/** What the form gives to its questions. */
class Host implements QuestionsHost {
  readonly element: QuestionAsker;
  readonly prefix = 'asked';
  readonly more;
  readonly matrix;

  constructor(element: QuestionAsker) {
    this.element = element;
    this.more = new Lazy(element, loadMore(element.site));
    this.matrix = new Lazy(element, loadMatrix);
  }

  get words(): Messages {
    return this.element.site.words!;
  }

  get locale(): string {
    return this.element.site.formatLocale;
  }

  get language(): string {
    return this.element.questionnaire.language ?? this.words.code;
  }

  get disabled(): boolean {
    return this.element.disabled;
  }

  answersOf({key}: Entry): readonly Answer[] {
    return this.element.answers[key] ?? none;
  }

  mistakeOf({key}: Entry): string | undefined {
    return this.element.mistakes[key];
  }

  change({key}: Entry, answers: readonly Answer[]): void {
    this.element.answers = {...this.element.answers, [key]: answers};
  }

  turn(group: Entry, add: boolean): void {
    const {answers, entries} = this.element;
    const count = flat(entries).filter(
      ({key, turn}) => turn !== undefined && groupKey({...group, key}) === groupKey(group),
    ).length;
    this.element.answers = add ? withTurn(answers, group, count) : withoutTurn(answers, group, count);
  }

  skipped({key}: Entry): boolean {
    return this.element.skips.includes(key);
  }

  skip({key}: Entry, skip: boolean): void {
    const {skips} = this.element;
    this.element.skips = skip ? [...skips, key] : skips.filter((each) => each !== key);
  }
}

/** The questions of a form without the rest of it. */
export class QuestionAsker extends KithElement(LitElement, form) {
  static override styles = [tokens, button, questionStyles];
  static override properties = {
    questionnaire: {attribute: false},
    answers: {attribute: false},
    mistakes: {attribute: false},
    skips: {attribute: false},
    disabled: {type: Boolean},
  };

  questionnaire: Questionnaire = {id: 'asked', version: '1', items: []};
  answers: Answers = {};
  /** By key. */
  mistakes: Readonly<Record<string, string>> = {};
  /** Keys of what is skipped. */
  skips: readonly string[] = [];
  disabled = false;
  readonly #host = new Host(this);

  get entries(): readonly Entry[] {
    return entriesOf(this.questionnaire, this.answers);
  }

  override render(): TemplateResult | typeof nothing {
    const {words} = this.site;
    return words
      ? html`<div part="base" lang=${words.code} dir=${words.dir}>${questions(this.#host, this.entries)}</div>`
      : nothing;
  }
}

customElements.define('question-asker', QuestionAsker);

declare global {
  interface HTMLElementTagNameMap {
    'question-asker': QuestionAsker;
  }
}
