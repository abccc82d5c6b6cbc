import type {Answer, Option} from '../questionnaire/questionnaire.js';
import {checkExtensions, extensionOf} from './extensions.js';
import {richIn} from './markup-in.js';
import type {Draft, Reading} from './reading.js';
import {type Raw, type Typed, compact, isRaw, numberIn, textOf, typedIn} from './resource.js';

/** Options with one code, in as many systems. */
const mostAlike = 50;

const scoreIn = (...elements: unknown[]): number | undefined => {
  for (const element of elements) {
    const score = numberIn(extensionOf(element, 'itemWeight') ?? extensionOf(element, 'ordinalValue'));
    if (score !== undefined) return score;
  }
  return undefined;
};

/** A quantity as a person writes it: `5 mg`. */
const quantityText = ({value, unit, code}: Raw): string =>
  [numberIn(value), textOf(unit) ?? textOf(code)].filter((part) => part !== undefined).join(' ');

const objectText = (value: Raw, reading: Reading): string | undefined =>
  reading.words.read(value, 'display') ??
  (value['value'] === undefined ? undefined : quantityText(value)) ??
  textOf(value['code']) ??
  textOf(value['reference']);

const simpleText = (raw: Raw, name: string, {words}: Reading): string | undefined => {
  const text = words.read(raw, name) ?? written(raw[name]);
  // Nobody writes a time of day with its seconds.
  return name === 'valueTime' ? text?.replace(/(?<=:\d\d):00$/, '') : text;
};

/** A value's own text, in the visitor's language, and with its markup. */
const textIn = (raw: Raw, {kind, value}: Typed, at: string, reading: Reading): Pick<Option, 'text' | 'rich'> => {
  const [element, name] = isRaw(value) ? [value, 'display'] : [raw, `value${kind}`];
  const markup = richIn(element, name, at, reading);
  const text = isRaw(value) ? objectText(value, reading) : simpleText(raw, name, reading);
  return {text: text ?? markup?.plain ?? '', rich: markup?.rich};
};

const written = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : textOf(value);

const valueOf = ({kind, value}: Typed, text: string): string => {
  if (!isRaw(value)) return written(value) ?? text;
  return kind === 'Quantity' ? quantityText(value) : (textOf(value['code']) ?? textOf(value['reference']) ?? text);
};

const readOption = (raw: Raw, at: string, reading: Reading): Option[] => {
  const typed = typedIn(raw, 'value');
  if (!typed) return [];
  const {kind, value} = typed;
  for (const element of [raw, value]) checkExtensions(element, at, reading.report);
  const {text, rich} = textIn(raw, typed, at, reading);
  const option: Option = {
    value: valueOf(typed, text),
    text,
    rich,
    prefix: textOf(extensionOf(raw, 'optionPrefix') ?? extensionOf(value, 'optionPrefix')),
    exclusive: extensionOf(raw, 'optionExclusive') === true || undefined,
    score: scoreIn(raw, value) ?? numberIn(value),
    fhir: {[`value${kind}`]: value},
  };
  return [compact(option)];
};

/** Codes of several systems may be the same word. */
const distinct = (options: readonly Option[]): Option[] => {
  const seen = new Map<string, number>();
  return options.map((option) => {
    const count = seen.get(option.value) ?? 0;
    seen.set(option.value, count + 1);
    return count ? {...option, value: `${option.value}#${count + 1}`} : option;
  });
};

/** Options out of the shape of FHIR's `answerOption`. */
export const readOptions = (list: readonly Raw[], at: string, reading: Reading): Option[] =>
  distinct(list.flatMap((raw) => readOption(raw, at, reading)));

const sameCoding = (mine: unknown, other: Raw): boolean => {
  if (!isRaw(mine)) return false;
  const systems = [mine['system'], other['system']].filter((system) => system !== undefined);
  const sameSystem = systems.length < 2 || systems[0] === systems[1];
  return sameSystem && (mine['code'] ?? mine['display']) === (other['code'] ?? other['display']);
};

const sameObject = (mine: unknown, other: Raw): boolean =>
  isRaw(mine) && (['reference', 'value', 'unit', 'code'] as const).every((key) => mine[key] === other[key]);

const keyOf = (kind: string, value: unknown): string =>
  isRaw(value) ? `${kind} ${String(value['code'] ?? value['display'])}` : `${kind} ${String(value)}`;

const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, readonly Option[]>>();

/** Options by what they may be called: thousands of conditions may name one of thousands. */
const indexOf = (options: readonly Option[]): ReadonlyMap<string, readonly Option[]> => {
  const known = indexes.get(options);
  if (known) return known;
  const index = new Map<string, Option[]>();
  for (const option of options) {
    const [field = '', value] = Object.entries(option.fhir ?? {})[0] ?? [];
    const key = keyOf(field.slice('value'.length), value);
    index.set(key, [...(index.get(key) ?? []).slice(0, mostAlike), option]);
  }
  indexes.set(options, index);
  return index;
};

/** The option that FHIR means by a value. */
export const optionFor = ({options = []}: Draft, {kind, value}: Typed): Option | undefined =>
  indexOf(options)
    .get(keyOf(kind, value))
    ?.find(({fhir}) => {
      const mine = fhir?.[`value${kind}`];
      if (!isRaw(value)) return mine === value;
      return kind === 'Coding' ? sameCoding(mine, value) : sameObject(mine, value);
    });

const openAnswer = (value: unknown): Answer | undefined => {
  const text = isRaw(value) ? (textOf(value['display']) ?? textOf(value['code'])) : written(value);
  return text === undefined ? undefined : {other: text};
};

const unitIn = ({units = []}: Draft, quantity: Raw): string => {
  const code = textOf(quantity['code']) ?? textOf(quantity['unit']) ?? '';
  return units.find(({value, text}) => value === code || text === quantity['unit'])?.value ?? code;
};

const quantityAnswer = (draft: Draft, quantity: Raw): Answer | undefined => {
  const number = numberIn(quantity['value']);
  return number === undefined ? undefined : {value: number, unit: unitIn(draft, quantity)};
};

const chosen = (draft: Draft, typed: Typed): Answer | undefined =>
  optionFor(draft, typed)?.value ?? (draft.open ? openAnswer(typed.value) : undefined);

/** A value as the answer to a question; undefined when it cannot be one. */
export const answerFor = (draft: Draft, typed: Typed): Answer | undefined => {
  const {value} = typed;
  if (draft.type === 'choice') return chosen(draft, typed);
  if (isRaw(value)) return quantityAnswer(draft, value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};
