import {type TemplateResult, html} from 'lit';
import type {SiteController} from '../../../controllers/site.js';
import {moreQuestions} from '../../../i18n/parts/more-questions.js';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {More, QuestionsHost} from './host.js';
import {listOf, needsLate} from './list.js';
import {sheetOf} from './sheet.js';

export {forget} from './sheet.js';
export {idOf} from './ids.js';
export type {More, QuestionsHost} from './host.js';

/** For `new Lazy(this, loadMore(this.site))`: what is loaded late, with its texts. */
export const loadMore =
  (site: SiteController): (() => Promise<More>) =>
  async () => {
    const [more] = await Promise.all([import('./more.js'), site.want(moreQuestions)]);
    return more;
  };

/** Whether something among them is drawn by what is loaded late. `questions` loads it by itself; this is for earlier. */
export const needsMore = (entries: readonly Entry[]): boolean =>
  entries.some(({item, children}) => needsLate(item) || needsMore(children));

/**
 * The questions: labels, help, mistakes, controls. Long forms come in slices, a frame each. They stand in one place
 * at a time. The sheet is `questionStyles`.
 */
export const questions = (host: QuestionsHost, entries: readonly Entry[]): TemplateResult => {
  const sheet = sheetOf(host);
  sheet.begin(entries);
  const list = listOf(sheet, entries);
  sheet.end();
  return html`<fieldset class="questions ${sheet.isLong ? 'long' : ''}" role="none" ?disabled=${host.disabled}
    @input=${sheet.onInput} @change=${sheet.onChange} @click=${sheet.onClick}>${list}</fieldset>`;
};
