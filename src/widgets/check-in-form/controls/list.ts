import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Control, Item} from '../../../model/questionnaire/questionnaire.js';
import {choices} from './choices.js';
import {fieldShell, note, setShell, titleOf} from './shell.js';
import type {Sheet} from './sheet.js';
import {textField} from './text-field.js';

const simple: ReadonlySet<string> = new Set(['group', 'display', 'choice', 'boolean', 'string', 'text']);
const rare: ReadonlySet<Control | undefined> = new Set<Control>(['drop-down', 'rating', 'slider']);
/** More options than these are a drop-down, where one is chosen. */
const many = 12;

/** Whether one of its options is chosen from a list that drops down. */
export const dropsDown = ({control, options, repeats}: Item): boolean =>
  !repeats && (control === 'drop-down' || (!control && (options?.length ?? 0) > many));

/** Whether it is drawn by what is loaded late. */
export const needsLate = (item: Item): boolean =>
  !simple.has(item.type) ||
  rare.has(item.control) ||
  dropsDown(item) ||
  Boolean(item.rich ?? item.open ?? item.readOnly ?? (item.repeats && !item.options));

/** Whether its questions may share a table. */
export const needsTable = ({type, control, repeats}: Item): boolean =>
  type === 'group' && !repeats && (control === 'matrix' || control === 'table');

const group = (sheet: Sheet, entry: Entry): TemplateResult =>
  setShell(sheet, entry, html`<div class="parts">${listOf(sheet, entry.children)}</div>`);

const question = (sheet: Sheet, entry: Entry): unknown => {
  const {item} = entry;
  if (item.type === 'group') return group(sheet, entry);
  if (item.type === 'display') return html`<p class="display">${titleOf(sheet, entry)}</p>`;
  if (item.options || item.type === 'boolean') return setShell(sheet, entry, choices(sheet, entry));
  return fieldShell(sheet, entry, textField(sheet, entry));
};

const drawn = (sheet: Sheet, entry: Entry, siblings: readonly Entry[]): unknown => {
  const {item} = entry;
  const isEarly = !needsLate(item);
  if (isEarly && !needsTable(item)) return question(sheet, entry);
  const late = isEarly ? sheet.matrix : sheet.more;
  if (!late) return html`<p class="wait">${sheet.words.questionLoads}</p>`;
  return late.draw(sheet, entry, siblings) ?? question(sheet, entry);
};

const each = (sheet: Sheet, entry: Entry, siblings: readonly Entry[]): unknown => {
  const {item, children} = entry;
  const isSkipped = Boolean(item.contentNote) && sheet.host.skipped(entry);
  const isNested = item.type !== 'group' && children.length > 0;
  return html`${item.contentNote ? note(sheet, entry, isSkipped) : nothing}${
    isSkipped ? nothing : drawn(sheet, entry, siblings)
  }${isNested ? html`<div class="nested parts">${listOf(sheet, children)}</div>` : nothing}${sheet.host.after?.(entry)}`;
};

/** How one of them is drawn, where it is not a question like the others. */
type Drawing = (sheet: Sheet, entry: Entry, siblings: readonly Entry[]) => unknown;

/** Questions one after another, an element each. A repeating group stands where its first turn is. */
export const listOf = (sheet: Sheet, entries: readonly Entry[], tag = 'div', draw: Drawing = each): HTMLElement[] =>
  entries.filter(({turn}) => !turn).map((entry) => sheet.draw(entry, tag, () => draw(sheet, entry, entries)));
