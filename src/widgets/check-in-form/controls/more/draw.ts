import {type TemplateResult, html} from 'lit';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import {dropsDown, needsTable} from '../list.js';
import {draw as matrix} from '../matrix.js';
import {explained, fieldShell, setShell, titleOf} from '../shell.js';
import type {Sheet} from '../sheet.js';
import {dropDown, inputOf} from './fields.js';
import {measured} from './measured.js';
import {readOnly} from './read-only.js';
import {repeated} from './repeated.js';
import {isRating, rating, slider} from './scales.js';
import {turns} from './turns.js';

const group = (sheet: Sheet, entry: Entry, siblings: readonly Entry[]): TemplateResult | undefined => {
  const {item, turn} = entry;
  if (turn !== undefined)
    return turns(
      sheet,
      siblings.filter((each) => each.item === item),
    );
  return needsTable(item) ? matrix(sheet, entry) : undefined;
};

// What a page cannot take is still said, so that nobody waits for it.
const notHere = (sheet: Sheet, entry: Entry): TemplateResult =>
  html`<div class="question" id=${sheet.id(entry)} tabindex="-1">
    <p class="title">${titleOf(sheet, entry)}</p>
    ${explained(sheet, entry)}
    <p class="help">${sheet.words.questionNotHere}</p>
  </div>`;

const field = (sheet: Sheet, entry: Entry): TemplateResult | undefined => {
  const {item} = entry;
  if (item.repeats) return setShell(sheet, entry, repeated(sheet, entry));
  if (item.type === 'string' || item.type === 'text') return undefined;
  return fieldShell(sheet, entry, item.units?.length || item.unitOpen ? measured(sheet, entry) : inputOf(sheet, entry));
};

const single = (sheet: Sheet, entry: Entry): TemplateResult | undefined => {
  const {item} = entry;
  if (dropsDown(item)) return fieldShell(sheet, entry, dropDown(sheet, entry), '');
  if (item.options || item.type === 'boolean') return undefined;
  if (isRating(item)) return setShell(sheet, entry, rating(sheet, entry));
  return item.control === 'slider' ? fieldShell(sheet, entry, slider(sheet, entry)) : field(sheet, entry);
};

/** What is drawn for an entry that asks for more than most; undefined where it is drawn like all others after all. */
export const draw = (sheet: Sheet, entry: Entry, siblings: readonly Entry[]): TemplateResult | undefined => {
  const {item} = entry;
  if (item.type === 'group') return group(sheet, entry, siblings);
  if (item.type === 'display') return undefined;
  if (item.readOnly) return readOnly(sheet, entry);
  if (item.type === 'attachment') return notHere(sheet, entry);
  return single(sheet, entry);
};
