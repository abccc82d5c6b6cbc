import {type TemplateResult, html} from 'lit';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Sheet} from '../sheet.js';
import {inputOf} from './fields.js';
import {unitOf} from './units.js';

// A unit of one's own, with the usual ones to choose from.
const openUnit = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {units = []} = entry.item;
  const unit = unitOf(sheet, entry);
  const id = `${sheet.id(entry)}-units`;
  const text = units.find(({value}) => value === unit)?.text ?? unit ?? '';
  return html`<input class="field unit" autocomplete="off" list=${id} aria-describedby="${sheet.id(entry)}-text" placeholder=${sheet.words.unit} aria-label=${sheet.words.unit} ?disabled=${!entry.enabled}
      .value=${text} /><datalist id=${id}>${units.map((each) => html`<option value=${each.text}></option>`)}</datalist>`;
};

const unitList = (sheet: Sheet, entry: Entry): TemplateResult => {
  const chosen = unitOf(sheet, entry);
  return html`<select class="field unit" aria-label=${sheet.words.unit} aria-describedby="${sheet.id(entry)}-text" lang=${sheet.lang} ?disabled=${!entry.enabled}>
    ${entry.item.units!.map(({value, text}) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
  </select>`;
};

/** A number with its unit behind it; of several units one is chosen. */
export const measured = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {units = [], unitOpen} = entry.item;
  const id = `${sheet.id(entry)}-unit`;
  if (units.length === 1 && !unitOpen)
    return html`<div class="measured">${inputOf(sheet, entry, {index: 0, about: id})}<span id=${id} lang=${sheet.lang} dir="auto">${units[0]?.text}</span></div>`;
  const unit = unitOpen ? openUnit(sheet, entry) : unitList(sheet, entry);
  return html`<div class="measured">${inputOf(sheet, entry)}${unit}</div>`;
};
