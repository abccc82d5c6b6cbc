import '../src/define/kith-group-finder.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KithGroupFinder} from '../src/widgets/group-finder/group-finder.js';
import {filled} from './support/backends.js';
import {given} from './support/given.js';
import {opensFilters} from './support/plays.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithGroupFinder>;

/** Three ready themes. Each is a sheet of tokens for one class, and every colour knows light and dark. */
const meta: Meta<KithGroupFinder> = {
  title: 'Themes',
  decorators: [evening],
  args: {backend: filled, topic: ['Grief', 'Anxiety', 'LGBTQ+ life']},
  argTypes: {backend: {control: false}},
  render: (args) => html`<kith-group-finder ${given(args)}></kith-group-finder>`,
  play: opensFilters('Filters, 3 on'),
};
export default meta;

/** `class="kith-calm"`, from `themes/calm.css`. */
export const Calm: Story = {globals: {theme: 'kith-calm'}};
/** Calm, where the page is dark. */
export const CalmDark: Story = {name: 'Calm, dark', globals: {theme: 'kith-calm', scheme: 'dark'}};
/** `class="kith-bright"`, from `themes/bright.css`. */
export const Bright: Story = {globals: {theme: 'kith-bright'}};
/** Bright, where the page is dark. */
export const BrightDark: Story = {name: 'Bright, dark', globals: {theme: 'kith-bright', scheme: 'dark'}};
/** `class="kith-high-contrast"`, from `themes/high-contrast.css`. */
export const HighContrast: Story = {name: 'High contrast', globals: {theme: 'kith-high-contrast'}};
/** High contrast, where the page is dark. */
export const HighContrastDark: Story = {
  name: 'High contrast, dark',
  globals: {theme: 'kith-high-contrast', scheme: 'dark'},
};
