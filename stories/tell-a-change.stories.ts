import '../src/define/kith-group-finder.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KithGroupFinder} from '../src/widgets/group-finder/group-finder.js';
import {given} from './support/given.js';
import {failingKeeper, keeper, silentKeeper} from './support/keepers.js';
import {inTurn, lists, opens} from './support/plays.js';
import {evening} from './support/scene.js';
import {fillsIn, pressesPart, seesPart, tells} from './support/telling.js';

type Story = StoryObj<KithGroupFinder>;

const opened = inTurn(lists(5), opens('An Hour for Grief'), pressesPart('change-button'), seesPart('change-form'));
const words = 'The door is on the left now.\nPlease ring twice.';
const sent = inTurn(opened, fillsIn('message', words), pressesPart('submit-button'), seesPart('change-sent'));

/** “Tell us about a change”, in the details of a group, where a site's backend takes it. */
const meta: Meta<KithGroupFinder> = {
  title: 'Widgets/Tell us about a change',
  component: 'kith-group-finder',
  // Nothing plays on the page of docs, and what is shown here is brought about by a play.
  tags: ['!autodocs'],
  decorators: [evening],
  parameters: {controls: {disable: true}},
  argTypes: {backend: {control: false}},
  loaders: [() => ({backend: keeper()})],
  render: (args, {loaded}) => html`<kith-group-finder ${given({...args, ...(loaded as object)})}></kith-group-finder>`,
  play: opened,
};
export default meta;

/** Nothing is written yet. It says who will read it, and asks for no more than it needs. */
export const Empty: Story = {};

/** Filled in, and not sent yet. */
export const Filled: Story = {
  play: inTurn(opened, fillsIn('message', words), fillsIn('name', 'Orla'), fillsIn('email', 'orla@lantern.example')),
};

/** Sent with a mistake: what is wrong stands at the top and at its field, and has the focus. */
export const Invalid: Story = {
  play: inTurn(
    opened,
    fillsIn('email', 'orla at lantern'),
    pressesPart('submit-button'),
    tells('It cannot be sent like this yet'),
  ),
};

/** On its way. */
export const Sending: Story = {
  loaders: [() => ({backend: silentKeeper()})],
  play: inTurn(opened, fillsIn('message', words), pressesPart('submit-button'), tells('Sending …')),
};

/** Kept safely; it waits for who keeps the listing. It can be corrected and taken back as long as the page is open. */
export const Sent: Story = {play: sent};

/** Sent, and now being corrected. */
export const Correcting: Story = {play: inTurn(sent, pressesPart('correct-button'), seesPart('change-form'))};

/** Taken back: the words are still there. */
export const TakenBack: Story = {
  name: 'Taken back',
  play: inTurn(sent, pressesPart('withdraw-button'), seesPart('change-form'), tells(/^It has been taken back/)),
};

/** No connection: no word is lost, and the same button sends it again. */
export const Offline: Story = {
  loaders: [() => ({backend: failingKeeper('offline')})],
  play: inTurn(opened, fillsIn('message', words), pressesPart('submit-button'), tells(/^You seem to be offline/)),
};

/** Too many have written at once. */
export const RateLimited: Story = {
  name: 'Rate limited',
  loaders: [() => ({backend: failingKeeper('rate')})],
  play: inTurn(opened, fillsIn('message', words), pressesPart('submit-button'), tells(/try again later/)),
};

/** The other side failed. */
export const Failed: Story = {
  name: 'Server error',
  loaders: [() => ({backend: failingKeeper('server')})],
  play: inTurn(opened, fillsIn('message', words), pressesPart('submit-button'), tells(/went wrong on the other side/)),
};

/** On a small phone: 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: inTurn(opened, fillsIn('message', words))};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}, play: sent};

/** A mistake where the page is dark. */
export const InvalidDark: Story = {
  name: 'Invalid, dark',
  globals: {scheme: 'dark'},
  play: inTurn(opened, pressesPart('submit-button'), tells('It cannot be sent like this yet')),
};

/** In Arabic, mirrored. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}};

/** A mistake, in Arabic. */
export const InvalidRightToLeft: Story = {
  name: 'Invalid, right to left',
  globals: {locale: 'ar'},
  play: inTurn(opened, fillsIn('email', 'x'), pressesPart('submit-button'), tells('لا يمكن الإرسال هكذا بعد')),
};

/** In Spanish. */
export const Spanish: Story = {globals: {locale: 'es'}, play: sent};
