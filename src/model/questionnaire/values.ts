import type {Mistake} from './mistakes.js';
import {matches} from './pattern.js';
import type {Answer, Item} from './questionnaire.js';

type Found = Omit<Mistake, 'key'> | undefined;
type Check = (value: unknown, item: Item) => Found;

/** Characters of one answer that a backend takes. */
const longest = 10_000;

const isDay = (text: string): boolean => {
  // A year, or a year and a month, is a date in FHIR.
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(text);

const isMoment = (text: string): boolean => {
  const [day = '', clock] = text.split('T');
  return isDay(day) && (clock === undefined || isClock(clock.replace(/(Z|[+-]\d\d:\d\d)$/, '')));
};

const beyond = (value: number | string, {min, max}: Item): Found => {
  if (typeof min === typeof value && value < min!) return {code: 'min', limit: min!};
  if (typeof max === typeof value && value > max!) return {code: 'max', limit: max!};
  return undefined;
};

const decimalsOf = (value: number): number => {
  const [, fraction = '', power = 0] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(fraction.length - Number(power), 0);
};

const inNumber: Check = (value, item) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return {code: 'number'};
  if (item.type === 'integer' && !Number.isInteger(value)) return {code: 'whole'};
  if (item.decimals !== undefined && decimalsOf(value) > item.decimals) return {code: 'decimals', limit: item.decimals};
  return beyond(value, item);
};

const inText: Check = (text, {minLength = 0, maxLength = longest, pattern}) => {
  if (typeof text !== 'string') return undefined;
  const limit = Math.min(maxLength, longest);
  if (text.length > limit) return {code: 'long', limit};
  if (text.length < minLength) return {code: 'short', limit: minLength};
  return pattern !== undefined && !matches(text, pattern) ? {code: 'pattern'} : undefined;
};

const inTime =
  (isRight: (text: string) => boolean): Check =>
  (value, item) =>
    typeof value === 'string' && isRight(value) ? beyond(value, item) : {code: 'date'};

const inAddress: Check = (value, item) =>
  typeof value === 'string' && URL.canParse(value) ? inText(value, item) : {code: 'url'};

const checks: Partial<Record<Item['type'], Check>> = {
  integer: inNumber,
  decimal: inNumber,
  quantity: inNumber,
  date: inTime(isDay),
  time: inTime(isClock),
  dateTime: inTime(isMoment),
  url: inAddress,
};

const bare = (answer: Answer): unknown => (typeof answer === 'object' && 'value' in answer ? answer.value : answer);

const isOther = (answer: Answer): answer is {other: string} => typeof answer === 'object' && 'other' in answer;

// Words beside options of some type are of that type as well.
const inOther = (text: string, {openType, ...item}: Item): Found => {
  const check = openType && checks[openType];
  if (!check) return inText(text, item);
  return check(check === inNumber ? Number(text) : text, {...item, type: openType});
};

/** What is wrong with one answer, that is not blank, to a question. */
export const inValue = (answer: Answer, item: Item): Found => {
  if (isOther(answer)) return inOther(answer.other, item);
  return item.options?.length ? undefined : (checks[item.type] ?? inText)(bare(answer), item);
};
