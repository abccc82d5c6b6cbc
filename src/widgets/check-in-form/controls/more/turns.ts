import {type TemplateResult, html, nothing} from 'lit';
import {numberText} from '../../../../i18n/more-formats.js';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import {listOf} from '../list.js';
import {explained, titleOf} from '../shell.js';
import type {Sheet} from '../sheet.js';

const nameOf = (sheet: Sheet, turn: Entry): string => {
  const {locale, words} = sheet.host;
  return words.turnNumber(turn.item.text ?? words.question, numberText(locale, turn.turn! + 1));
};

const remove = (sheet: Sheet, turn: Entry, count: number): TemplateResult | typeof nothing =>
  count > Math.max(turn.item.minOccurs ?? 1, 1) && turn.enabled
    ? html`<button type="button" class="button quiet remove-turn">${sheet.words.turnRemove(nameOf(sheet, turn))}</button>`
    : nothing;

const add = (sheet: Sheet, first: Entry, count: number): TemplateResult | typeof nothing => {
  const {item, enabled, key} = first;
  const {words} = sheet.host;
  return count < (item.maxOccurs ?? Infinity) && enabled
    ? html`<button type="button" class="button add-turn" data-key=${key}>${words.turnAdd(item.text ?? words.question)}</button>`
    : nothing;
};

const each = (sheet: Sheet, turn: Entry, count: number): TemplateResult =>
  html`<fieldset class="group turn" data-key=${turn.key} id=${sheet.id(turn)} tabindex="-1" ?disabled=${!turn.enabled}>
    <legend>${count > 1 ? nameOf(sheet, turn) : titleOf(sheet, turn)}</legend>${turn.turn ? nothing : explained(sheet, turn)}
    <div class="parts">${listOf(sheet, turn.children)}</div>
    ${remove(sheet, turn, count)}
  </fieldset>`;

// Each question keeps its own label, which is only seen where the heads of the columns are not.
const row = (sheet: Sheet, turn: Entry, count: number): TemplateResult => {
  const cells = (turn.item.items ?? []).filter(({hidden}) => !hidden);
  return html`<tr role="row" class="turn" data-key=${turn.key} id=${sheet.id(turn)} tabindex="-1">
    <th role="rowheader" scope="row">${numberText(sheet.locale, turn.turn! + 1)}</th>
    ${cells.map(
      ({linkId}) =>
        html`<td role="cell">${listOf(
          sheet,
          turn.children.filter(({item}) => item.linkId === linkId),
        )}</td>`,
    )}
    <td role="cell">${remove(sheet, turn, count)}</td>
  </tr>`;
};

const table = (sheet: Sheet, all: readonly Entry[]): TemplateResult => {
  const [first] = all;
  const heads = (first!.item.items ?? []).filter(({hidden}) => !hidden);
  return html`<table class="rows" role="table">
    <caption>${titleOf(sheet, first!)}</caption>
    <thead><tr role="row"><td role="cell"></td>${heads.map(
      ({text}) => html`<th role="columnheader" scope="col" lang=${sheet.lang} dir="auto">${text}</th>`,
    )}<td role="cell"></td></tr></thead>
    <tbody>${all.map((turn) => row(sheet, turn, all.length))}</tbody>
  </table>`;
};

/** A repeating group: its turns one after another, or as the rows of a table, and the way to add one. */
export const turns = (sheet: Sheet, all: readonly Entry[]): TemplateResult => {
  const [first] = all;
  for (const turn of all) sheet.entries.set(turn.key, turn);
  return html`<div class="turns parts">${
    first!.item.control === 'table'
      ? html`${explained(sheet, first!)}${table(sheet, all)}`
      : all.map((turn) => each(sheet, turn, all.length))
  }${add(sheet, first!, all.length)}</div>`;
};
