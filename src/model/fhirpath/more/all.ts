import {FhirPathError} from '../error.js';
import {isObject} from '../fhir-node.js';
import type {More} from '../more.js';
import {ofList} from './lists.js';
import {asQuantity, Quantity, words} from './quantity.js';
import {ofSteps} from './steps.js';
import {readTemporal, Temporal} from './temporal.js';
import {ofOne} from './texts.js';

const moments: Readonly<Record<string, Temporal['kind']>> = {
  date: 'Date',
  dateTime: 'DateTime',
  instant: 'DateTime',
  time: 'Time',
};

const read: More['read'] = ({value, type = ''}) => {
  if (!isObject(value)) return moments[type] && readTemporal(String(value), moments[type]);
  const {value: number, code, unit = '1'} = value;
  return type === 'Quantity' && typeof number === 'number' ? new Quantity(number, String(code ?? unit)) : undefined;
};

const isTime = (value: unknown) => value instanceof Temporal && value.kind === 'Time';

const order: More['order'] = (left, right) => {
  if (isTime(left) !== isTime(right)) return {order: NaN};
  if (left instanceof Temporal && right instanceof Temporal) return {order: left.compare(right)};
  // two plain numbers are compared as such
  const areNumbers = typeof left === 'number' && typeof right === 'number';
  const [a, b] = areNumbers ? [] : [asQuantity(left), asQuantity(right)];
  return a && b && {order: a.compare(b)};
};

const combine: More['combine'] = (operator, left, right) => {
  const sign = {'+': 1, '-': -1}[operator];
  if (sign && left instanceof Temporal && right instanceof Quantity) return left.plus(right, sign as 1 | -1);
  const [a, b] = [asQuantity(left), asQuantity(right)];
  if (a && b) return a.combine(operator, b);
  throw new FhirPathError(`“${operator}” does not go with these`);
};

export const all: More = {
  ofList,
  ofOne,
  ofSteps,
  read,
  moment: (text) => readTemporal(text),
  quantity: (value, unit, isQuoted) => (isQuoted || words.test(unit) ? new Quantity(value, unit) : undefined),
  order,
  combine,
};
