import {callOf, indexed} from './call.js';
import {FhirPathError} from './error.js';
import {member, ofType} from './functions/steps.js';
import {listed} from './items.js';
import type {Item, Step} from './items.js';
import {more} from './more.js';
import {negative, operators} from './operators.js';
import {tokensOf} from './tokens.js';
import type {Token} from './tokens.js';

/** An expression that was read, for `evaluate`. */
export interface Expression {
  readonly text: string;
  readonly run: Step;
}

/** How deep brackets and arguments may lie in each other. */
const deepest = 200;

const strengths = [
  ['implies'],
  ['or', 'xor'],
  ['and'],
  ['in', 'contains'],
  ['=', '~', '!=', '!~'],
  ['<', '>', '<=', '>='],
  ['|'],
  ['is', 'as'],
  ['+', '-', '&'],
  ['*', '/', 'div', 'mod'],
];
const strengthOf = new Map(strengths.flatMap((signs, index) => signs.map((sign) => [sign, index + 1] as const)));
const strongest = strengths.length + 1;

const literal =
  (...items: Item[]): Step =>
  () =>
    items;

const truths = new Map([true, false].map((truth) => [`name${truth}`, literal(truth)]));

/** Reads by the strength of operators, as Pratt does. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  whole(): Step {
    const step = this.#expression(0);
    if (this.#next.kind !== 'end') this.#fail(this.#next);
    return step;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? {kind: 'end', text: ''};
  }

  #take(): Token {
    const token = this.#next;
    this.#at++;
    return token;
  }

  #accept(text: string): boolean {
    const found = this.#next.kind === 'sign' && this.#next.text === text;
    if (found) this.#at++;
    return found;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) this.#fail(this.#next);
  }

  #fail({kind, text}: Token): never {
    throw new FhirPathError(kind === 'end' ? 'it ends too early' : `“${text}” stands in a wrong place`);
  }

  #expression(least: number): Step {
    if (++this.#depth > deepest) throw new FhirPathError('it is nested too deep');
    let step = this.#prefixed();
    for (let strength = this.#strength(); strength > least; strength = this.#strength()) {
      step = this.#infix(step, this.#take().text, strength);
    }
    this.#depth--;
    return step;
  }

  #strength(): number {
    const {kind, text} = this.#next;
    return kind === 'sign' || kind === 'name' ? (strengthOf.get(text) ?? 0) : 0;
  }

  #infix(left: Step, sign: string, strength: number): Step {
    const byType = sign === 'is' || sign === 'as' ? ofType[sign] : undefined;
    if (byType) {
      const type = this.#type();
      return (input, scope) => listed(byType(left(input, scope), type));
    }
    const right = this.#expression(strength);
    const operator = operators[sign]!;
    return (input, scope) => listed(operator(left(input, scope), right(input, scope), scope));
  }

  #prefixed(): Step {
    if (this.#accept('+')) return this.#expression(strongest);
    if (!this.#accept('-')) return this.#postfixed();
    const step = this.#expression(strongest);
    return (input, scope) => listed(negative(step(input, scope), scope));
  }

  #postfixed(): Step {
    for (let step = this.#term(); ;) {
      if (this.#accept('.')) step = this.#after(step);
      else if (this.#accept('[')) step = this.#index(step);
      else return step;
    }
  }

  #index(items: Step): Step {
    const index = this.#expression(0);
    this.#expect(']');
    return indexed(items, index);
  }

  #after(before: Step): Step {
    const token = this.#take();
    const step = this.#special(token);
    return (input, scope) => step(before(input, scope), scope);
  }

  #term(): Step {
    const token = this.#take();
    const {kind, text} = token;
    if (kind === 'number') return literal(this.#measured(Number(text)));
    if (kind === 'text') return literal(text);
    if (kind === 'moment') return literal(more()?.moment(text) ?? this.#fail(token));
    return truths.get(kind + text) ?? (kind === 'sign' ? this.#bracketed(token) : this.#special(token));
  }

  #bracketed(token: Token): Step {
    if (token.text === '{') {
      this.#expect('}');
      return literal();
    }
    if (token.text !== '(') this.#fail(token);
    const step = this.#expression(0);
    this.#expect(')');
    return step;
  }

  #special(token: Token): Step {
    const {kind, text} = token;
    if (kind === 'constant') return constant(text);
    if (text === 'this') return (_input, {self}) => self;
    if (text === 'index') return (_input, {index}) => listed(index);
    if (text === 'total') return (_input, {total}) => total ?? [];
    return this.#named(token);
  }

  #measured(value: number): Item {
    const {kind, text} = this.#next;
    const isUnit = kind === 'text' || kind === 'name';
    const quantity = isUnit ? more()?.quantity(value, text, kind === 'text') : undefined;
    if (quantity) this.#at++;
    return quantity ?? value;
  }

  #named(token: Token): Step {
    if (token.kind !== 'name' && token.kind !== 'quoted') this.#fail(token);
    if (!this.#accept('(')) return member(token.text);
    const byType = Object.hasOwn(ofType, token.text) ? ofType[token.text] : undefined;
    if (byType) {
      const type = this.#type();
      this.#expect(')');
      return (input) => listed(byType(input, type));
    }
    return callOf(token.text, this.#arguments());
  }

  #arguments(): Step[] {
    if (this.#accept(')')) return [];
    const steps = [this.#expression(0)];
    while (this.#accept(',')) steps.push(this.#expression(0));
    this.#expect(')');
    return steps;
  }

  /** `integer`, `FHIR.Coding`. */
  #type(): string {
    const token = this.#take();
    if (token.kind !== 'name' && token.kind !== 'quoted') this.#fail(token);
    return this.#accept('.') ? `${token.text}.${this.#take().text}` : token.text;
  }
}

const constant =
  (name: string): Step =>
  (_input, {run}) => {
    const items = Object.hasOwn(run.environment, name) ? run.environment[name] : undefined;
    if (!items) throw new FhirPathError(`%${name} is not known`);
    return items;
  };

/** Reads an expression once, to evaluate it often. Throws FhirPathError: where it is wrong, or which function is not known. */
export const compile = (text: string): Expression => ({text, run: new Parser(text).whole()});
