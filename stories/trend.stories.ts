import '../src/define/kith-provider.js';
import '../src/define/kith-trend.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {KithTrend} from '../src/widgets/trend/trend.js';
import {given} from './support/given.js';
import {evening} from './support/scene.js';
import {empty, failing, filled, onDevice, scored, secret, silent, verbose, written} from './support/trends.js';

type Story = StoryObj<KithTrend>;
type Play = (context: {canvasElement: HTMLElement}) => Promise<void>;

const trendIn = (canvas: HTMLElement): KithTrend => canvas.querySelector('kith-trend')!;

const baseOf = (canvas: HTMLElement): Promise<HTMLElement> =>
  waitFor(() => {
    const base = trendIn(canvas).shadowRoot?.querySelector<HTMLElement>('[part=base]');
    if (!base) throw new Error('The trend has not drawn itself yet.');
    return base;
  });

const inside = async (canvas: HTMLElement) => within(await baseOf(canvas));

/** Shows so many pictures. */
const draws =
  (count: number): Play =>
  async ({canvasElement}) => {
    const view = await inside(canvasElement);
    await waitFor(() => expect(view.getAllByRole('figure')).toHaveLength(count));
  };

/** Says this, somewhere. */
const says =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    const found = await (await inside(canvasElement)).findAllByText(text);
    await expect(found.at(-1)).toBeVisible();
  };

/** Presses the button, or opens the details, of this name. */
const presses =
  (name: string | RegExp): Play =>
  async ({canvasElement}) => {
    const view = await inside(canvasElement);
    await userEvent.click(await view.findByText(name, {selector: 'summary, button'}));
  };

const fits: Play = async (context) => {
  await draws(2)(context);
  const trend = trendIn(context.canvasElement);
  await expect(trend.scrollWidth).toBeLessThanOrEqual(trend.clientWidth);
};

const mirrored: Play = async (context) => {
  await draws(2)(context);
  await expect(getComputedStyle(await baseOf(context.canvasElement)).direction).toBe('rtl');
};

const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

/** Somebody's own check-ins over time. */
const meta: Meta<KithTrend> = {
  title: 'Widgets/Trend',
  component: 'kith-trend',
  decorators: [evening],
  args: {open: true, secret},
  argTypes: {backend: {control: false}, secret: {control: false}, questionnaires: {control: false}},
  loaders: [filled],
  render: (args, {loaded}) => html`<kith-trend ${given({...args, ...(loaded as object)})}></kith-trend>`,
  play: draws(2),
};
export default meta;

// Nothing plays on the page of docs, so what only a play brings about would show the wrong state there.
const played = ['!autodocs'];

/** Four weeks: a picture for each scale, with gaps where nothing was told. */
export const Filled: Story = {};

/** They are on their way. */
export const Loading: Story = {loaders: [silent], play: says('Looking up your check-ins …')};

/** There are none yet. */
export const Empty: Story = {loaders: [empty], play: says('No check-ins yet')};

/** The backend answered with an error; the button asks again. */
export const Failed: Story = {name: 'Error', loaders: [failing('server')], play: says('Try again')};

/** No connection. */
export const Offline: Story = {loaders: [failing('offline')], play: says(/^You seem to be offline/)};

/** In a side column or on a small phone: 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: fits};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored: time runs from right to left. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}, play: mirrored};

/** Words of unreasonable length break, and nothing is cut off. */
export const LongWords: Story = {name: 'Long words', loaders: [verbose], play: fits};

/** The same in one of the ready themes: tokens suffice. */
export const Themed: Story = {globals: {theme: 'kith-bright'}};

/** How it begins: nothing is shown until somebody asks. */
export const Closed: Story = {args: {open: false}, play: says('Show my check-ins')};

/** Without the private link nobody knows whose check-ins to show. */
export const NoLink: Story = {
  name: 'No link',
  args: {secret: undefined},
  play: says('Open your private link to see your check-ins here'),
};

/** A validated scale: the person's own numbers, no diagnosis; one that is not complete has no point. */
export const Scores: Story = {loaders: [scored], play: draws(1)};

/** All there is, also what is months old. */
export const All: Story = {args: {days: 0}};

/** A picture as a table: the newest first, with the hour where a day has several. */
export const Table: Story = {
  tags: played,
  args: {questionnaire: 'phq-9'},
  loaders: [scored],
  play: inTurn(draws(1), presses('Show as a table'), says(/^No number/)),
};

/** A journal has no numbers: only what was written. */
export const Journal: Story = {
  loaders: [written],
  play: inTurn(says(/^Nothing here can be drawn/), presses(/: What happened$/)),
};

/** Kept by the device alone, in this page so far: “this is my own device” keeps it for the next visit. */
export const OnDevice: Story = {name: 'On the device', args: {secret: undefined}, loaders: [onDevice], play: draws(2)};

/** Asked once, in its place, before everything is erased. */
export const AskingToErase: Story = {
  tags: played,
  name: 'Asking before erasing',
  play: inTurn(draws(2), presses('Erase all my check-ins'), says('Keep them')),
};

/** Everything was erased. */
export const Erased: Story = {
  tags: played,
  play: inTurn(
    draws(2),
    presses('Erase all my check-ins'),
    presses('Erase all'),
    says('All your check-ins were erased.'),
  ),
};
