import '../src/define/kith-feedback-round.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {HelpConfig} from '../src/model/help/help.js';
import type {KithFeedbackRound} from '../src/widgets/feedback-round/feedback-round.js';
import {given} from './support/given.js';
import {
  closed,
  device,
  failing,
  leading,
  opening,
  seated,
  signed,
  silent,
  spent,
  untaken,
  verbose,
} from './support/rounds.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithFeedbackRound>;
type Play = (context: {canvasElement: HTMLElement}) => Promise<void>;

const help: HelpConfig = {lines: [{name: 'Harbour Line', phone: '555 0100'}], emergency: '112'};

const roundIn = (canvas: HTMLElement): KithFeedbackRound => canvas.querySelector('kith-feedback-round')!;

const inside = async (canvas: HTMLElement) =>
  within(
    await waitFor(() => {
      const base = roundIn(canvas).shadowRoot?.querySelector<HTMLElement>('[part=base]');
      if (!base) throw new Error('The round has not drawn itself yet.');
      return base;
    }),
  );

/** Says this, somewhere. */
const says =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    const found = await (await inside(canvasElement)).findAllByText(text);
    await expect(found.at(-1)).toBeVisible();
  };

/** Presses the button of this name. */
const presses =
  (name: string | RegExp): Play =>
  async ({canvasElement}) => {
    await userEvent.click(await (await inside(canvasElement)).findByRole('button', {name}));
  };

/** Writes into the field of this name. */
const writes =
  (name: string | RegExp, text: string): Play =>
  async ({canvasElement}) => {
    const field = await (await inside(canvasElement)).findByRole('textbox', {name});
    await userEvent.type(field, text);
  };

const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

const fits: Play = async (context) => {
  await says('not opened yet')(context);
  const round = roundIn(context.canvasElement);
  await expect(round.scrollWidth).toBeLessThanOrEqual(round.clientWidth);
};

const mirrored: Play = async ({canvasElement}) => {
  const view = await inside(canvasElement);
  await expect(await view.findByText('المشاركون في هذه الجولة')).toBeVisible();
  await expect(getComputedStyle(roundIn(canvasElement).shadowRoot!.querySelector('[part=base]')!).direction).toBe(
    'rtl',
  );
};

/** Opens a round on this device, for three. */
const opens = inTurn(
  says(/^Each person in your group .* around the circle\.$/),
  writes(/^Who takes part/, 'Ana\nBen\nChloé'),
  writes(/^What is it about/, 'The week we had together'),
  presses('Open the round'),
  says(/^Hand the device around/),
);

/** A round in which everyone has a voice: for who leads it, for who has a place, and on one device. */
const meta: Meta<KithFeedbackRound> = {
  title: 'Widgets/Feedback round',
  component: 'kith-feedback-round',
  decorators: [evening],
  argTypes: {backend: {control: false}, help: {control: false}, messages: {control: false}},
  args: {help},
  loaders: [leading],
  render: (args, {loaded}) =>
    html`<kith-feedback-round ${given({...args, ...(loaded as object)})}></kith-feedback-round>`,
  play: says('People in this round'),
};
export default meta;

// Nothing plays on the page of docs, so what only a play brings about would show the wrong state there.
const played = ['!autodocs'];

/** Who leads a round hands out the links, and sees in words how it stands. Never what a card says. */
export const Filled: Story = {};

/** It is on its way. */
export const Loading: Story = {loaders: [silent], play: says('One moment …')};

/** How it begins: a few names, what it is about, and the round is open. */
export const Empty: Story = {loaders: [opening], play: says('Open the round')};

/** The backend answered with an error; the button asks again. */
export const Failed: Story = {name: 'Error', loaders: [failing('server')], play: says('Try again')};

/** No connection. */
export const Offline: Story = {loaders: [failing('offline')], play: says(/You seem to be offline/)};

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

/** What is missing is said at its field, and nothing that was written is lost. */
export const Lacking: Story = {
  tags: played,
  loaders: [opening],
  play: inTurn(
    writes(/^Who takes part/, 'Ana\nana'),
    presses('Open the round'),
    says(/^Two people have the same name/),
  ),
};

/** Before a round is closed it is said what that means; the harmless answer stands first. */
export const Closing: Story = {
  tags: played,
  play: async (context) => {
    await says('People in this round')(context);
    await userEvent.click(await (await inside(context.canvasElement)).findByText('Change the round'));
    await inTurn(presses('Close the round'), says(/cannot be opened again/))(context);
  },
};

/** Closed for good: everyone can still read what they got. */
export const Closed: Story = {loaders: [closed], play: says('This round is closed.')};

/** A place that was handed out: whose it is, and what taking it means. */
export const NotTaken: Story = {name: 'Not taken', loaders: [untaken], play: says('A place for Ana')};

/** Right after taking it: a link of one’s own. */
export const JustTaken: Story = {
  tags: played,
  name: 'Just taken',
  loaders: [untaken],
  play: inTurn(presses('Take this place'), says('Cards from you')),
};

/** The link on paper opens nothing any more. */
export const Spent: Story = {name: 'Spent link', loaders: [spent], play: says('This link opens nothing')};

/** In the middle of a round: to whom one may still write, what came, and what is shown to all. */
export const Place: Story = {loaders: [seated], play: says('Cards for you')};

/** Writing to one person. What was begun for others stays. */
export const Writing: Story = {
  tags: played,
  loaders: [seated],
  play: inTurn(presses('Write Chloé'), says('What I noticed')),
};

/** A card that was given is opened again from the place: to correct it, or to take it back for ever. */
export const OwnCard: Story = {
  tags: played,
  name: 'Own card',
  loaders: [seated],
  play: inTurn(presses('My card Ben'), says('Take it back')),
};

/** Where so few write to each other, cards are signed, and it says why. */
export const SignedOnly: Story = {
  tags: played,
  name: 'Signed only',
  loaders: [signed],
  play: inTurn(presses('Write Ben'), says(/^Cards in this round are signed/)),
};

/** One device, handed around a circle: who has had a turn. */
export const Circle: Story = {tags: played, loaders: [device], play: opens};

/** Between two people: nothing of the one before. */
export const Cover: Story = {
  tags: played,
  loaders: [device],
  play: inTurn(opens, presses('Hand it to Ana'), says('Please hand it to Ana')),
};

/** Somebody’s own turn. */
export const Turn: Story = {
  tags: played,
  loaders: [device],
  play: inTurn(opens, presses('Hand it to Ana'), presses('I am Ana'), says('Still open: Ben and Chloé.')),
};
