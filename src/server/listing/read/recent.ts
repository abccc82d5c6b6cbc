import type {Counts} from './cache.js';
import type {Question} from './question.js';

/** Minutes for which what was counted is about right. */
const about = 5;
const most = 50;

const keyOf = (question: Question): string => JSON.stringify({...question, moment: 0});

/** Remembers what was counted last, whatever the minute. */
export class Recent {
  readonly #kept = new Map<string, {moment: number; counts: Counts}>();

  /** What was counted for the same question a few minutes before. */
  of(question: Question): Counts | undefined {
    const kept = this.#kept.get(keyOf(question));
    const age = question.moment - (kept?.moment ?? -Infinity);
    return age >= 0 && age <= about ? kept?.counts : undefined;
  }

  keep(question: Question, counts: Counts): void {
    if (this.#kept.size >= most) this.#kept.clear();
    this.#kept.set(keyOf(question), {moment: question.moment, counts});
  }
}
