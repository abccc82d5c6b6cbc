import {expect, html, oneEvent} from '@open-wc/testing';
import {en} from '../../../src/i18n/locales/en.js';
import {byRole} from '../../support/by-role.js';
import {answered, hasPart, namesIn, part, search, showFinder, textOf} from '../../support/finder.js';
import {circles, groups} from '../../support/groups.js';
import {PatientBackend} from '../../support/patient-backend.js';

/** Answers a group as it is published: without meetings. */
class Bare extends PatientBackend {
  constructor() {
    super(groups);
    this.groups.get = () => Promise.resolve({...groups[1]!, id: 'quiet', name: 'Quiet', meetings: []});
  }
}

describe('<kith-group-finder> rows from far away', () => {
  const shortPage = html`<kith-group-finder page-size="10"></kith-group-finder>`;
  const more = (finder: Element): HTMLElement => byRole(finder, 'button', /^Show \d+ more/);

  it('come below those that are there: only they are asked for', async () => {
    const backend = new PatientBackend(circles(33));
    const finder = await showFinder({backend}, shortPage);
    for (const _ of [1, 2, 3]) await answered(finder, () => more(finder).click());
    expect(new Set(namesIn(finder)).size).to.equal(33);
    expect(backend.asked.map(([{limit}]) => limit)).to.deep.equal([10, 10, 10, 10]);
    expect(backend.asked.map(([{cursor}]) => cursor !== undefined)).to.deep.equal([false, true, true, true]);
  });

  it('are never asked for by more than 500 at once', async () => {
    const backend = new PatientBackend(circles(700));
    const finder = await showFinder({backend}, html`<kith-group-finder page-size="600"></kith-group-finder>`);
    expect(new Set(namesIn(finder)).size).to.equal(600);
    expect(backend.asked.map(([{limit}]) => limit)).to.deep.equal([500, 100]);
  });

  it('are all asked anew after another search', async () => {
    const backend = new PatientBackend(circles(33));
    const finder = await showFinder({backend}, shortPage);
    await answered(finder, () => more(finder).click());
    await search(finder, 'circle');
    const [query] = backend.asked.at(-1)!;
    expect([query.cursor, query.limit, namesIn(finder).length]).to.deep.equal([undefined, 10, 10]);
  });

  it('that cannot come leave those that are there, and can be asked for again', async () => {
    const backend = new PatientBackend(circles(33));
    const finder = await showFinder({backend}, shortPage);
    backend.fails = 'timeout';
    const failed = oneEvent(finder, 'kith-failed');
    more(finder).click();
    await failed;
    await finder.updateComplete;
    expect([namesIn(finder).length, textOf(part(finder, 'error')).includes(en.timeoutHelp)]).to.deep.equal([10, true]);
    await expect(finder).to.be.accessible();
    backend.fails = undefined;
    await answered(finder, () => byRole(finder, 'button', 'Try again').click());
    expect([namesIn(finder).length, hasPart(finder, 'error')]).to.deep.equal([20, false]);
  });
});

describe('<kith-group-finder> opens by id', () => {
  it('a group that has no meetings', async () => {
    const finder = await showFinder({backend: new Bare()});
    await finder.open('quiet');
    expect(byRole(finder, 'dialog', 'Quiet').checkVisibility()).to.equal(true);
  });

  it('the meeting that is named as its own site does', async () => {
    const [first] = groups;
    const meetings = first!.meetings.map((one) => ({...one, id: `lantern:${one.id}`}));
    const finder = await showFinder({groups: [{...first!, meetings}]});
    await finder.open('grief-online');
    expect(textOf(byRole(finder, 'dialog'))).to.include('Every Thursday');
  });
});
