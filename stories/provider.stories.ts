import '../src/define/kith-group-finder.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KithProvider} from '../src/widgets/provider/provider.js';
import {empty, failing, filled, recovering, silent, verbose} from './support/backends.js';
import {given} from './support/given.js';
import {asksAnew, fits, lists, mirrored, says} from './support/plays.js';
import {type Scene, now} from './support/scene.js';
import {finderIn, showsRows} from './support/screen.js';

type Story = StoryObj<KithProvider>;

// Two finders on one page need two names, so that a screen reader can tell their searches apart.
const words: Record<string, {home: string; town: string; searchHome: string; searchTown: string}> = {
  en: {home: 'From home', town: 'In Leeds', searchHome: 'Search online groups', searchTown: 'Search in Leeds'},
  es: {home: 'Desde casa', town: 'En Leeds', searchHome: 'Buscar grupos en línea', searchTown: 'Buscar en Leeds'},
  ar: {home: 'من البيت', town: 'في ليدز', searchHome: 'ابحث عن مجموعة عبر الإنترنت', searchTown: 'ابحث في ليدز'},
};

const meta: Meta<KithProvider> = {
  title: 'Widgets/Provider',
  component: 'kith-provider',
  args: {backend: filled, now},
  argTypes: {
    backend: {control: false},
    now: {control: false},
    token: {control: false},
    messages: {control: 'object'},
  },
  render: (args, {globals, loaded}) => {
    const {locale} = globals as unknown as Scene;
    const {home, town, searchHome, searchTown} = words[locale]!;
    return html`
      <kith-provider locale=${locale} ${given({...args, ...(loaded as object)})}>
        <h2>${home}</h2>
        <kith-group-finder
          attendance="online,hybrid" locked="attendance" page-size="3" heading-level="3"
          .messages=${{searchLabel: searchHome}}
        ></kith-group-finder>
        <h2>${town}</h2>
        <kith-group-finder
          region="United Kingdom &gt; Leeds" locked="region" page-size="3" heading-level="3"
          .messages=${{searchLabel: searchTown}}
        ></kith-group-finder>
      </kith-provider>
    `;
  },
  play: lists(3),
};
export default meta;

/** Two finders with one listing, read once. */
export const Filled: Story = {};

/** The listing is on its way, for both. */
export const Loading: Story = {args: {backend: silent}, play: says('Looking up groups …')};

/** The listing has no group. The filters are locked, so there is no filter to take away. */
export const Empty: Story = {args: {backend: empty}, play: says('0 meetings')};

/** The backend answered with an error. */
export const Failed: Story = {
  name: 'Error',
  args: {backend: failing('server')},
  play: says('The list could not be loaded'),
};

/** No connection. */
export const Offline: Story = {args: {backend: failing('offline')}, play: says('You seem to be offline')};

/** In 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: fits};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}, play: mirrored};

/** Texts of unreasonable length. */
export const LongWords: Story = {name: 'Long words', args: {backend: verbose}, play: fits};

/** Tokens on any element around a widget reach it. */
export const Themed: Story = {globals: {theme: 'kith-bright'}};

/** Any text can be replaced, for all widgets inside. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {messages: {filters: 'Narrow it down', viewTime: 'As they come'}},
  play: says('Narrow it down'),
};

/** One connection, tried again from either widget. */
export const Retried: Story = {
  tags: ['!autodocs'],
  name: 'Tried again',
  loaders: [() => ({backend: recovering('server')})],
  play: async (context) => {
    await asksAnew('Try again')(context);
    await showsRows(finderIn(context.canvasElement), 3);
  },
};
