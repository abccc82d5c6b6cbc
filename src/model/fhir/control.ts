import type {Control, Item, Option} from '../questionnaire/questionnaire.js';
import {extensionOf, extensionsOf} from './extensions.js';
import type {Draft} from './reading.js';
import {type Raw, listOf, textOf, typedIn} from './resource.js';

/** What FHIR's item controls become. */
const controls: Readonly<Record<string, Control>> = {
  'radio-button': 'radio',
  'check-box': 'check-box',
  'drop-down': 'drop-down',
  autocomplete: 'drop-down',
  lookup: 'drop-down',
  slider: 'slider',
  table: 'matrix',
  htable: 'matrix',
  atable: 'matrix',
  gtable: 'table',
  page: 'page',
  tab: 'page',
};

// Told by where they stand (`fold.ts`), or a look for which there is a plainer one that loses nothing.
const unmarked = new Set(
  (
    'tab-container group list grid header footer text question inline prompt unit lower upper flyover help legal ' +
    'spinner text-box'
  ).split(' '),
);

const codesIn = (concepts: readonly Raw[]): string[] =>
  concepts.flatMap((extension) => {
    const concept = typedIn(extension, 'value')?.value;
    return listOf(concept, 'coding').flatMap(({code}) => textOf(code) ?? []);
  });

/** How an item asks to be shown. */
export const controlCodes = (raw: Raw): string[] => codesIn(extensionsOf(raw, 'itemControl'));

/** `instructions`, `security`. */
export const displayCategories = (raw: Raw): string[] => codesIn(extensionsOf(raw, 'displayCategory'));

export const isKnownControl = (code: string): boolean => Object.hasOwn(controls, code) || unmarked.has(code);

export const orientationIn = (raw: Raw): Item['orientation'] => {
  const orientation = extensionOf(raw, 'choiceOrientation');
  return orientation === 'horizontal' || orientation === 'vertical' ? orientation : undefined;
};

const sameOptions = (mine: readonly Option[] = [], others: readonly Option[] = []): boolean =>
  mine.length === others.length && mine.every(({text}, index) => text === others[index]!.text);

const isRow = ({type, open, items, repeats, options}: Item, first: Item): boolean =>
  type === 'choice' && !open && !items && repeats === first.repeats && sameOptions(options, first.options);

/** Whether questions share their options, and so can be the rows of one table. */
const isMatrix = ({items = [], repeats}: Draft): boolean =>
  !repeats && items.length > 0 && items.every((item) => isRow(item, items[0]!));

export const isNumber = ({type}: Draft): boolean => type === 'integer' || type === 'decimal' || type === 'quantity';

// A slider says nothing without its ends.
const slider = (draft: Draft): Control | undefined => {
  if (draft.type === 'choice') return draft.repeats || draft.open ? undefined : 'scale';
  if (!isNumber(draft)) return undefined;
  draft.min ??= 0;
  draft.max ??= 100;
  return 'slider';
};

const groupControl = (draft: Draft, code: Control): Control | undefined => {
  if (code === 'page') return code;
  if (code === 'table' && draft.repeats) return code;
  return (code === 'matrix' || code === 'table') && isMatrix(draft) ? 'matrix' : undefined;
};

const choiceControl = ({repeats, options}: Draft, code: Control): Control | undefined => {
  if (!options?.length) return undefined;
  if (code === 'drop-down') return code;
  return code === (repeats ? 'check-box' : 'radio') ? code : undefined;
};

const questionControl = (draft: Draft, code: Control): Control | undefined => {
  if (code === 'slider') return slider(draft);
  if (draft.type === 'choice') return choiceControl(draft, code);
  return draft.type === 'boolean' && (code === 'radio' || code === 'check-box') ? code : undefined;
};

/** How an item is shown, where its type alone does not say and the control suits it. */
export const controlFor = (draft: Draft, raw: Raw): Control | undefined => {
  const codes = controlCodes(raw);
  const code = codes.map((each) => (Object.hasOwn(controls, each) ? controls[each] : undefined)).find(Boolean);
  if (codes.includes('tab-container')) for (const tab of draft.items ?? []) (tab as Draft).control ??= 'page';
  if (!code) return undefined;
  return draft.type === 'group' ? groupControl(draft, code) : questionControl(draft, code);
};
