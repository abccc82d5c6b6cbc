import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {dateText, zoneName} from '../../../src/i18n/formats.js';
import type {KithClosedEvent} from '../../../src/widgets/group-finder/details-events.js';
import type {KithOpenEvent} from '../../../src/widgets/group-finder/events.js';
import {allByRole, byRole, deep, namesByRole} from '../../support/by-role.js';
import {
  answered,
  appears,
  hasPart,
  isFocused,
  namesIn,
  openDetails,
  part,
  rowOf,
  showFinder,
  textOf,
} from '../../support/finder.js';
import {circles, elsewhere, fathersTalking, group, here, meeting, now} from '../../support/groups.js';

const isOpen = (finder: Element): boolean => deep(finder, 'dialog[open]').length > 0;
const nameButton = (finder: Element, name: string): HTMLElement => rowOf(finder, name).querySelector('[part~=name]')!;

describe('<kith-group-finder> details', () => {
  it('open by a click anywhere in a row', async () => {
    const finder = await showFinder();
    rowOf(finder, 'Kitchen Table').querySelector<HTMLElement>('p')!.click();
    const panel = await appears(finder, () => deep(finder, 'dialog[open]')[0]);
    expect(namesByRole(finder, 'dialog')).to.deep.equal(['Kitchen Table']);
    expect(panel.matches(':modal')).to.equal(true);
  });

  it('open by keyboard, take focus in, and Escape gives it back to the row', async () => {
    const finder = await showFinder();
    const button = nameButton(finder, 'Kitchen Table');
    button.focus();
    await sendKeys({press: 'Enter'});
    const panel = await appears(finder, () => deep(finder, 'dialog[open]')[0]);
    expect(panel.contains(finder.shadowRoot!.activeElement)).to.equal(true);
    const closed = oneEvent(finder, 'kith-closed');
    await sendKeys({press: 'Escape'});
    await closed;
    await finder.updateComplete;
    expect(isFocused(button)).to.equal(true);
  });

  it('close by their button, and say so to the page', async () => {
    const finder = await showFinder();
    await openDetails(finder, 'Kitchen Table');
    const closed = oneEvent<KithClosedEvent>(finder, 'kith-closed');
    byRole(finder, 'button', 'Close').click();
    expect((await closed).group.name).to.equal('Kitchen Table');
    await finder.updateComplete;
    expect(isOpen(finder)).to.equal(false);
  });

  it('close by a click beside them', async () => {
    const finder = await showFinder();
    const panel = await openDetails(finder, 'Kitchen Table');
    const closed = oneEvent(finder, 'kith-closed');
    panel.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await closed;
    expect(panel.open).to.equal(false);
  });

  it('keep the list’s place: rows, filters and what was shown by “more”', async () => {
    const groups = circles(30);
    const finder = await showFinder(
      {groups},
      html`<kith-group-finder page-size="10" topic="Grief"></kith-group-finder>`,
    );
    await answered(finder, () => byRole(finder, 'button', /^Show \d+ more/).click());
    const before = namesIn(finder);
    await openDetails(finder, 'Circle 5');
    byRole(finder, 'button', 'Close').click();
    await finder.updateComplete;
    expect(namesIn(finder)).to.deep.equal(before);
  });

  it('stay closed when the page prevents it, and the page knows what was meant', async () => {
    const finder = await showFinder();
    const asked = new Promise<KithOpenEvent>((resolve) =>
      finder.addEventListener('kith-open', (event) => {
        event.preventDefault();
        resolve(event as KithOpenEvent);
      }),
    );
    nameButton(finder, 'Room to Grieve').click();
    const {group: meant, meeting: when} = await asked;
    await finder.updateComplete;
    expect([meant.id, when.id, isOpen(finder)]).to.deep.equal(['room-to-grieve', 'grief-room', false]);
  });

  it('open for a script by the id of a group or of a meeting', async () => {
    const finder = await showFinder();
    await finder.open('kitchen-table');
    expect(namesByRole(finder, 'dialog')).to.deep.equal(['Kitchen Table']);
    await finder.open('grief-online');
    expect(namesByRole(finder, 'dialog')).to.deep.equal(['Room to Grieve']);
    expect(textOf(part(finder, 'details'))).to.include('Join with Zoom');
  });

  it('reject an id that nobody has', async () => {
    const finder = await showFinder();
    const error: unknown = await finder.open('nobody').catch((reason: unknown) => reason);
    expect(error).to.include({name: 'BackendError', kind: 'missing'});
    expect(isOpen(finder)).to.equal(false);
  });
});

describe('<kith-group-finder> details tell', () => {
  const known: [what: string, text: string][] = [
    ['the date', dateText('en-GB', now, here)],
    ['from when to when', '19:00'],
    ['how it repeats', 'Every Tuesday'],
    ['the note', 'Bring a photograph.'],
    ['that one asks before', 'Please get in touch before you come.'],
    ['what joining is like', 'A host answers within three days.'],
    ['the place', 'Quay House, 1 Lantern Quay, Belfast, Ireland'],
    ['about the place', 'Ring the lower bell.'],
    ['what it is about', 'Say as much or as little as you like.'],
    ['who leads it', 'Orla Byrne'],
    ['their credential', 'Registered counsellor'],
    ['who checked it, and when', 'Checked by Lantern Network, 11 January 2026'],
    ['the topic', 'Grief'],
    ['for whom', 'Older people'],
    ['what is agreed on', 'What is said here stays here'],
    ['access', 'Wheelchair access'],
    ['the language', 'English'],
    ['the cost', 'Donation · Give what you can'],
    ['the room left', '3 places left'],
    ['other meetings', 'Every Thursday · 10:00 · Online'],
    ['the source and its date', 'Listing by Lantern Network · Last changed 1 February 2026'],
  ];
  it('all that is known', async () => {
    const text = textOf(await openDetails(await showFinder(), 'Room to Grieve'));
    for (const [what, says] of known) expect(text, what).to.include(says);
  });

  it('the next date also when they are opened by an id', async () => {
    const finder = await showFinder();
    await finder.open('grief-online');
    const panel = part(finder, 'details')!;
    expect(textOf(panel))
      .to.include(dateText('en-GB', now + 2 * 86_400_000, here))
      .and.to.include('10:00');
    expect(hasPart(finder, 'calendar-button')).to.equal(true);
  });

  it('whose clock an hour of another meeting is on, when it is not the visitor’s', async () => {
    const meetings = [meeting({id: 'a'}), meeting({id: 'b', start: '20:15', timeZone: elsewhere})];
    const panel = await openDetails(await showFinder({groups: [group('Two', {meetings})]}), 'Starts in 30');
    expect(textOf(panel)).to.include(`Every Tuesday · 20:15 there (${zoneName('en-GB', elsewhere, now)})`);
  });

  it('that this date is called off, and when the next one is', async () => {
    const panel = await openDetails(await showFinder(), 'Second Tuesday');
    expect(textOf(panel)).to.include('Not tonight · Next: Tue 24 Mar');
  });

  it('nothing that is not known', async () => {
    const finder = await showFinder({groups: [group('Bare')]});
    const panel = await openDetails(finder, 'Bare');
    const headings = allByRole(panel, 'heading').map(textOf);
    expect(headings).to.deep.equal(['Bare', 'When']);
  });

  it('other groups at the same place, and open them', async () => {
    const finder = await showFinder();
    const panel = await openDetails(finder, 'Room to Grieve');
    await appears(finder, () => (textOf(panel).includes('Also at this place') ? panel : undefined));
    byRole(panel, 'button', 'Kitchen Table').click();
    await appears(finder, () => (namesByRole(finder, 'dialog')[0] === 'Kitchen Table' ? panel : undefined));
    expect(panel.open).to.equal(true);
  });

  it('that a meeting is paused, and that the group is full', async () => {
    const text = textOf(await openDetails(await showFinder({groups: [fathersTalking]}), 'Fathers Talking'));
    expect(text).to.include('Paused for now').and.to.include('Full, with a waiting list');
  });

  it('where only the area is known, that the door is told later, and show no map', async () => {
    const place = {name: 'Near the harbour', regions: [], approximate: true, latitude: 1, longitude: 2};
    const finder = await showFinder({groups: [group('Safe', {meetings: [meeting({place})]})]});
    const panel = await openDetails(finder, 'Safe');
    expect(textOf(panel)).to.include('The exact place is told when you get in touch.');
    expect(allByRole(panel, 'link', 'Directions')).to.deep.equal([]);
  });

  it('the language and direction of what a group wrote', async () => {
    const panel = await openDetails(await showFinder(), 'Noche en calma');
    expect(byRole(panel, 'heading', 'Noche en calma').lang).to.equal('es');
    // `bdi` takes its direction from what is in it.
    expect(byRole(panel, 'heading', 'Noche en calma').firstElementChild?.localName).to.equal('bdi');
  });
});
