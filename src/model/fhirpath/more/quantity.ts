import {FhirPathError} from '../error.js';
import {Measure} from '../items.js';
import {exact} from '../numbers.js';
import {lengths, months} from './temporal.js';

/** The units that stand without quotes. */
export const words = /^(?:year|month|week|day|hour|minute|(?:milli)?second)s?$/;

/** A number with its unit: UCUM's, or a word of the calendar. Only units of time are converted into each other. */
export class Quantity extends Measure {
  readonly kind = 'Quantity';
  readonly unit: string;

  constructor(
    readonly value: number,
    /** As it was written. */
    readonly name: string,
  ) {
    super();
    this.unit = words.test(name) ? name.replace(/s$/, '') : name;
  }

  override toString(): string {
    return `${this.value} ${words.test(this.name) ? this.name : `'${this.name}'`}`;
  }

  toJSON(): {value: number; unit: string} {
    return {value: this.value, unit: this.name};
  }

  override with(change: (value: number) => number): Quantity {
    return new Quantity(change(this.value), this.name);
  }

  /** The value in another unit; missing where the two do not measure the same. */
  in(unit: string): number | undefined {
    if (unit === this.unit) return this.value;
    const table = [lengths, months].find((each) => each[unit] && each[this.unit]);
    return table && exact('/', exact('*', this.value, table[this.unit]!)!, table[unit]!);
  }

  /** Below 0: less. Missing: not comparable. */
  compare(other: Quantity): number | undefined {
    const value = other.in(this.unit);
    return value === undefined ? undefined : this.value - value;
  }

  /** `+`, `-`, `*` and `/`; missing where it makes no sense. */
  combine(operator: string, other: Quantity): Quantity | undefined {
    if (/\w/.test(operator)) throw new FhirPathError(`“${operator}” takes numbers`);
    const isProduct = /[*/]/.test(operator);
    const same = operator === '*' ? undefined : other.in(this.unit);
    const unit = isProduct ? this.#unitWith(operator, other, same) : this.name;
    if (same === undefined && !isProduct) return undefined;
    const value = exact(operator, this.value, same ?? other.value);
    return value === undefined ? undefined : new Quantity(value, unit);
  }

  #unitWith(operator: string, other: Quantity, same: number | undefined): string {
    if (same !== undefined) return '1';
    if (other.unit === '1') return this.name;
    if (operator === '*' && this.unit === '1') return other.name;
    throw new FhirPathError(`the unit ${this.name}${operator}${other.name} is not known`);
  }
}

/** A number is a quantity of the unit 1. */
export const asQuantity = (value: unknown): Quantity | undefined =>
  value instanceof Quantity ? value : typeof value === 'number' ? new Quantity(value, '1') : undefined;
