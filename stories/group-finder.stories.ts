import '../src/define/kith-group-finder.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import type {KithGroupFinder} from '../src/widgets/group-finder/group-finder.js';
import type {RenderItem} from '../src/widgets/group-finder/list-of.js';
import {empty, failing, filled, having, reading, recovering, silent, verbose} from './support/backends.js';
import {given} from './support/given.js';
import {listing} from './support/groups.js';
import {abroad} from './support/groups/abroad.js';
import {grief} from './support/groups/grief.js';
import {byAppointment, offTonight, paused} from './support/groups/seldom.js';
import {
  asksAnew,
  counts,
  fits,
  inTurn,
  is,
  lacks,
  lists,
  mirrored,
  opens,
  opensFilters,
  reports,
  says,
  searches,
  sees,
} from './support/plays.js';
import {evening} from './support/scene.js';
import {untidyFeed} from './support/untidy-feed.js';

type Story = StoryObj<KithGroupFinder>;

const meta: Meta<KithGroupFinder> = {
  title: 'Widgets/Group finder',
  component: 'kith-group-finder',
  decorators: [evening],
  args: {backend: filled},
  argTypes: {
    view: {control: 'inline-radio', options: ['time', 'group']},
    backend: {control: false},
    problems: {control: false},
    renderItem: {control: false},
  },
  render: (args, {loaded}) => html`<kith-group-finder ${given({...args, ...(loaded as object)})}></kith-group-finder>`,
  play: lists(5),
};
export default meta;

// Nothing plays on the page of docs, so what only a play brings about would show the wrong state there.
const played = ['!autodocs'];

/** What a visitor meets: now and soon first, then day by day. */
export const Filled: Story = {};

/** The listing is on its way. */
export const Loading: Story = {
  args: {backend: silent},
  play: inTurn(says('Looking up groups …'), is('loading')),
};

/** The listing has no group. */
export const Empty: Story = {
  args: {backend: empty},
  play: inTurn(says('No groups are listed here right now'), is('empty')),
};

/** The backend answered with an error; the button asks again. */
export const Failed: Story = {
  name: 'Error',
  args: {backend: failing('server')},
  play: inTurn(says('The list could not be loaded'), sees('button', 'Try again')),
};

/** No connection. The list comes by itself when the connection is back. */
export const Offline: Story = {
  args: {backend: failing('offline')},
  play: inTurn(says('You seem to be offline'), is('failed')),
};

/** In a side column or on a small phone: 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: fits};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored. Records keep their own direction. */
export const RightToLeft: Story = {name: 'Right to left', globals: {locale: 'ar'}, play: mirrored};

/** Names, places and topics of unreasonable length break, and nothing is cut off. */
export const LongWords: Story = {name: 'Long words', args: {backend: verbose}, play: fits};

/** The same in one of the ready themes: tokens suffice. */
export const Themed: Story = {globals: {theme: 'kith-bright'}};

/** A card for each group, with its next meeting. */
export const ByGroup: Story = {name: 'By group', args: {view: 'group'}, play: counts(`${listing.length} groups`)};

/** Every word must match; what matched is marked. */
export const Search: Story = {tags: played, play: searches('grief leeds', 'An Hour for Grief')};

/** Nothing is spelled like that, so what comes close is shown, and said. */
export const SearchWithTypo: Story = {
  tags: played,
  name: 'Search with typo',
  play: inTurn(searches('anxeity', 'Anxiety Drop-in'), counts('These come close')),
};

/** A word that names a filter is offered as that filter. */
export const SearchNamesAFilter: Story = {
  tags: played,
  name: 'Search that names a filter',
  play: inTurn(searches('free', 'An Hour for Grief'), says(/^Show only: Free$/)),
};

/** Nothing matches: the filter whose removal helps most is named, with the number it would give. */
export const NothingMatches: Story = {
  name: 'Nothing matches',
  args: {topic: ['Grief'], access: ['captions']},
  play: inTurn(says('Nothing matches yet'), says(/^Without “.+”: \d+ meetings?$/)),
};

/** A press on the way out takes the filter away. */
export const WayOut: Story = {
  tags: played,
  name: 'The way out taken',
  args: {topic: ['Grief'], access: ['captions']},
  play: inTurn(asksAnew(/^Without “/), lists(1)),
};

/** All filters, with counts that follow one another. */
export const FiltersOpen: Story = {tags: played, name: 'Filters open', play: opensFilters('Filters')};

/** Filters that are on stand as chips. */
export const Filtered: Story = {
  name: 'Filtered (chips)',
  args: {attendance: ['inPerson', 'hybrid'], topic: ['Grief', 'Anxiety'], language: ['en']},
  play: inTurn(lists(1), sees('button', 'Remove “Grief”'), sees('button', 'Remove “In person”')),
};

/** A press on a chip takes that filter off. */
export const ChipTaken: Story = {
  tags: played,
  name: 'A chip taken off',
  args: {topic: ['Grief'], language: ['es']},
  play: inTurn(counts('1 meeting'), asksAnew('Remove “Spanish”'), lists(2)),
};

/** All that is known about a group: when, how to join, where, and who is there. */
export const DetailsOpen: Story = {
  tags: played,
  name: 'Details open',
  play: inTurn(opens('An Hour for Grief'), sees('link', 'See the register')),
};

/** The same where the page is dark. */
export const DetailsDark: Story = {
  tags: played,
  name: 'Details, dark',
  globals: {scheme: 'dark'},
  play: opens('An Hour for Grief'),
};

/** The same in Arabic: the panel is mirrored, the record keeps its own direction. */
export const DetailsRightToLeft: Story = {
  tags: played,
  name: 'Details, right to left',
  globals: {locale: 'ar'},
  play: opens('An Hour for Grief'),
};

/** Called off tonight, with the next time it meets. */
export const NotTonight: Story = {
  name: 'Not tonight (cancelled)',
  args: {backend: having([...offTonight, ...grief])},
  play: says(/^Not tonight.*(17 Mar|Mar 17)/),
};

/** Not meeting for now. */
export const Paused: Story = {
  args: {backend: having([...paused, ...grief])},
  play: sees('heading', 'Paused for now'),
};

/** Times are the visitor's; where the group's clock differs, its own time stands beside. */
export const SeveralTimeZones: Story = {
  name: 'Several time zones',
  args: {backend: having([...grief, ...abroad])},
  play: inTurn(says(/there \(Eastern Time\)/), lists(5)),
};

/** No fixed time: one asks. */
export const ByAppointment: Story = {
  name: 'By appointment',
  args: {backend: having([...byAppointment, ...grief])},
  play: sees('heading', 'By appointment'),
};

/** The page has fixed one filter: no chip and no fieldset offers to change it. */
export const LockedTopic: Story = {
  tags: played,
  name: 'Locked topic',
  args: {topic: ['Grief'], locked: 'topic'},
  play: inTurn(opensFilters('Filters'), lacks('group', 'Topic'), lacks('button', 'Remove “Grief”')),
};

const ownRow: RenderItem = ({name, topics}, {start, attendance}) =>
  html`<button type="button" part="name">${name}</button> ${start ?? 'on request'}, ${attendance}, ${topics.join(', ')}`;

/** Rows drawn by the page, with `renderItem`. What carries `part="name"` opens the details. */
export const OwnRows: Story = {
  name: 'Own rows (renderItem)',
  args: {renderItem: ownRow},
  play: says(/18:00, inPerson, Grief/),
};

/** In Spanish. */
export const Spanish: Story = {globals: {locale: 'es'}};

/** With `debug`, the site's owner reads what is wrong with the feed. Visitors never see this. */
export const ProblemsPanel: Story = {
  name: 'Problems panel (debug)',
  args: {debug: true},
  loaders: [async () => ({backend: await reading(untidyFeed)})],
  play: reports(3),
};

/** The list came after a second try. */
export const Retried: Story = {
  tags: played,
  name: 'Tried again',
  loaders: [() => ({backend: recovering('server')})],
  play: inTurn(asksAnew('Try again'), lists(5)),
};

/** No backend at all: what the page's author wrote between the tags stays. */
export const NoBackend: Story = {
  name: 'No backend',
  args: {backend: undefined},
  render: (args) => html`
    <kith-group-finder ${given(args)}>
      <h3>Our list is on its way</h3>
      <p>Ring <a href="tel:+441632960100">+44 1632 960 100</a>, and a person will find a group with you.</p>
    </kith-group-finder>
  `,
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: '+44 1632 960 100'})).toBeVisible();
  },
};
