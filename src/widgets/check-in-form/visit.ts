import type {Loaded} from '../../controllers/questionnaire.js';
import type {Entry} from '../../model/questionnaire/entries.js';
import type {Mistake} from '../../model/questionnaire/mistakes.js';
import type {Layout} from '../../model/questionnaire/pages.js';
import {plainEntries} from '../../model/questionnaire/plain.js';
import type {Answer, Answers, Questionnaire} from '../../model/questionnaire/questionnaire.js';
import type {risksIn} from '../../model/questionnaire/risks.js';
import type * as Rules from '../../model/questionnaire/settle.js';

/** How far somebody has come. `done` only once the backend has answered. */
export type Phase = 'answering' | 'review' | 'consent' | 'declined' | 'sending' | 'done' | 'withdrawn';

/** What is kept of a visit that is not at its end. */
export interface Draft {
  readonly answers: Answers;
  readonly skipped: readonly string[];
  readonly page: number;
}

/** What only some questionnaires need; loaded with those that do. */
export interface Extras {
  /** What is filled in at the start. */
  readonly initial?: Answers;
  readonly risksIn?: typeof risksIn;
  /** What stands where something comes, goes or repeats. */
  readonly rules?: typeof Rules;
}

const none: readonly Answer[] = [];

// Without a prototype: a questionnaire may call a question anything.
const unbound = (...parts: (Answers | undefined)[]): Record<string, readonly Answer[]> =>
  Object.assign(Object.create(null) as Record<string, readonly Answer[]>, ...parts) as Record<
    string,
    readonly Answer[]
  >;

/** One time that somebody fills a questionnaire in. Draws nothing; whoever shows it draws again when told so. */
export class Visit {
  phase: Phase = 'answering';
  layout: Layout = 'all';
  page = 0;
  /** Cuts the questions into pages, once that is loaded; until then they are one page. */
  pagesOf: ((entries: readonly Entry[], layout: Layout) => readonly (readonly Entry[])[]) | undefined;
  /** What the last press on “continue” found wrong and is still so. */
  mistakes: readonly Mistake[] = [];
  /** Looks again at the mistakes after a change. */
  lookAgain: (() => void) | undefined;
  /** `linkId` of the question whose answer was worrying: help is shown, and stays when the answer is changed. */
  worry: string | undefined;
  /** Whether anything was answered. */
  begun = false;
  /** Keys of the parts that are left out. */
  readonly skipped = new Set<string>();
  extras: Extras;
  #answers: Record<string, readonly Answer[]>;
  #loaded: Loaded;
  #decisive: ReadonlySet<string> | undefined;
  #settled: Rules.Settled | undefined;
  #pages?: {of: readonly unknown[]; pages: readonly (readonly Entry[])[]};

  constructor(loaded: Loaded, extras: Extras = {}, prefill?: Answers) {
    this.#loaded = loaded;
    this.extras = extras;
    this.#answers = unbound(extras.initial, prefill);
  }

  get loaded(): Loaded {
    return this.#loaded;
  }

  /** The same questions in another language: the answers stay. */
  set loaded(loaded: Loaded) {
    this.#loaded = loaded;
    this.#decisive = this.#settled = undefined;
  }

  get questionnaire(): Questionnaire {
    return this.#loaded.questionnaire;
  }

  get settled(): Rules.Settled {
    return (this.#settled ??= this.#settle());
  }

  /** What was answered, and what was worked out. */
  get answers(): Answers {
    return this.#loaded.compute ? this.settled.answers : this.#answers;
  }

  /** All answers in the place of those there were. */
  set answers(answers: Answers) {
    this.#answers = unbound(answers);
    this.begun = true;
    this.#settled = undefined;
    this.#worries();
  }

  get pages(): readonly (readonly Entry[])[] {
    const {settled, layout, pagesOf} = this;
    const of = [settled, layout, pagesOf];
    if (!of.every((part, index) => part === this.#pages?.of[index]))
      this.#pages = {of, pages: layout !== 'all' && pagesOf ? pagesOf(settled.entries, layout) : [settled.entries]};
    return this.#pages!.pages;
  }

  /** The page that is shown: there may be fewer than there were. */
  get at(): number {
    return Math.max(0, Math.min(this.page, this.pages.length - 1));
  }

  get atEnd(): boolean {
    return this.at >= this.pages.length - 1;
  }

  answersOf({key}: Entry): readonly Answer[] {
    return this.answers[key] ?? none;
  }

  /** Takes an answer. Says whether more than its own control must be drawn again. */
  change({key, item}: Entry, answers: readonly Answer[]): boolean {
    const first = !this.begun;
    this.begun = true;
    this.#answers[key] = answers;
    const moves = this.#loaded.compute !== undefined || this.#decides(item.linkId);
    if (moves) this.#settled = undefined;
    const mends = this.mistakes.some((mistake) => mistake.key === key);
    if (mends) this.lookAgain?.();
    return this.#worries() || first || moves || mends;
  }

  /** Leaves a part out, or takes it in again: what was answered there stays here. */
  skip({key}: Entry, skip: boolean): void {
    this.skipped[skip ? 'add' : 'delete'](key);
    this.begun = true;
    this.lookAgain?.();
  }

  back(): void {
    this.mistakes = [];
    this.page = Math.max(0, this.at - 1);
  }

  #settle(): Rules.Settled {
    const {questionnaire, extras} = this;
    const answers = this.#answers;
    const settled = extras.rules?.settle(questionnaire, answers, this.#loaded.compute);
    return settled ?? {answers, entries: plainEntries(questionnaire) ?? []};
  }

  // Only when one of these changes is everything looked through again.
  #decides(linkId: string): boolean {
    const {extras, questionnaire} = this;
    return Boolean((this.#decisive ??= extras.rules?.decisiveIn(questionnaire.items))?.has(linkId));
  }

  #worries(): boolean {
    if (this.worry !== undefined || !this.extras.risksIn) return false;
    const [risk] = this.extras.risksIn(this.questionnaire, this.answers);
    if (!risk) return false;
    const score = this.questionnaire.scores?.find(({id}) => 'score' in risk && id === risk.score);
    this.worry = 'item' in risk ? risk.item : (score?.items.at(-1) ?? '');
    return true;
  }
}
