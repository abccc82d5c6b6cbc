import type {Expression} from '../fhirpath/compile.js';
import {itemsFrom} from '../fhirpath/evaluate.js';
import type {Item as Found} from '../fhirpath/items.js';
import type {Plan} from './expressions-plan.js';
import type {Report} from './report.js';

/** What expressions may call by name, without the %. */
export type Names = Readonly<Record<string, readonly Found[]>>;

/** Evaluates expressions; one that fails finds nothing, and is reported once. */
export class Finder {
  readonly #report: Report;
  readonly #now: () => Date;

  constructor(report: Report, now: () => Date) {
    this.#report = report;
    this.#now = now;
  }

  /** `names.context` is what the expression stands on; `at` and `feature` say where it is from. */
  find(expression: Expression, feature: string, at: string, names: Names): readonly Found[] | undefined {
    try {
      return itemsFrom(expression, names['context'] ?? [], names, {now: this.#now});
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (feature === 'initialExpression') this.#report.addMinor(feature, at, `${message}: no prefill.`);
      else this.#report.add(feature, at, message);
      return undefined;
    }
  }

  /** The names, and those of a plan's variables, of which each may use the ones before it. */
  named({variables}: Plan, at: string, names: Names): Names {
    return variables.reduce<Names>(
      (all, {name, expression}) => ({
        ...all,
        [name]: (expression && this.find(expression, 'variable', at, all)) ?? [],
      }),
      names,
    );
  }
}
