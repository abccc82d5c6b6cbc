import {FhirNode} from '../fhirpath/fhir-node.js';
import {loadMore} from '../fhirpath/more.js';
import type {Compute, Computed} from '../questionnaire/computed.js';
import {placesOf} from '../questionnaire/places.js';
import type {Answer, Answers, Questionnaire} from '../questionnaire/questionnaire.js';
import {Standing, withComputed} from '../questionnaire/standing.js';
import {Finder} from './expressions-finder.js';
import {plansOf} from './expressions-plan.js';
import type {Plans} from './expressions-plan.js';
import {Round} from './expressions-round.js';
import {Report} from './report.js';
import {responseOf, withOffset} from './response.js';
import type {Unsupported} from './unsupported.js';

export interface Expressions {
  /** Evaluates every expression over answers, until nothing changes. Never throws. */
  readonly compute: Compute;
  /** What cannot be done; grows when an expression fails while it is evaluated, each said once. */
  readonly unsupported: readonly Unsupported[];
}

// as long as chains of expressions get; two that chase each other end here
const mostRounds = 10;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

class Engine implements Expressions {
  readonly #report: Report;
  readonly #finder: Finder;
  readonly #questionnaire: Questionnaire;
  readonly #plans: Plans;
  readonly #resource: FhirNode;
  readonly #authored: string;
  /** What initial expressions said, by key. */
  readonly #initial = new Map<string, readonly Answer[]>();
  #last: {readonly answers: Answers; readonly computed: Computed} | undefined;

  constructor(resource: unknown, questionnaire: Questionnaire, {plans, report}: Read, now: () => Date) {
    this.#report = report;
    this.#finder = new Finder(report, now);
    this.#questionnaire = questionnaire;
    this.#plans = plans;
    this.#resource = new FhirNode(resource);
    this.#authored = withOffset(now().getTime());
  }

  get unsupported(): readonly Unsupported[] {
    return this.#report.list;
  }

  readonly compute = (answers: Answers): Computed => {
    if (this.#last && isSame(this.#last.answers, answers)) return this.#last.computed;
    let computed: Computed = {};
    let before = '';
    for (let round = 0; ; round++) {
      const keys = new Map<unknown, string>();
      const response = this.#response(answers, computed, keys);
      const text = JSON.stringify(response);
      if (text === before) break;
      if (round > mostRounds) {
        this.#report.add('calculatedExpression', '', 'expressions change each other without end');
        break;
      }
      before = text;
      const next = this.#round(answers, computed, new FhirNode(response), keys);
      const isSettled = isSame(next, computed);
      computed = next;
      if (isSettled) break;
    }
    // who asks again with what was worked out is told the same
    this.#last = {answers: withComputed(answers, computed), computed};
    return computed;
  };

  #response(answers: Answers, computed: Computed, keys: Map<unknown, string>): object {
    return responseOf(this.#questionnaire, answers, {
      authored: this.#authored,
      language: this.#questionnaire.language,
      status: 'in-progress',
      computed,
      onItem: (item, key) => keys.set(item, key),
    });
  }

  #round(answers: Answers, computed: Computed, response: FhirNode, keys: ReadonlyMap<unknown, string>): Computed {
    const round = new Round({
      plans: this.#plans,
      finder: this.#finder,
      standing: new Standing(this.#questionnaire, answers, computed),
      keys,
      initial: (key, ask) => this.#initially(key, answers, ask),
    });
    const names = {resource: [response], rootResource: [response], questionnaire: [this.#resource]};
    round.run(response, placesOf(this.#questionnaire).tops, names);
    const {wrong} = round;
    return {answers: Object.fromEntries(round.answers), enabled: Object.fromEntries(round.enabled), wrong};
  }

  /** Missing once somebody has answered otherwise. */
  #initially(key: string, answers: Answers, ask: () => readonly Answer[]): readonly Answer[] | undefined {
    // until everything has settled for the first time, it may still change
    let first = this.#last && this.#initial.get(key);
    if (!first) this.#initial.set(key, (first = ask()));
    return !Object.hasOwn(answers, key) || isSame(answers[key], first) ? first : undefined;
  }
}

interface Read {
  readonly plans: Plans;
  readonly report: Report;
}

const read = (resource: unknown): Read => {
  const report = new Report();
  return {plans: plansOf(resource, report), report};
};

// what an expression may meet without naming it
const measures = /"type":"(?:date|dateTime|time|quantity)"|"value(?:Date|Time|Quantity)|\.authored/;

/**
 * The expressions of a Questionnaire in FHIR (R4 or R5, as it was read): variables, calculated and initial values,
 * conditions and constraints. Load it only for one that has some. Dates, quantities and rarer functions are loaded as
 * they are needed; rejects when they cannot be.
 */
export const expressionsOf = async (
  resource: unknown,
  questionnaire: Questionnaire,
  {now}: {readonly now: () => Date},
): Promise<Expressions> => {
  let found = read(resource);
  // what cannot be read at first perhaps can with the rest of the language
  if (found.report.list.length || measures.test(JSON.stringify(resource))) {
    await loadMore();
    found = read(resource);
  }
  return new Engine(resource, questionnaire, found, now);
};
