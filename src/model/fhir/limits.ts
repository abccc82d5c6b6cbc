import {isNumber} from './control.js';
import {extensionOf, extensionsOf} from './extensions.js';
import {stepsOf} from '../questionnaire/pattern.js';
import type {Draft, Reading} from './reading.js';
import {type Raw, compact, isRaw, listOf, numberIn, textOf} from './resource.js';

/** A number, or ISO 8601. */
const limitIn = (raw: Raw, name: string, quantity: string): number | string | undefined => {
  const limit = extensionOf(raw, name) ?? extensionOf(raw, quantity);
  return isRaw(limit) ? numberIn(limit['value']) : (numberIn(limit) ?? textOf(limit));
};

const isWorkedOut = (raw: Raw): boolean =>
  ['minValue', 'maxValue'].some((name) =>
    extensionsOf(raw, name).some((limit) =>
      Object.entries(limit).some(
        ([key, value]) => key.startsWith('_value') && extensionOf(value, 'cqf-calculatedValue') !== undefined,
      ),
    ),
  );

// What other engines let be escaped, a browser's Unicode mode does not.
const escaped = /\\([^\w\s^$\\.*+?()[\]{}|/])/g;

const isPattern = (pattern: string): boolean => {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
};

/** An answer's usual length, and the steps that its check may take: see `questionnaire/pattern`. */
const usual = 50;
const patience = 1e7;

const patternIn = (raw: Raw, at: string, {report}: Reading): string | undefined => {
  const regex = textOf(extensionOf(raw, 'regex'));
  if (!regex) return undefined;
  const pattern = isPattern(regex)
    ? regex
    : regex.replace(escaped, (_, sign: string) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
  if (!isPattern(pattern)) report.add('regex', at, 'Its pattern is not understood, and not checked.');
  else if (stepsOf(pattern, usual) > patience)
    report.add('regex', at, 'Its pattern could take for ever, and is not checked.');
  else return pattern;
  return undefined;
};

/** What bounds an answer. */
export const readLimits = (raw: Raw, at: string, reading: Reading): Partial<Draft> => {
  if (isWorkedOut(raw)) reading.report.add('minValue', at, 'A limit that is worked out is not checked.');
  return compact({
    min: limitIn(raw, 'minValue', 'minQuantity'),
    max: limitIn(raw, 'maxValue', 'maxQuantity'),
    step: numberIn(extensionOf(raw, 'sliderStepValue')),
    decimals: numberIn(extensionOf(raw, 'maxDecimalPlaces')),
    minLength: numberIn(extensionOf(raw, 'minLength')),
    maxLength: numberIn(raw['maxLength']),
    minOccurs: numberIn(extensionOf(raw, 'minOccurs')),
    maxOccurs: numberIn(extensionOf(raw, 'maxOccurs')),
    pattern: patternIn(raw, at, reading),
  });
};

/** In what a number is counted, in the shape of `answerOption`. */
export const unitsIn = (raw: Raw, draft: Draft, reading: Reading): readonly Raw[] => {
  const single = [...extensionsOf(raw, 'unit'), ...extensionsOf(raw, 'unitOption')];
  const named = textOf(extensionOf(raw, 'unitValueSet'));
  const listed = named ? reading.valueSets.get(named) : [];
  if (!listed) reading.report.add('unitValueSet', draft.linkId, `Nobody knows ${named}.`);
  return isNumber(draft) ? [...single, ...(listed ?? [])].map((each) => ({valueCoding: each['valueCoding']})) : [];
};

/** Whether a unit of one's own may be written; a quantity without units needs one. */
export const isUnitOpen = (raw: Raw, type: Draft['type'], known: number): boolean => {
  const says = extensionOf(raw, 'unitOpen');
  return type === 'quantity' && (says === 'optionsOrString' || says === 'optionsOrType' || known === 0);
};

/** Of one question, as in the contract. */
const mostAnswers = 200;

/** The values of `initial`, and the options that are chosen from the start. */
export const initialsIn = (raw: Raw): readonly Raw[] =>
  [
    ...listOf(raw, 'initial'),
    ...listOf(raw, 'answerOption').filter((option) => option['initialSelected'] === true),
  ].slice(0, mostAnswers);
