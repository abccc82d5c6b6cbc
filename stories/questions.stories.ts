import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {Item} from '../src/model/questionnaire/questionnaire.js';
import './support/asker.js';
import type {QuestionAsker} from './support/asker.js';
import {everyKind, givenTo, groups, seldom, usual} from './support/every-kind.js';

interface Args {
  items: readonly Item[];
  answers: QuestionAsker['answers'];
  mistakes: QuestionAsker['mistakes'];
  disabled: boolean;
}

type Story = StoryObj<Args>;

/** Keys of all questions, also of those in groups. */
const keysOf = (items: readonly Item[]): string[] =>
  items.flatMap(({linkId, items: inside = []}) => [linkId, ...keysOf(inside)]);

const mistaken = (items: readonly Item[]): Record<string, string> =>
  Object.fromEntries(keysOf(items).map((key) => [key, 'Please look at this again.']));

const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle';

const lengthened = (items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    ...(item.text && {text: `${item.text} ${long}`}),
    ...(item.options && {options: item.options.map((option) => ({...option, text: `${option.text} ${long}`}))}),
    ...(item.items && {items: lengthened(item.items)}),
  }));

const drawn = async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
  const asker = canvasElement.querySelector('question-asker')!;
  await waitFor(() => expect(asker.shadowRoot?.querySelector('fieldset legend, label')).not.toBeNull());
  await waitFor(() => expect(asker.shadowRoot?.querySelector('.wait')).toBeNull());
};

/** The questions of a form: every kind, in every state. A page never uses them without the form around them. */
const meta: Meta<Args> = {
  title: 'Widgets/Questions',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  args: {items: usual, answers: givenTo, mistakes: {}, disabled: false},
  render: ({items, answers, mistakes, disabled}, {globals}) => html`<question-asker
    locale=${String(globals['locale'])} .questionnaire=${{id: 'story', version: '1', language: 'en', items}}
    .answers=${answers} .mistakes=${mistakes} ?disabled=${disabled}
  ></question-asker>`,
  play: drawn,
};
export default meta;

/** What most check-ins ask, answered. */
export const Filled: Story = {};

/** Nothing is answered yet. */
export const Empty: Story = {args: {answers: {}}};

/** Each question has a mistake, which stands at it in words. */
export const Mistakes: Story = {args: {mistakes: mistaken(usual)}};

/** While it is sent, nothing can be changed. */
export const Disabled: Story = {args: {disabled: true}};

/** On a small phone: 320 pixels. A scale stacks. */
export const Narrow: Story = {globals: {width: 'narrow'}};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored; the questions themselves are in English and say so. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}};

/** Words that are longer than the screen. */
export const LongWords: Story = {name: 'Long words', globals: {width: 'narrow'}, args: {items: lengthened(everyKind)}};

/** Ratings, sliders, numbers, dates, lists: what few check-ins ask. */
export const Seldom: Story = {args: {items: seldom}};

/** None of them answered: a slider that nobody touched has no answer. */
export const SeldomEmpty: Story = {name: 'Seldom, empty', args: {items: seldom, answers: {}}};

/** Each with a mistake. */
export const SeldomMistakes: Story = {name: 'Seldom, mistakes', args: {items: seldom, mistakes: mistaken(seldom)}};

/** On a small phone. */
export const SeldomNarrow: Story = {name: 'Seldom, narrow', globals: {width: 'narrow'}, args: {items: seldom}};

/** In the dark. */
export const SeldomDark: Story = {name: 'Seldom, dark', globals: {scheme: 'dark'}, args: {items: seldom}};

/** In Arabic. */
export const SeldomRightToLeft: Story = {name: 'Seldom, right to left', globals: {locale: 'ar'}, args: {items: seldom}};

/** A matrix, a repeating group, and one as a table. */
export const Groups: Story = {args: {items: groups}};

/** The same on a small phone: the tables stack, with the same controls. */
export const GroupsNarrow: Story = {name: 'Groups, narrow', globals: {width: 'narrow'}, args: {items: groups}};

/** In the dark. */
export const GroupsDark: Story = {name: 'Groups, dark', globals: {scheme: 'dark'}, args: {items: groups}};

/** In Arabic. */
export const GroupsRightToLeft: Story = {name: 'Groups, right to left', globals: {locale: 'ar'}, args: {items: groups}};
