import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {failingBackend} from '../../support/backends.js';
import {allByRole, byRole, namesByRole} from '../../support/by-role.js';
import {
  answered,
  hasPart,
  isFocused,
  holdsFocus,
  namesIn,
  openFilters,
  part,
  showFinder,
  textOf,
} from '../../support/finder.js';
import {group, groups, meeting} from '../../support/groups.js';

const withFilters = async (template?: TemplateResult, list = groups): Promise<KithGroupFinder> => {
  const finder = await showFinder({groups: list}, template);
  await openFilters(finder);
  return finder;
};
const box = (finder: Element, label: RegExp): HTMLInputElement => byRole(finder, 'checkbox', label) as HTMLInputElement;
const legends = (finder: Element): string[] => [...part(finder, 'filters')!.querySelectorAll('legend')].map(textOf);

describe('<kith-group-finder> filters', () => {
  it('open and close with a button that says which it is', async () => {
    const finder = await withFilters();
    const button = byRole(finder, 'button', 'Filters');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await finder.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(hasPart(finder, 'filters')).to.equal(false);
  });

  it('close by “Done”, and focus returns to their button', async () => {
    const finder = await withFilters();
    byRole(finder, 'button', 'Done').click();
    await finder.updateComplete;
    expect(isFocused(byRole(finder, 'button', 'Filters'))).to.equal(true);
  });

  it('narrow the list when a box is ticked, and count again', async () => {
    const finder = await withFilters();
    await answered(finder, () => box(finder, /^Online/).click());
    expect(namesIn(finder)).to.deep.equal(['Noche en calma', 'بيت الشاي', 'Room to Grieve']);
    expect(textOf(byRole(finder, 'status'))).to.equal('3 meetings');
  });

  it('take several values of one filter as any of them', async () => {
    const finder = await withFilters();
    await answered(finder, () => box(finder, /^Spanish/).click());
    await answered(finder, () => box(finder, /^Arabic/).click());
    expect(namesIn(finder)).to.deep.equal(['Noche en calma', 'بيت الشاي']);
  });

  it('take several filters as all of them', async () => {
    const finder = await withFilters();
    await answered(finder, () => box(finder, /^Grief/).click());
    await answered(finder, () => box(finder, /^Thursday/).click());
    expect(namesIn(finder)).to.deep.equal(['Room to Grieve']);
  });

  it('say of each value how many it would leave, given the others', async () => {
    const finder = await withFilters();
    await answered(finder, () => box(finder, /^Thursday/).click());
    expect(namesByRole(finder, 'checkbox')).to.include.members(['Grief 1', 'Carers 0', 'Tuesday 4', 'Wednesday 1']);
  });

  it('give up a value when its box is ticked off', async () => {
    const finder = await withFilters();
    await answered(finder, () => box(finder, /^Grief/).click());
    await answered(finder, () => box(finder, /^Grief/).click());
    expect(namesIn(finder)).to.have.length(8);
  });

  it('are checkboxes in groups with a name', async () => {
    const finder = await withFilters();
    expect(namesByRole(finder, 'group')).to.include.members(['Day', 'How to attend', 'Topic', 'Language', 'Cost']);
  });

  it('leave out a filter that the listing has no data for', async () => {
    const finder = await withFilters(undefined, [group('Walk', {meetings: [meeting({days: [], start: undefined})]})]);
    expect(legends(finder)).to.deep.equal(['How to attend']);
  });

  it('order the days of the week as the country does', async () => {
    const daily = [group('Daily', {meetings: [meeting({days: [0, 1, 2, 3, 4, 5, 6]})]})];
    const days = namesByRole(await withFilters(undefined, daily), 'checkbox').slice(0, 7);
    expect(days.map((day) => day.slice(0, 3))).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });

  it('fold regions into a tree', async () => {
    const finder = await withFilters();
    expect(allByRole(finder, 'checkbox', /Belfast/)).to.deep.equal([]);
    byRole(finder, 'button', /^Ireland/).click();
    await answered(finder, () => box(finder, /^Belfast/).click());
    expect(finder.region).to.deep.equal(['Ireland > Belfast']);
    expect(namesIn(finder)).to.deep.equal(['Kitchen Table', 'Room to Grieve']);
  });

  it('show the most frequent of many values, and all on request', async () => {
    const many = Array.from({length: 14}, (_, index) => group(`G${index}`, {topics: [`Topic ${index}`]}));
    const finder = await withFilters(undefined, many);
    expect(allByRole(finder, 'checkbox', /^Topic/)).to.have.length(8);
    byRole(finder, 'button', 'Show all 14').click();
    expect(allByRole(finder, 'checkbox', /^Topic/)).to.have.length(14);
  });

  it('are touched easily: no line is lower than 44 px', async () => {
    const finder = await withFilters();
    for (const input of allByRole(finder, 'checkbox')) {
      expect(input.closest('label')!.getBoundingClientRect().height).to.be.at.least(43.9);
    }
  });

  it('are not offered before there is anything to filter', async () => {
    const finder = await showFinder({backend: failingBackend('server')});
    expect(allByRole(finder, 'button', 'Filters')).to.deep.equal([]);
  });
});

describe('<kith-group-finder> chips', () => {
  const chosen = html`<kith-group-finder topic="Grief" day="tuesday, thursday"></kith-group-finder>`;

  it('name every value that is on', async () => {
    const finder = await showFinder({}, chosen);
    expect(namesByRole(finder, 'button').filter((name) => name.startsWith('Remove'))).to.deep.equal([
      'Remove “Tuesday”',
      'Remove “Thursday”',
      'Remove “Grief”',
    ]);
    expect(byRole(finder, 'button', 'Filters, 3 on').checkVisibility()).to.equal(true);
  });

  it('take one value off', async () => {
    const finder = await showFinder({}, chosen);
    await answered(finder, () => byRole(finder, 'button', 'Remove “Tuesday”').click());
    expect(finder.day).to.deep.equal(['4']);
    expect(namesIn(finder)).to.deep.equal(['Room to Grieve']);
  });

  it('leave focus on something in the finder', async () => {
    const finder = await showFinder({}, html`<kith-group-finder topic="Grief"></kith-group-finder>`);
    const chip = byRole(finder, 'button', 'Remove “Grief”');
    chip.focus();
    await answered(finder, () => chip.click());
    expect(holdsFocus(finder)).to.equal(true);
  });

  it('clear all, with the words', async () => {
    const finder = await showFinder({}, html`<kith-group-finder topic="Grief" text="room"></kith-group-finder>`);
    await answered(finder, () => byRole(finder, 'button', 'Clear all').click());
    expect(namesIn(finder)).to.have.length(8);
    expect([finder.text, finder.topic]).to.deep.equal(['', []]);
  });
});

describe('<kith-group-finder> attributes', () => {
  const rows: [what: string, template: TemplateResult, finds: string[]][] = [
    ['day by name', html`<kith-group-finder day="Wednesday"></kith-group-finder>`, ['بيت الشاي']],
    ['day by short name', html`<kith-group-finder day="thu"></kith-group-finder>`, ['Room to Grieve']],
    ['day by number', html`<kith-group-finder day="4"></kith-group-finder>`, ['Room to Grieve']],
    ['time', html`<kith-group-finder time="morning"></kith-group-finder>`, ['Room to Grieve']],
    ['attendance', html`<kith-group-finder attendance="hybrid"></kith-group-finder>`, ['بيت الشاي']],
    [
      'topic',
      html`<kith-group-finder topic="Carers, Ansiedad"></kith-group-finder>`,
      ['Kitchen Table', 'Noche en calma'],
    ],
    ['audience', html`<kith-group-finder audience="men"></kith-group-finder>`, ['Fathers Talking']],
    ['language', html`<kith-group-finder language="es"></kith-group-finder>`, ['Noche en calma']],
    ['region', html`<kith-group-finder region="Ireland" topic="Carers"></kith-group-finder>`, ['Kitchen Table']],
    ['cost', html`<kith-group-finder cost="donation" day="2"></kith-group-finder>`, ['Room to Grieve']],
    ['room', html`<kith-group-finder room="no"></kith-group-finder>`, ['Fathers Talking']],
    ['near', html`<kith-group-finder near="54.6,-5.9" topic="Carers"></kith-group-finder>`, ['Kitchen Table']],
    ['box', html`<kith-group-finder box="-6,54,-5,55" topic="Carers"></kith-group-finder>`, ['Kitchen Table']],
  ];
  for (const [what, template, finds] of rows) {
    it(`pre-set ${what}`, async () => {
      expect(namesIn(await showFinder({}, template))).to.deep.equal(finds);
    });
  }

  it('lock a filter: it stays on, unseen, and “clear all” keeps it', async () => {
    const template = html`<kith-group-finder topic="Grief" day="tuesday" locked="topic"></kith-group-finder>`;
    const finder = await withFilters(template);
    expect(legends(finder)).not.to.include('Topic');
    expect(allByRole(finder, 'button', /Grief”/)).to.deep.equal([]);
    await answered(finder, () => part(finder, 'clear-button')!.click());
    expect([finder.topic, finder.day]).to.deep.equal([['Grief'], []]);
  });

  it('change the list when a script sets them', async () => {
    const finder = await showFinder();
    await answered(finder, () => (finder.topic = ['Carers']));
    expect(namesIn(finder)).to.deep.equal(['Kitchen Table']);
  });
});
