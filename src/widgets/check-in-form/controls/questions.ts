import {type TemplateResult, html} from 'lit';
import type {SiteController} from '../../../controllers/site.js';
import {moreQuestions} from '../../../i18n/parts/more-questions.js';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Item} from '../../../model/questionnaire/questionnaire.js';
import type {Matrix, More, QuestionsHost} from './host.js';
import {listOf, needsLate, needsTable} from './list.js';
import {sheetOf} from './sheet.js';

export {forget} from './sheet.js';
export {idOf} from './ids.js';
export type {Matrix, More, QuestionsHost} from './host.js';

/** For `new Lazy(this, loadMore(this.site))`: what is loaded late, with its texts. */
export const loadMore =
  (site: SiteController): (() => Promise<More>) =>
  async () => {
    const [more] = await Promise.all([import('./more.js'), site.want(moreQuestions)]);
    return more;
  };

/** For `new Lazy(this, loadMatrix)`. */
export const loadMatrix = (): Promise<Matrix> => import('./matrix.js');

const some = (items: readonly Item[], needs: (item: Item) => boolean): boolean =>
  items.some((item) => needs(item) || some(item.items ?? [], needs));

/** Loads what draws these, so that they come all at once. Never rejects: what did not come is loaded when it is drawn. */
export const ready = async (
  {more, matrix}: Pick<QuestionsHost, 'more' | 'matrix'>,
  items: readonly Item[],
): Promise<void> => {
  await Promise.allSettled([some(items, needsLate) && more.load(), some(items, needsTable) && matrix.load()]);
};

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
