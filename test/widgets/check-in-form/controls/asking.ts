import {aTimeout, fixture, html} from '@open-wc/testing';
import {loadMessages} from '../../../../src/i18n/messages.js';
import type {Answer, Answers, Item, Option} from '../../../../src/model/questionnaire/questionnaire.js';
import {moreQuestions} from '../../../../src/i18n/parts/more-questions.js';
import type {QuestionAsker} from '../../../../stories/support/asker.js';
import '../../../../stories/support/asker.js';
import {appears} from '../../../support/finder.js';

/** What is asked, and how. */
export interface Scene {
  answers?: Answers;
  mistakes?: Readonly<Record<string, string>>;
  locale?: string;
  /** Of the questionnaire. */
  language?: string;
  disabled?: boolean;
}

export const optionsOf = (...texts: string[]): Option[] => texts.map((text) => ({value: text.toLowerCase(), text}));

/** The questions alone, once they are all drawn. */
export const ask = async (items: readonly Item[], scene: Scene = {}): Promise<QuestionAsker> => {
  const {answers = {}, mistakes = {}, locale = 'en', language = 'en', disabled = false} = scene;
  await loadMessages(locale, moreQuestions);
  const asker = await fixture<QuestionAsker>(html`<question-asker
    locale=${locale} .questionnaire=${{id: 'asked', version: '1', language, items}} .answers=${answers}
    .mistakes=${mistakes} ?disabled=${disabled}
  ></question-asker>`);
  await appears(asker, () => asker.shadowRoot!.querySelector('[part=base]') ?? undefined);
  return settled(asker);
};

/** Resolves when what is loaded late is here and drawn. */
export const settled = async (asker: QuestionAsker): Promise<QuestionAsker> => {
  await asker.updateComplete;
  // A module that is already there comes with the next tasks.
  while (asker.shadowRoot!.querySelector('.wait')) await aTimeout(0);
  await asker.updateComplete;
  return asker;
};

/** Clicks, and waits for the drawing that follows. */
export const press = async (asker: QuestionAsker, element: HTMLElement): Promise<void> => {
  element.click();
  await asker.updateComplete;
};

/** Puts a text into a field, as if it was typed at once. */
export const typeInto = async (asker: QuestionAsker, field: HTMLElement, text: string): Promise<void> => {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await asker.updateComplete;
};

/** What is answered to a question. */
export const answersTo = (asker: QuestionAsker, key: string): readonly Answer[] => asker.answers[key] ?? [];
