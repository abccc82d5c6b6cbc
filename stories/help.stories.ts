import '../src/define/kith-help.js';
import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor, within} from 'storybook/test';
import type {HelpConfig} from '../src/model/help/help.js';
import type {KithHelp} from '../src/widgets/help/help.js';
import {given} from './support/given.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithHelp>;
type Play = (context: Pick<StoryContext, 'canvasElement'>) => Promise<void>;

/** Everything inside a help, once its words are here. */
const inside = async (canvas: HTMLElement) => {
  const help = canvas.querySelector('kith-help');
  const base = await waitFor(() => {
    const found = help?.shadowRoot?.querySelector<HTMLElement>('[part=base]');
    if (!found) throw new Error('The help has not drawn itself yet.');
    return found;
  });
  return within(base);
};

/** A link of this name is there. */
const leads =
  (name: string): Play =>
  async ({canvasElement}) => {
    await expect(await (await inside(canvasElement)).findByRole('link', {name})).toBeVisible();
  };

/** These words are there. */
const says =
  (text: RegExp): Play =>
  async ({canvasElement}) => {
    await expect((await (await inside(canvasElement)).findAllByText(text))[0]).toBeVisible();
  };

/** Nothing is wider than its column. */
const fits: Play = async ({canvasElement}) => {
  await inside(canvasElement);
  const help = canvasElement.querySelector('kith-help')!;
  await expect(help.scrollWidth).toBeLessThanOrEqual(help.clientWidth);
};

const stays = (event: Event): void => event.preventDefault();

/** An invented line, with everything that a line can say. */
const harbour: HelpConfig = {
  contact: {name: 'The Tuesday group', phone: '555 0100', note: 'Orla reads messages in the evening.'},
  lines: [
    {
      name: 'Harbour Line',
      phone: '555 0111 · 555 0112',
      text: 'HOME to 5550113',
      chat: 'https://harbour.example/chat',
      web: 'https://harbour.example/',
      hours: '24/7',
      cost: 'free',
      languages: ['en', 'es', 'ar'],
    },
    {name: 'Lantern listeners', phone: '555 0120', hours: '18:00 – 22:00', cost: 'Local rate', languages: ['es']},
  ],
  emergency: '112',
  directory: 'https://directory.example/',
};

/** Where to turn to now, and the way out of the page. The lines of these stories are invented, except in *Country*. */
const meta: Meta<KithHelp> = {
  title: 'Widgets/Help',
  component: 'kith-help',
  decorators: [evening],
  args: {help: harbour, exit: 'https://weather.example/'},
  argTypes: {help: {control: 'object'}, backend: {control: false}},
  render: (args) => html`<kith-help ${given(args)} @kith-exit=${stays}></kith-help>`,
  play: says(/Harbour Line/),
};
export default meta;

/** The group's own contact, the site's lines, and the emergency number, in this order. */
export const Filled: Story = {};

/** Nothing is configured: words that hold everywhere, and a word for the developer in the console. */
export const Unconfigured: Story = {
  args: {help: undefined as unknown as HelpConfig},
  play: says(/your local emergency number/),
};

/** In 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: fits};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored; numbers keep their order. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}};

/** Texts of unreasonable length. */
export const LongWords: Story = {
  name: 'Long words',
  globals: {width: 'narrow'},
  args: {
    help: {
      contact: {name: 'Donaudampfschifffahrtsgesellschaftskapitänsgesprächskreis '.repeat(3), phone: '555 0100'},
      lines: [
        {
          name: 'Linie',
          phone: 'Kapitänskajütentelefonvermittlung'.repeat(3),
          note: 'Bitte lange klingeln lassen. '.repeat(9),
        },
      ],
    },
  },
  play: fits,
};

/** Tokens on any element around it. */
export const Themed: Story = {globals: {theme: 'kith-bright'}};

/** `help="GB"`: the suggestions shipped for a country, each with its source and the month it was seen. Confirm them first. */
export const Country: Story = {args: {help: {country: 'GB'}}, play: leads('Call 116 123')};

/** A country for which nothing is shipped, with the site's directory. */
export const UnknownCountry: Story = {
  name: 'Unknown country',
  args: {help: {country: 'XX', directory: 'https://directory.example/'}},
  play: says(/your local emergency number/),
};

/** The site's own words and heading, and a link of its own to leave by: both show without script too. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {label: 'Someone is there, right now'},
  render: ({exit: _exit, ...args}) => html`<kith-help ${given(args)} @kith-exit=${stays}>
    <p>Orla and Tom answer the group's phone on Tuesdays.</p>
    <a slot="exit" href="https://weather.example/">Quick, to the weather</a>
  </kith-help>`,
  play: says(/Someone is there/),
};

/** A real link, Shift pressed three times, and the truth about the history. In these stories the page stays. */
export const QuickExit: Story = {
  name: 'Quick exit',
  play: async (context) => {
    await leads('Leave this page')(context);
    document.body.dispatchEvent(new KeyboardEvent('keyup', {key: 'Shift', bubbles: true, composed: true}));
    await says(/Press Shift 2 more times/)(context);
  },
};

/** As on a phone: while its place is out of sight, the way out floats above everything, cookie banners too. */
export const Floating: Story = {
  args: {floating: true},
  render: (args) =>
    html`${Array.from({length: 40}, () => html`<p>A long page …</p>`)} <kith-help ${given(args)} @kith-exit=${stays}></kith-help>`,
  play: leads('Leave this page'),
};
