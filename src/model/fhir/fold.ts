import {controlCodes, displayCategories, isNumber} from './control.js';
import type {Draft} from './reading.js';
import type {Raw} from './resource.js';

/** An item with what it was read from. */
interface Child {
  readonly raw: Raw;
  readonly draft: Draft;
}

const explaining = new Set(['help', 'flyover', 'prompt', 'instructions']);
const ends = new Set(['unit', 'lower', 'upper']);

const addHelp = (parent: Draft, text: string): void => {
  parent.help = parent.help ? `${parent.help}\n${text}` : text;
};

const addUnit = (parent: Draft, text: string): void => {
  if (isNumber(parent) && !parent.units) parent.units = [{value: text, text}];
  else if (!parent.units?.some((unit) => unit.text === text)) addHelp(parent, text);
};

// The ends of a number that has none, or of options, are said in the help.
const addEnd = (parent: Draft, text: string, end: 'min' | 'max', slides: boolean): void => {
  const value = parent[end] ?? (slides ? {min: 0, max: 100}[end] : undefined);
  if (isNumber(parent) && typeof value === 'number') parent.labels = {...parent.labels, [value]: text};
  else addHelp(parent, text);
};

// What comes and goes, has markup or a link of its own stands by itself.
const isMere = ({raw, draft}: Child): boolean =>
  draft.type === 'display' && !!draft.text && !draft.rich && !draft.link && !draft.hidden && !raw['enableWhen'];

const roleOfCode = (code: string, isGroup: boolean): string | undefined => {
  if (explaining.has(code)) return 'help';
  return !isGroup && ends.has(code) ? code : undefined;
};

/** What words below an item are to it, where they are its own. */
const roleOf = (child: Child, {type}: Draft): string | undefined => {
  if (!isMere(child)) return undefined;
  const [code] = controlCodes(child.raw);
  if (code !== undefined) return roleOfCode(code, type === 'group');
  const instructs = displayCategories(child.raw).some((category) => explaining.has(category));
  return instructs && type !== 'group' ? 'help' : undefined;
};

// Questions keep their order: a response has to keep it too.
const placeOf = ({raw, draft}: Child): number => {
  const [code] = draft.type === 'display' ? controlCodes(raw) : [];
  return code === 'header' ? -1 : code === 'footer' ? 1 : 0;
};

/** Puts words that explain an item into it; answers what else is below it, headers first and footers last. */
export const foldWords = (parent: Draft, children: readonly Child[], slides = false): Draft[] => {
  const others = children.filter((child) => {
    const role = roleOf(child, parent);
    const text = child.draft.text ?? '';
    if (role === 'help') addHelp(parent, text);
    else if (role === 'unit') addUnit(parent, text);
    else if (role) addEnd(parent, text, role === 'lower' ? 'min' : 'max', slides);
    return !role;
  });
  return others.sort((one, other) => placeOf(one) - placeOf(other)).map(({draft}) => draft);
};
