import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Sheet} from './sheet.js';

/** Help of more characters than these opens at a tap. */
const longHelp = 140;

type Drawn = TemplateResult | typeof nothing;

// A question that says nothing itself is asked by what stands around it.
const textOf = (sheet: Sheet, {item, parent}: Entry): unknown => {
  if (item.rich) return sheet.more?.rich(item.rich);
  return item.text ?? (item.type === 'group' ? '' : (parent?.item.text ?? sheet.words.question));
};

/** What a question asks, with its number, and whether the site insists. */
export const titleOf = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {prefix, required} = entry.item;
  return html`<span lang=${sheet.lang} dir="auto">${prefix ? `${prefix} ` : nothing}${textOf(sheet, entry)}</span>${
    required ? html` <span class="needed">${sheet.words.questionNeeded}</span>` : nothing
  }`;
};

const helpOf = (sheet: Sheet, entry: Entry): unknown => {
  const {help} = entry.item;
  if (!help) return nothing;
  const text = html`<p class="help" id="${sheet.id(entry)}-help" lang=${sheet.lang}><bdi>${help}</bdi></p>`;
  return help.length > longHelp ? sheet.more?.folded(text, sheet.words) : text;
};

const mistakeOf = (sheet: Sheet, entry: Entry): Drawn => {
  const mistake = sheet.host.mistakeOf(entry);
  return mistake ? html`<p class="mistake" id="${sheet.id(entry)}-mistake">${mistake}</p>` : nothing;
};

/** Help and mistake, between a question and its control. */
export const explained = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {link} = entry.item;
  const page = link ? sheet.more?.pageAbout(link, sheet.words.questionPage) : nothing;
  return html`${helpOf(sheet, entry)}${page}${mistakeOf(sheet, entry)}`;
};

/** Ids of what explains a question: its mistake first. */
export const describedBy = (sheet: Sheet, entry: Entry): string | typeof nothing => {
  const id = sheet.id(entry);
  const {length} = entry.item.help ?? '';
  // Folded away, help would still be read out.
  const ids = [sheet.host.mistakeOf(entry) && `${id}-mistake`, length > 0 && length <= longHelp && `${id}-help`];
  return ids.filter(Boolean).join(' ') || nothing;
};

/** `true` where the answer has a mistake. */
export const invalid = (sheet: Sheet, entry: Entry): 'true' | typeof nothing =>
  sheet.host.mistakeOf(entry) ? 'true' : nothing;

/** Around several controls: options, a table, the questions of a group. */
export const setShell = (sheet: Sheet, entry: Entry, body: unknown): TemplateResult => {
  const {item, enabled} = entry;
  const isOne = !item.repeats && item.type !== 'group';
  const title = item.text || item.rich || item.type !== 'group';
  return html`<fieldset class=${item.type === 'group' ? 'group' : 'question'} id=${sheet.id(entry)}
    tabindex="-1" role=${isOne ? 'radiogroup' : nothing} aria-invalid=${isOne ? invalid(sheet, entry) : nothing}
    aria-describedby=${describedBy(sheet, entry)} ?disabled=${!enabled}>
    ${title ? html`<legend>${titleOf(sheet, entry)}</legend>` : nothing}${explained(sheet, entry)}${body}
  </fieldset>`;
};

/** Around one control, whose id is that of the question. */
export const fieldShell = (
  sheet: Sheet,
  entry: Entry,
  body: unknown,
  end: unknown = decline(sheet, entry, `${sheet.id(entry)}-text`),
): TemplateResult =>
  html`<div class="question">
    <label class="title" id="${sheet.id(entry)}-text" for=${sheet.id(entry)}>${titleOf(sheet, entry)}</label>
    ${explained(sheet, entry)}${body}${end}
  </div>`;

/** “Prefer not to say”, where no option says it; to what, is the text of the element `about`, where no set says it. */
export const decline = (sheet: Sheet, entry: Entry, about: string | typeof nothing = nothing): Drawn => {
  const {item, enabled} = entry;
  if (item.plain || item.readOnly) return nothing;
  return html`<label class="row quiet"><input type="checkbox" value="" aria-describedby=${about} ?disabled=${!enabled}
    .checked=${sheet.isDeclined(entry)} />${sheet.words.preferNot}</label>`;
};

/** What is said before a part, and the way past it and back. */
export const note = (sheet: Sheet, entry: Entry, isSkipped: boolean): TemplateResult => {
  const {words} = sheet;
  const id = `${sheet.id(entry)}-note`;
  return html`<div class="note">
    <p id=${id} lang=${sheet.lang}><bdi>${entry.item.contentNote}</bdi></p>
    <button type="button" class="button skip" aria-describedby=${id}>${isSkipped ? words.partShow : words.partSkip}</button>
    <span role="status">${isSkipped ? words.partSkipped : nothing}</span>
  </div>`;
};
