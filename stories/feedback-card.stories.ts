import '../src/define/kith-feedback-card.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {HelpConfig} from '../src/model/help/help.js';
import type {KithFeedbackCard} from '../src/widgets/feedback-card/feedback-card.js';
import {
  asking,
  failing,
  held,
  invited,
  over,
  refusing,
  removed,
  showing,
  silent,
  thanked,
  verbose,
  waiting,
} from './support/feedback-cards.js';
import {given} from './support/given.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithFeedbackCard>;
type Play = (context: {canvasElement: HTMLElement}) => Promise<void>;

const help: HelpConfig = {lines: [{name: 'Harbour Line', phone: '555 0100'}], emergency: '112'};

const cardIn = (canvas: HTMLElement): KithFeedbackCard => canvas.querySelector('kith-feedback-card')!;

const baseOf = (canvas: HTMLElement): Promise<HTMLElement> =>
  waitFor(() => {
    const base = cardIn(canvas).shadowRoot?.querySelector<HTMLElement>('[part=base]');
    if (!base) throw new Error('The card has not drawn itself yet.');
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

/** Presses the button of this name. */
const presses =
  (name: string | RegExp): Play =>
  async ({canvasElement}) =>
    userEvent.click(await (await inside(canvasElement)).findByRole('button', {name}));

/** Writes into the field of this name. */
const writes =
  (name: string | RegExp, text: string): Play =>
  async ({canvasElement}) =>
    userEvent.type(await (await inside(canvasElement)).findByRole('textbox', {name}), text);

/** Chooses the option of this name. */
const chooses =
  (name: string | RegExp): Play =>
  async ({canvasElement}) =>
    userEvent.click(await (await inside(canvasElement)).findByRole('radio', {name}));

const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

const fits: Play = async (context) => {
  await says(/would like to hear from you:$/)(context);
  const card = cardIn(context.canvasElement);
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
};

const mirrored: Play = async ({canvasElement}) => {
  await says('ما لاحظتُه')({canvasElement});
  await expect(getComputedStyle(await baseOf(canvasElement)).direction).toBe('rtl');
};

/** Asks, as a newcomer would. */
const ask = inTurn(
  writes(/^What would you like/, 'How did my story come across?'),
  chooses(/^Just listen/),
  writes(/^What do you want/, 'Sam'),
  presses('Make my two links'),
);

/** Writes a card and looks at it. */
const write = inTurn(
  writes('What I noticed', 'I noticed how you took a breath before you began.'),
  writes('What I appreciate', 'I felt less alone when you said it.'),
  chooses(/^Unsigned/),
  presses('Look at it first'),
);

/** One card between people: asked for, given, and a giver’s own. */
const meta: Meta<KithFeedbackCard> = {
  title: 'Widgets/Feedback card',
  component: 'kith-feedback-card',
  decorators: [evening],
  argTypes: {backend: {control: false}, help: {control: false}, messages: {control: false}},
  args: {help},
  // Each is opened by a link of its own, and one page has but one address.
  tags: ['!autodocs'],
  loaders: [invited()],
  render: (args, {loaded}) =>
    html`<kith-feedback-card ${given({...args, ...(loaded as object)})}></kith-feedback-card>`,
  play: says(/^Sam would like to hear from you/),
};
export default meta;

/** The link to give: who asks, in their own words, and a card to write. */
export const Filled: Story = {};

/** The invitation is on its way. */
export const Loading: Story = {loaders: [silent], play: says('One moment …')};

/** No link: somebody asks. */
export const Empty: Story = {tags: ['autodocs'], loaders: [asking], play: says('Make my two links')};

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

/** Something is missing: said once, with a way to each. */
export const AskingLacks: Story = {
  name: 'Asking, something missing',
  loaders: [asking],
  play: inTurn(presses('Make my two links'), says('Please choose what would help you')),
};

/** The two links that came of asking. */
export const TwoLinks: Story = {
  name: 'Two links',
  loaders: [asking],
  play: inTurn(ask, says('Your two links are ready')),
};

/** Where ideas and another view are welcome, there are fields for them. */
export const IdeasWelcome: Story = {
  name: 'Ideas welcome',
  loaders: [invited({wish: 'ideas', otherView: true})],
  play: says('Something to try'),
};

/** A soft word at “You should …”: nothing is blocked. */
export const Nudge: Story = {
  play: inTurn(writes('What I noticed', 'You should rest more.'), says(/^It may land more softly/)),
};

/** Words that speak of a crisis: help stands above the button. */
export const CrisisWords: Story = {
  name: 'Crisis words',
  play: inTurn(
    presses('Need help now?'),
    says('Harbour Line'),
    writes('What I noticed', 'Some days I want to die.'),
    says(/^It sounds as if things are hard/),
  ),
};

/** A card as its receiver will see it, and who will read it. */
export const Preview: Story = {play: inTurn(write, says('This is how Sam will see it.'))};

/** Unsigned, it waits for others: its giver may sign it, or take it back. */
export const Given: Story = {
  play: inTurn(write, presses('Give this card'), says(/^Your card waits\./)),
};

/** It could not be sent: every word is still here. */
export const NotSent: Story = {
  name: 'Not sent',
  loaders: [refusing('server')],
  play: inTurn(write, presses('Give this card'), says(/Your words are still here/)),
};

/** Without a connection it is kept and sent later, where the page lets it. */
export const WaitingToBeSent: Story = {
  name: 'Waiting to be sent',
  args: {queue: true},
  loaders: [refusing('offline')],
  play: inTurn(write, presses('Give this card'), says('Saved here, not sent yet')),
};

/** The asking is over. */
export const Over: Story = {loaders: [over], play: says(/^No more cards are taken here/)};

/** A link that opens nothing: in words what may have happened. */
export const LostLink: Story = {
  name: 'Lost link',
  loaders: [failing('missing')],
  play: says(/^This link opens nothing here/),
};

/** What the asker shows to the group, beneath the card to write. */
export const Shown: Story = {loaders: [showing], play: says('What Sam shows to the group')};

/** A giver’s own card that waits for others. */
export const Waiting: Story = {loaders: [waiting], play: says(/^Your card waits\./)};

/** Thanks and an answer have come. */
export const Thanked: Story = {loaders: [thanked], play: says(/Sam says thank you/)};

/** A keeper of the site looks at it first. */
export const Held: Story = {loaders: [held], play: says(/looks at your card first/)};

/** A keeper of the site has taken it down, and says why. */
export const Removed: Story = {loaders: [removed], play: says('They say why:')};

/** Asked once before it is taken back for ever. */
export const AskingToWithdraw: Story = {
  name: 'Asking before taking it back',
  loaders: [thanked],
  play: inTurn(presses('Take it back'), says(/^Take this card back for ever/)),
};

/** It was taken back. */
export const Withdrawn: Story = {
  loaders: [thanked],
  play: inTurn(presses('Take it back'), presses('Take it back for ever'), says('Your card was taken back')),
};
