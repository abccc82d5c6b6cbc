import {isDeclined} from './answer.js';
import type {Computed} from './computed.js';
import {holds} from './conditions.js';
import {type Place, type Places, placesOf} from './places.js';
import type {Answer, Answers, Condition, Item, Questionnaire} from './questionnaire.js';

/** Beginnings of keys in the turns around an item, the outermost first: `['visit#0/', 'visit#0/drug#2/']`. */
export type Scope = readonly string[];

// However many turns somebody claims.
const mostTurns = 200;
const none: readonly Answer[] = [];

/** The answers under a key; a key such as `constructor` is one like any other. */
export const given = (answers: Answers, key: string): readonly Answer[] =>
  Object.hasOwn(answers, key) ? answers[key]! : none;

/** What was answered and what was worked out together. */
export const withComputed = (answers: Answers, computed: Computed): Answers => {
  // what somebody took away stays so: without its empty list, it would be filled in anew
  const isCleared = (key: string): boolean => Object.hasOwn(answers, key) && answers[key]!.length === 0;
  const all = Object.entries({...answers, ...computed.answers});
  return Object.fromEntries(all.filter(([key, values]) => values.length > 0 || isCleared(key)));
};

/** How often a repeating group stands there. */
export const turnsOf = ({minOccurs = 1, maxOccurs = mostTurns}: Item, answers: readonly Answer[]): number => {
  const [count] = answers;
  const wished = typeof count === 'number' ? Math.floor(count) : 0;
  return Math.min(Math.max(wished, minOccurs, 1), Math.max(maxOccurs, 1), mostTurns);
};

/** What is enabled while these answers stand. */
export class Standing {
  readonly places: Places;
  readonly answers: Answers;
  readonly #computed: Computed | undefined;
  readonly #enabled = new Map<string, boolean>();
  readonly #scopes = new Map<string, Scope[]>();

  constructor(questionnaire: Questionnaire, answers: Answers, computed?: Computed) {
    this.places = placesOf(questionnaire);
    this.answers = computed?.answers ? {...answers, ...computed.answers} : answers;
    this.#computed = computed;
  }

  keyOf({item, around}: Place, scope: Scope): string {
    return (scope[around.length - 1] ?? '') + item.linkId;
  }

  /** The scopes inside a repeating group, a turn each. */
  turns(place: Place, scope: Scope): Scope[] {
    const key = this.keyOf(place, scope);
    const count = turnsOf(place.item, given(this.answers, key));
    return Array.from({length: count}, (_, turn) => [...scope.slice(0, place.around.length), `${key}#${turn}/`]);
  }

  isEnabled(place: Place, scope: Scope): boolean {
    const key = this.keyOf(place, scope);
    const known = this.#enabled.get(key);
    if (known !== undefined) return known;
    // Conditions that wait for each other end here.
    this.#enabled.set(key, true);
    const enabled = this.#decide(place, scope, key);
    this.#enabled.set(key, enabled);
    return enabled;
  }

  #decide({item, parent, around}: Place, scope: Scope, key: string): boolean {
    if (this.#computed?.enabled?.[key] === false) return false;
    if (parent && !this.#opens(parent, scope, item)) return false;
    return this.#allowed(item, around, scope);
  }

  #allowed({enableWhen = [], enableBehavior}: Item, around: readonly Place[], scope: Scope): boolean {
    const met = (condition: Condition): boolean => this.#met(condition, around, scope);
    return !enableWhen.length || (enableBehavior === 'any' ? enableWhen.some(met) : enableWhen.every(met));
  }

  // What is nested under a question has its place once that is answered; words about it always.
  #opens(parent: Place, scope: Scope, {type}: Item): boolean {
    if (!this.isEnabled(parent, scope)) return false;
    if (type === 'display' || parent.item.type === 'group' || parent.item.type === 'display') return true;
    const answers = given(this.answers, this.keyOf(parent, scope));
    return answers.length > 0 && !isDeclined(answers);
  }

  #met(condition: Condition, around: readonly Place[], scope: Scope): boolean {
    const place = this.places.byId.get(condition.question);
    if (!place) return false;
    const found = this.#scopesOf(place, around, scope).flatMap((at) =>
      this.isEnabled(place, at) ? given(this.answers, this.keyOf(place, at)) : none,
    );
    return holds(condition, place.item, found);
  }

  // Of the turn in which it is asked; from outside a repeating group, of all its turns.
  #scopesOf(place: Place, around: readonly Place[], scope: Scope): Scope[] {
    const shared = place.around.filter((group, index) => around[index] === group).length;
    const key = `${scope[shared - 1] ?? ''} ${place.item.linkId}`;
    let scopes = this.#scopes.get(key);
    if (!scopes) {
      scopes = [scope.slice(0, shared)];
      for (const group of place.around.slice(shared)) scopes = scopes.flatMap((at) => this.turns(group, at));
      this.#scopes.set(key, scopes);
    }
    return scopes;
  }
}
