import '../src/define/kith-group-finder.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KithGroupFinder} from '../src/widgets/group-finder/group-finder.js';
import {failing, slowing} from './support/backends.js';
import {given} from './support/given.js';
import {asksForFilters, inTurn, isBusy, lists, says, sees, types} from './support/plays.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithGroupFinder>;

/** What a finder shows while a server takes its time, and when it does not answer. */
const meta: Meta<KithGroupFinder> = {
  title: 'Widgets/Group finder on a server',
  component: 'kith-group-finder',
  decorators: [evening],
  parameters: {controls: {disable: true}},
  argTypes: {backend: {control: false}},
  render: (args, {loaded}) => html`<kith-group-finder ${given({...args, ...(loaded as object)})}></kith-group-finder>`,
};
export default meta;

// Nothing plays on the page of docs, so what only a play brings about would show the wrong state there.
const played = ['!autodocs'];

/** Many ask at once, and the server asks for a pause. */
export const RateLimited: Story = {
  name: 'Rate limited',
  args: {backend: failing('rate')},
  play: inTurn(says('Many people are looking right now. Please try again in a minute.'), sees('button', 'Try again')),
};

/** No answer came in time. */
export const TimedOut: Story = {
  name: 'Timed out',
  args: {backend: failing('timeout')},
  play: inTurn(says('It took too long to answer. Please try again.'), sees('button', 'Try again')),
};

/** What was searched for is on its way: the last list stays, under a line. */
export const LoadingSlow: Story = {
  tags: played,
  name: 'Loading, slow',
  loaders: [() => ({backend: slowing()})],
  play: inTurn(lists(5), types('grief'), isBusy),
};

/** The filters were opened, and their counts are on their way. */
export const FiltersSlow: Story = {
  tags: played,
  name: 'Filters, slow',
  loaders: [() => ({backend: slowing()})],
  play: inTurn(lists(5), asksForFilters, isBusy),
};

/** The server failed. */
export const ServerError: Story = {
  name: 'Server error',
  args: {backend: failing('server')},
  play: inTurn(says('Something went wrong on the other side. Please try again.'), sees('button', 'Try again')),
};

/** No connection. */
export const Offline: Story = {
  args: {backend: failing('offline')},
  play: says('You seem to be offline'),
};
