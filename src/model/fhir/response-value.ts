import type {Answer, Item, Option} from '../questionnaire/questionnaire.js';
import {type Raw, isRaw, listOf} from './resource.js';

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';

/** How FHIR calls the value of a type. */
const fields: Partial<Record<Item['type'], string>> = {
  choice: 'valueCoding',
  boolean: 'valueBoolean',
  integer: 'valueInteger',
  decimal: 'valueDecimal',
  quantity: 'valueQuantity',
  date: 'valueDate',
  dateTime: 'valueDateTime',
  time: 'valueTime',
  url: 'valueUri',
};
const numeric = /^[+-]?\d+(?:[.,]\d+)?$/;

const fieldOf = (type: Item['type']): string => fields[type] ?? 'valueString';

// “Prefer not to say” is an answer: FHIR has a word for why there is no value.
const declinedBy = (field: string): Raw => {
  const absent = {url: `${hl7}data-absent-reason`, valueCode: 'asked-declined'};
  const isObject = field === 'valueCoding' || field === 'valueQuantity';
  return {[isObject ? field : `_${field}`]: {extension: [absent]}};
};

const codingOf = ({value, text, fhir}: Option): Raw => {
  const coding = fhir?.['valueCoding'];
  return isRaw(coding) ? coding : {code: value, display: text};
};

const quantityOf = ({units = []}: Item, value: number, unit: string | undefined): Raw => {
  const known =
    unit === undefined ? (units.length === 1 ? units[0] : undefined) : units.find((each) => each.value === unit);
  if (!known) return unit ? {value, unit} : {value};
  const {system, code} = codingOf(known);
  // A code says nothing without its system.
  return {value, unit: known.text, ...(typeof system === 'string' && {system, code})};
};

// FHIR wants seconds in every time, and in a moment where on earth it is.
const timed = (text: string): string => (/^\d\d:\d\d$/.test(text) ? `${text}:00` : text);

const zoned = (text: string, offset: string): string => {
  const [day, clock] = text.split('T');
  if (clock === undefined) return text;
  return `${day}T${timed(clock)}`.replace(/(:\d\d(?:\.\d+)?)$/, `$1${/[Z+-]/.test(clock) ? '' : offset}`);
};

const momentOf = (type: Item['type'], text: string, offset: string): string => {
  if (type === 'time') return timed(text);
  return type === 'dateTime' ? zoned(text, offset) : text;
};

const ownWords = ({type, openType = 'string'}: Item, text: string, offset: string): Raw => {
  if (type !== 'choice') return {[fieldOf(type)]: text};
  if (openType === 'choice') return {valueCoding: {display: text}};
  if (openType !== 'integer' && openType !== 'decimal') return {[fieldOf(openType)]: momentOf(openType, text, offset)};
  // Words where a number was wanted are kept as words.
  return numeric.test(text) ? {[fieldOf(openType)]: Number(text.replace(',', '.'))} : {valueString: text};
};

const optionOf = ({options = []}: Item, answer: string): Raw => {
  const option = options.find(({value}) => value === answer);
  return option ? {...(option.fhir ?? {valueCoding: codingOf(option)})} : {valueCoding: {code: answer}};
};

const simple = (item: Item, answer: string | number | boolean, offset: string): Raw => {
  const {type} = item;
  if (type === 'choice') return optionOf(item, String(answer));
  if (type === 'quantity' && typeof answer === 'number') return {valueQuantity: quantityOf(item, answer, undefined)};
  return {[fieldOf(type)]: typeof answer === 'string' ? momentOf(type, answer, offset) : answer};
};

/** One answer as an `answer` of a response, by the type of its question. */
export const valueOf = (item: Item, answer: Answer, offset: string): Raw => {
  if (typeof answer !== 'object') return simple(item, answer, offset);
  if ('declined' in answer) return declinedBy(fieldOf(item.type));
  if ('other' in answer) return ownWords(item, answer.other, offset);
  return item.type === 'quantity'
    ? {valueQuantity: quantityOf(item, answer.value, answer.unit)}
    : simple(item, answer.value, offset);
};

/** The value of a chosen option with what it counts, for expressions that ask for it there. */
export const weighed = (item: Item, answer: Answer, value: Raw): Raw => {
  const score = item.options?.find((option) => option.value === answer)?.score;
  const coding = value['valueCoding'];
  if (score === undefined || !isRaw(coding)) return value;
  const known = listOf(coding, 'extension').filter(({url}) => url !== `${hl7}ordinalValue`);
  return {valueCoding: {...coding, extension: [...known, {url: `${hl7}ordinalValue`, valueDecimal: score}]}};
};
