import {FhirNode, valueOf} from '../fhirpath/fhir-node.js';
import {isTurned} from '../questionnaire/places.js';
import type {Place} from '../questionnaire/places.js';
import type {Answer, Item} from '../questionnaire/questionnaire.js';
import type {Scope, Standing} from '../questionnaire/standing.js';
import {answersFrom, isTrue} from './expressions-answers.js';
import type {Finder, Names} from './expressions-finder.js';
import type {Plan, Plans} from './expressions-plan.js';

/** Where items stand: in which turns, below which part of the response, and what is known there. */
interface Where {
  readonly scope: Scope;
  readonly above: FhirNode | undefined;
  readonly names: Names;
}

interface RoundOptions {
  readonly plans: Plans;
  readonly finder: Finder;
  readonly standing: Standing;
  /** The key of the entry that an item of the response was written for. */
  readonly keys: ReadonlyMap<unknown, string>;
  /** What an initial expression said the first time; it is asked when this is that time. */
  readonly initial: (key: string, ask: () => readonly Answer[]) => readonly Answer[] | undefined;
}

const itemsBelow = (node: FhirNode): FhirNode[] =>
  [node, ...node.named('answer')].flatMap((each) => each.named('item'));

/** Goes once through all that has expressions, and gathers what they say. */
export class Round {
  readonly answers = new Map<string, readonly Answer[]>();
  readonly enabled = new Map<string, boolean>();
  readonly wrong: {readonly key: string; readonly text: string}[] = [];
  readonly #options: RoundOptions;

  constructor(options: RoundOptions) {
    this.#options = options;
  }

  run(response: FhirNode, tops: readonly Place[], names: Names): void {
    const {plans, finder, standing} = this.#options;
    const own = plans.get('');
    const here: Names = {...names, context: [response]};
    const known = own ? finder.named(own, '', here) : here;
    this.#all(tops, {scope: [], above: response, names: known});
    // a rule of the whole is shown at the first question that it names
    if (own)
      this.#check(own, '', (ids) => ids.find((id) => standing.places.byId.has(id)) ?? tops[0]?.item.linkId, known);
  }

  #all(places: readonly Place[], where: Where): void {
    const {plans, standing, keys} = this.#options;
    const busy = places.filter(({item, children}) => children.length > 0 || plans.has(item.linkId));
    if (busy.length === 0) return;
    const nodes = new Map((where.above ? itemsBelow(where.above) : []).map((node) => [keys.get(node.value), node]));
    for (const place of busy) {
      const key = standing.keyOf(place, where.scope);
      const plan = plans.get(place.item.linkId);
      if (plan?.enabled)
        this.#enable(plan, key, place.item, this.#inside(plan, place.item, nodes.get(key), where.names));
      if (!isTurned(place.item)) this.#entry(place, key, nodes.get(key), where);
      else {
        standing.turns(place, where.scope).forEach((scope, turn) => {
          this.#entry(place, `${key}#${turn}`, nodes.get(`${key}#${turn}`), {...where, scope});
        });
      }
    }
  }

  #inside(plan: Plan, {linkId}: Item, node: FhirNode | undefined, names: Names): Names {
    const here = {...names, context: node ? [node] : [], qitem: [new FhirNode(plan.raw)]};
    return this.#options.finder.named(plan, linkId, here);
  }

  #entry(place: Place, key: string, node: FhirNode | undefined, {scope, names}: Where): void {
    const plan = this.#options.plans.get(place.item.linkId);
    const known = plan ? this.#inside(plan, place.item, node, names) : names;
    if (plan) this.#fill(plan, key, place.item, known);
    if (plan && node) this.#check(plan, place.item.linkId, () => key, known);
    this.#all(place.children, {scope, above: node, names: known});
  }

  #enable({enabled}: Plan, key: string, {linkId}: Item, names: Names): void {
    const found = enabled && this.#options.finder.find(enabled, 'enableWhenExpression', linkId, names);
    // what cannot be evaluated hides nothing
    if (found) this.enabled.set(key, isTrue(found));
  }

  #fill({calculated, initial}: Plan, key: string, item: Item, names: Names): void {
    const {finder} = this.#options;
    const found = calculated && finder.find(calculated, 'calculatedExpression', item.linkId, names);
    if (found) this.answers.set(key, answersFrom(item, found));
    if (found || !initial) return;
    const first = this.#options.initial(key, () =>
      answersFrom(item, finder.find(initial, 'initialExpression', item.linkId, names) ?? []),
    );
    if (first) this.answers.set(key, first);
  }

  #check({constraints}: Plan, at: string, keyFor: (ids: readonly string[]) => string | undefined, names: Names): void {
    for (const {expression, text} of constraints) {
      const [found] = this.#options.finder.find(expression, 'constraint', at, names) ?? [];
      const key = keyFor([...expression.text.matchAll(/'([^']+)'/g)].map(([, id = '']) => id));
      if (found !== undefined && valueOf(found) === false && key) this.wrong.push({key, text});
    }
  }
}
