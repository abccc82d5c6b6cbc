import type {LitElement} from 'lit';
import {tellsWhatToDo} from '../../model/feedback/nudge.js';
import type {CardField} from '../../model/feedback/rules.js';
import type {HelpNow} from '../help-now.js';

interface HearingHost extends LitElement {
  readonly helpNow: HelpNow;
  readonly noCrisisWords: boolean;
}

type Texts = Partial<Record<CardField, string>>;

// Milliseconds: what is said about a text waits for a pause in it.
const pause = 350;

/** Hears in what is typed what a soft word fits to, and what speaks of a crisis. Nothing leaves the page for it. */
export class Hearing {
  /** The field whose text tells somebody what to do. */
  nudged: CardField | undefined;
  /** Words that speak of a crisis were typed. */
  crisis = false;
  readonly #host: HearingHost;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HearingHost) {
    this.#host = host;
  }

  /** Listens as soon as there is a pause. @param then called when something is heard that was not, or not any more. */
  soon(texts: Texts, field: CardField, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.now(texts, field)) then();
    }, pause);
  }

  /** Listens at once; true when something has changed. */
  now(texts: Texts, field = this.nudged): boolean {
    clearTimeout(this.#timer);
    const before = [this.nudged, this.crisis];
    const candidates = [field, this.nudged];
    this.nudged = candidates.find((each) => each && tellsWhatToDo(texts[each] ?? ''));
    this.crisis = this.#hears(texts);
    return before[0] !== this.nudged || before[1] !== this.crisis;
  }

  /** Another text begins. */
  forget(): void {
    clearTimeout(this.#timer);
    this.nudged = undefined;
    this.crisis = false;
  }

  #hears(texts: Texts): boolean {
    const {noCrisisWords, helpNow} = this.#host;
    return !noCrisisWords && helpNow.crisis(Object.values(texts).join('\n').trim());
  }
}
