import '../src/define/kith-feedback-card.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {KithFeedbackCard} from '../src/widgets/feedback-card/feedback-card.js';
import {given} from './support/given.js';
import {
  coming,
  empty,
  failing,
  filled,
  missing,
  onWall,
  one,
  over,
  silent,
  sorted,
  together,
  verbose,
} from './support/received-cards.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithFeedbackCard>;
type Play = (context: {canvasElement: HTMLElement}) => Promise<void>;

const cardIn = (canvas: HTMLElement): KithFeedbackCard => canvas.querySelector('kith-feedback-card')!;

const baseOf = (canvas: HTMLElement): Promise<HTMLElement> =>
  waitFor(() => {
    const base = cardIn(canvas).shadowRoot?.querySelector<HTMLElement>('[part=base]');
    if (!base) throw new Error('The cards have not been drawn yet.');
    return base;
  });

const inside = async (canvas: HTMLElement) => within(await baseOf(canvas));

/** Says this, somewhere. */
const says =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    const found = await (await inside(canvasElement)).findAllByText(text);
    await expect(found.at(-1)).toBeVisible();
  };

/** Presses the button of this name, or picks the card; the first, where there are several. */
const presses =
  (name: string | RegExp, role: 'button' | 'tab' = 'button'): Play =>
  async ({canvasElement}) => {
    const [found] = await (await inside(canvasElement)).findAllByRole(role, {name});
    await userEvent.click(found!);
  };

/** Opens the card, or the details, with these words on the outside. */
const opens =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    const found = await (await inside(canvasElement)).findByText(text, {selector: 'summary, summary *'});
    await userEvent.click(found.closest('summary')!);
  };

const writes =
  (text: string): Play =>
  async ({canvasElement}) => {
    await userEvent.type(await (await inside(canvasElement)).findByRole('textbox', {name: 'Your answer'}), text);
  };

const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

const fits: Play = async (context) => {
  await waitFor(async () =>
    expect((await inside(context.canvasElement)).getAllByRole('tab').length).toBeGreaterThan(1),
  );
  const card = cardIn(context.canvasElement);
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
};

const mirrored: Play = async (context) => {
  await fits(context);
  await expect(getComputedStyle(await baseOf(context.canvasElement)).direction).toBe('rtl');
};

/** The page is looked at again. */
const looksAgain: Play = async (context) => {
  await says('A card from Ana')(context);
  dispatchEvent(new Event('focus'));
};

const picks = presses('A card from Ana', 'tab');
const more = inTurn(picks, opens('More'));

/** What somebody has received, and what they do with it. Opened by the private link to read. */
const meta: Meta<KithFeedbackCard> = {
  title: 'Widgets/Feedback received',
  component: 'kith-feedback-card',
  decorators: [evening],
  args: {help: {lines: [{name: 'Harbour Line', phone: '555 0100'}], emergency: '112'}},
  argTypes: {backend: {control: false}, help: {control: false}, messages: {control: false}},
  loaders: [filled],
  render: (args, {loaded}) =>
    html`<kith-feedback-card ${given({...args, ...(loaded as object)})}></kith-feedback-card>`,
  play: says('A card from Ana'),
};
export default meta;

// Nothing plays on the page of docs, so what only a play brings about would show the wrong state there.
const played = ['!autodocs'];

/** A few cards are held in a hand, folded. */
export const Filled: Story = {};

/** They are on their way. */
export const Loading: Story = {loaders: [silent], play: says('Looking for your cards …')};

/** None has come yet. */
export const Empty: Story = {loaders: [empty], play: says('No card has arrived yet')};

/** The backend answered with an error; the button asks again. */
export const Failed: Story = {name: 'Error', loaders: [failing('server')], play: says('Try again')};

/** No connection. */
export const Offline: Story = {loaders: [failing('offline')], play: says(/^You seem to be offline/)};

/** In a side column or on a small phone: 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: fits};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}, play: mirrored};

/** Words of unreasonable length break, and nothing is cut off. */
export const LongWords: Story = {name: 'Long words', loaders: [verbose], play: fits};

/** The same in one of the ready themes: tokens suffice. */
export const Themed: Story = {globals: {theme: 'kith-bright'}};

/** One card, still folded. */
export const One: Story = {name: 'One card', loaders: [one]};

/** A card of the hand is picked: it opens beneath. */
export const Opened: Story = {tags: played, play: inTurn(picks, says('Say thank you'))};

/** Many hang on a wall. */
export const Wall: Story = {
  name: 'A wall',
  loaders: [onWall],
  play: async ({canvasElement}) => {
    await waitFor(async () => expect((await inside(canvasElement)).getAllByText(/^A card from/)).toHaveLength(24));
  },
};

/** Unsigned cards came together: three at least, in mixed order and with the day alone. */
export const Together: Story = {name: 'Unsigned cards', loaders: [together]};

/** Kept ones lie open, one is put away, one is shown to the group. */
export const Kept: Story = {loaders: [sorted], play: inTurn(presses('A wall'), says('Put away'))};

/** A card arrives while the page is open: it waits to be shown, and nothing moves. */
export const Arrived: Story = {tags: played, loaders: [coming], play: inTurn(looksAgain, says('A card has arrived.'))};

/** Thanks, in words. */
export const Thanked: Story = {
  tags: played,
  play: inTurn(picks, presses('Say thank you'), says(/^Thank you was said/)),
};

/** It can be answered, once. */
export const Answering: Story = {tags: played, play: inTurn(picks, presses('Answer'), writes('That helped me.'))};

/** Words that speak of a crisis bring up where to turn to, above the button. Nothing is blocked. */
export const Crisis: Story = {
  name: 'Words of a crisis',
  tags: played,
  play: inTurn(picks, presses('Answer'), writes('I want to die'), says('Harbour Line')),
};

/** Before a card is shown, who will read it. */
export const Showing: Story = {
  name: 'Showing to the group',
  tags: played,
  play: inTurn(more, presses('Show to the group'), says(/^Everyone who has the link/)),
};

/** What is wrong with a card, who reads that, and for how long. */
export const Reporting: Story = {tags: played, play: inTurn(more, presses('Report'), says('What is wrong with it?'))};

/** Who gave a card is turned away, and a new link is offered for the others. */
export const TurnedAway: Story = {
  name: 'Turned away',
  tags: played,
  play: inTurn(more, presses('Turn away who gave it'), presses('Turn away'), says(/They may still have the link/)),
};

/** The asking, its links, and more time. */
export const Asking: Story = {
  name: 'Asking and links',
  tags: played,
  play: inTurn(opens('Asking and links'), says('For the people you ask')),
};

/** The time is over, and none came. */
export const Over: Story = {name: 'None came', loaders: [over], play: says('No card came this time')};

/** The link opens nothing, or not any more. */
export const Missing: Story = {name: 'Nothing there', loaders: [missing], play: says(/^This link does not open/)};

/** Asked once, in words, before everything is erased. */
export const AskingToErase: Story = {
  name: 'Asking before erasing',
  tags: played,
  play: inTurn(opens('Erase'), presses('Erase everything'), says('Leave it as it is')),
};

/** Everything was erased. */
export const Erased: Story = {
  tags: played,
  play: inTurn(opens('Erase'), presses('Erase everything'), presses('Erase all'), says('Everything was erased')),
};
