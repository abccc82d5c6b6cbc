import {nothing, render} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {declined, isDeclined} from '../../../model/questionnaire/answer.js';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Answer} from '../../../model/questionnaire/questionnaire.js';
import {adopt} from '../../../ui/adopt.js';
import {answerOf, chosen} from './choose.js';
import type {Matrix, More, QuestionsHost} from './host.js';
import {idOf} from './ids.js';

/**
 * So many questions are drawn in the first frame, and in each that follows. Each lays out all that is there: few frames
 * cost less than many.
 */
const slice = 60;
const laterSlice = 240;

/** The element of a question, and what its look depended on when it was drawn. */
interface Box {
  readonly element: HTMLElement;
  seen?: readonly unknown[];
}

/** Whatever one can type into or tick. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const count = (entries: readonly Entry[]): number => entries.reduce((sum, {children}) => sum + 1 + count(children), 0);

const isTick = ({type}: Field): boolean => type === 'radio' || type === 'checkbox';

// Where what is typed shows in more than its field, the question is drawn again, even if the form sees no need to.
const isSeenBeside = ({item}: Entry, before: readonly Answer[], after: readonly Answer[]): boolean =>
  before.length !== after.length || isDeclined(before) || Boolean(item.maxLength ?? item.control ?? item.open);

/** What is known of one form's questions between two drawings, and the only listeners they have. */
export class Sheet {
  readonly host: QuestionsHost;
  words!: Messages;
  locale!: string;
  /** `lang` of the questionnaire's texts, where it is not that of the form's. */
  lang: string | typeof nothing = nothing;
  /** What is drawn, by key. */
  readonly entries = new Map<string, Entry>();
  /** What stood in a field, letter by letter, where the answer does not say it. */
  readonly typed = new Map<string, string>();
  readonly #kept = new Map<string, readonly Answer[]>();
  readonly #boxes = new Map<string, Box>();
  /** Whether there are more questions than one frame draws. */
  isLong = false;
  #more: More | undefined;
  #left = slice;
  #asked = false;

  constructor(host: QuestionsHost) {
    this.host = host;
  }

  /** Takes over what is the same for all questions, once for each drawing: some of it is dear to find out. */
  begin(entries: readonly Entry[]): void {
    const {words, locale, language, more, matrix, element} = this.host;
    this.words = words;
    this.locale = locale;
    this.lang = !language || language === words.code ? nothing : language;
    // In a language that is just being switched to, its texts may still be on their way.
    this.#more = words.chooseOne ? more.module : undefined;
    const tables = this.#more ?? matrix.module;
    if (tables) adopt(element, tables.tables);
    if (this.#more) adopt(element, this.#more.moreStyles);
    this.entries.clear();
    this.isLong = count(entries) > slice;
  }

  /** What is loaded late, once it is here. */
  get more(): More | undefined {
    if (!this.#more) this.host.more.later();
    return this.#more;
  }

  /** What draws tables, once it is here. */
  get matrix(): Matrix | undefined {
    const {matrix} = this.host;
    if (!matrix.module) matrix.later();
    return matrix.module;
  }

  id(entry: Entry): string {
    return idOf(this.host, entry);
  }

  isDeclined(entry: Entry): boolean {
    return isDeclined(this.host.answersOf(entry));
  }

  /**
   * The element of a question, drawn anew where something has changed. So a key that is typed draws its own question
   * and no other, and a question that comes or goes leaves the others alone.
   */
  draw(entry: Entry, tag: string, drawing: () => unknown): HTMLElement {
    const {key} = entry;
    let box = this.#boxes.get(key);
    if (!box) {
      this.#boxes.set(key, (box = {element: document.createElement(tag)}));
      box.element.dataset['key'] = key;
    }
    this.entries.set(key, entry);
    const seen = this.#seen(entry);
    if (box.seen ? seen.some((each, index) => each !== box.seen?.[index]) : this.#isItsTurn()) {
      box.seen = seen;
      render(drawing(), box.element);
    }
    return box.element;
  }

  /** Forgets what is not shown any more. */
  end(): void {
    for (const key of this.#boxes.keys()) if (!this.entries.has(key)) this.#boxes.delete(key);
  }

  #seen(entry: Entry): unknown[] {
    const {host} = this;
    const {item, enabled} = entry;
    // What holds others looks after each of them.
    if (item.items) return [{}];
    const answers = host.answersOf(entry);
    // No answers are the same, whichever empty list says so.
    const given = answers.length > 0 && answers;
    const isSkipped = item.contentNote && host.skipped(entry);
    return [
      item,
      enabled,
      given,
      host.mistakeOf(entry),
      isSkipped,
      host.after?.(entry),
      this.words,
      this.lang,
      this.#more,
    ];
  }

  // The first questions are drawn at once, the others in the frames that follow.
  #isItsTurn(): boolean {
    if (this.#left > 0) return this.#left-- > 0;
    // A frame's callback comes before it is painted: what follows must wait until after.
    if (!this.#asked) requestAnimationFrame(() => setTimeout(this.#next));
    this.#asked = true;
    return false;
  }

  readonly #next = (): void => {
    this.#asked = false;
    this.#left = laterSlice;
    this.host.element.requestUpdate();
  };

  readonly onInput = ({target}: Event): void => {
    const field = target as Field;
    const entry = this.entryOf(field);
    if (!entry || isTick(field)) return;
    const answers = this.#more?.read(this, entry, field) ?? (field.value ? [field.value] : []);
    const before = this.host.answersOf(entry);
    this.host.change(entry, answers, field.matches('select') ? 'chosen' : 'typed');
    if (isSeenBeside(entry, before, answers)) this.host.element.requestUpdate();
  };

  /** Space and Enter on a slider: it is meant to stand where it stands. */
  readonly onTouch = (event: KeyboardEvent): void => {
    if (event.key === ' ' || event.key === 'Enter') this.onClick(event);
  };

  readonly onChange = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    const entry = this.entryOf(field);
    if (entry && isTick(field)) this.host.change(entry, this.#ticked(entry, field), 'chosen');
  };

  readonly onClick = ({target}: Event): void => {
    const button = target as HTMLElement;
    const entry = this.entryOf(button);
    if (!entry) return;
    if (button.matches('.skip')) this.host.skip(entry, !this.host.skipped(entry));
    else this.#more?.press(this, entry, button);
  };

  /** The question around an element. */
  entryOf(element: Element): Entry | undefined {
    return this.entries.get(element.closest<HTMLElement>('[data-key]')?.dataset.key ?? '');
  }

  // An input without a value is “prefer not to say”: taken back, what stood there before comes back.
  #ticked(entry: Entry, field: HTMLInputElement): readonly Answer[] {
    const {item, key} = entry;
    const before = this.host.answersOf(entry);
    if (field.value)
      return this.#more?.tick(this, entry, field) ?? chosen(item, before, answerOf(item, field.value), field.checked);
    if (!field.checked) return this.#kept.get(key) ?? [];
    this.#kept.set(key, before);
    return [declined];
  }
}

const sheets = new WeakMap<QuestionsHost, Sheet>();

/** Forgets what stood in the fields, for whoever fills them in next. */
export const forget = (host: QuestionsHost): void => {
  sheets.delete(host);
};

/** One for each form. */
export const sheetOf = (host: QuestionsHost): Sheet => {
  let sheet = sheets.get(host);
  if (!sheet) sheets.set(host, (sheet = new Sheet(host)));
  return sheet;
};
