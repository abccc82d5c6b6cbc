import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Option} from '../../../model/questionnaire/questionnaire.js';
import {listOf} from './list.js';
import {describedBy, explained, invalid, setShell, titleOf} from './shell.js';
import type {Sheet} from './sheet.js';

export {tables} from './tables.styles.js';

const sign = ({item}: Entry): string | undefined =>
  item.options && JSON.stringify([item.repeats === true, item.options.map(({value, text}) => [value, text])]);

const isRow = ({item, turn}: Entry): boolean =>
  turn === undefined &&
  !item.open &&
  !item.readOnly &&
  !item.contentNote &&
  !item.items &&
  item.control !== 'drop-down';

// Only questions that share their options are one table; others stand one after another.
const isMatrix = ({children}: Entry): boolean => {
  const first = children[0] && sign(children[0]);
  return first !== undefined && children.every((row) => isRow(row) && sign(row) === first);
};

interface Columns {
  readonly id: string;
  readonly options: readonly Option[];
  readonly hasDecline: boolean;
}

const cell = (
  sheet: Sheet,
  row: Entry,
  {id, column}: {id: string; column: number},
  {value, text}: Option,
): TemplateResult => {
  const {item, enabled} = row;
  const own = sheet.id(row);
  const checked = value ? sheet.host.answersOf(row).includes(value) : sheet.isDeclined(row);
  // The same controls in both looks: side by side the head of the column says what the words beside them say below.
  return html`<td role="cell"><label>
    <input type=${item.repeats ? 'checkbox' : 'radio'} name=${own} value=${value} ?disabled=${!enabled} .checked=${checked}
      aria-labelledby="${own}-text ${id}-c${column}" aria-describedby=${describedBy(sheet, row)}
      aria-invalid=${item.repeats ? invalid(sheet, row) : nothing} />
    <span class="word" lang=${value ? sheet.lang : nothing} dir="auto">${text}</span></label></td>`;
};

const rowOf = (sheet: Sheet, row: Entry, {id, options, hasDecline}: Columns): TemplateResult => {
  const own = sheet.id(row);
  const last = {value: '', text: sheet.words.preferNot};
  const declines = row.item.plain ? html`<td role="cell"></td>` : cell(sheet, row, {id, column: options.length}, last);
  return html`<th role="rowheader" scope="row" id=${own} tabindex="-1">
      <span id="${own}-text">${titleOf(sheet, row)}</span>${explained(sheet, row)}
    </th>
    ${options.map((option, column) => cell(sheet, row, {id, column}, option))}${hasDecline ? declines : nothing}`;
};

// Where there is no room for a table, its questions stand one below another.
const matrix = (sheet: Sheet, group: Entry): TemplateResult => {
  const {children} = group;
  const id = sheet.id(group);
  const options = children[0]!.item.options!;
  const hasDecline = group.item.items!.some(({plain}) => !plain);
  const heads = [...options.map(({text}) => text), ...(hasDecline ? [sheet.words.preferNot] : [])];
  const rows = listOf(sheet, children, 'tr', (_sheet, row) => rowOf(sheet, row, {id, options, hasDecline}));
  for (const row of rows) row.role ||= 'row';
  return html`<table class="matrix" role="table">
    <thead><tr role="row"><td role="cell"></td>${heads.map(
      (text, column) =>
        html`<th role="columnheader" scope="col" id="${id}-c${column}" lang=${options[column] ? sheet.lang : nothing} dir="auto">${text}</th>`,
    )}</tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
};

/** A group whose questions share their options; undefined where they do not. */
export const draw = (sheet: Sheet, group: Entry): TemplateResult | undefined =>
  isMatrix(group) ? setShell(sheet, group, matrix(sheet, group)) : undefined;
