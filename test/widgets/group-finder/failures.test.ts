import {expect, html, oneEvent} from '@open-wc/testing';
import type {BackendErrorKind} from '../../../src/backend/backend.js';
import {en} from '../../../src/i18n/locales/en.js';
import type {KithFailedEvent} from '../../../src/controllers/events.js';
import {MendableBackend, failingBackend} from '../../support/backends.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {answered, appears, hasPart, namesIn, part, showFinder, speaks, textOf} from '../../support/finder.js';
import {groups} from '../../support/groups.js';

const says: Record<BackendErrorKind, string[]> = {
  offline: [en.offline, en.offlineHelp],
  timeout: [en.failed, en.timeoutHelp],
  auth: [en.failed, en.authHelp],
  denied: [en.failed, en.deniedHelp],
  missing: [en.failed, en.missingHelp],
  invalid: [en.failed, en.invalidHelp],
  rate: [en.failed, en.rateHelp],
  conflict: [en.failed, en.serverHelp],
  held: [en.failed, en.serverHelp],
  server: [en.failed, en.serverHelp],
};

describe('<kith-group-finder> failures', () => {
  for (const [kind, texts] of Object.entries(says) as [BackendErrorKind, string[]][]) {
    it(`of kind ${kind} have their own words`, async () => {
      const finder = await showFinder({backend: failingBackend(kind)});
      for (const text of texts) expect(textOf(part(finder, 'error'))).to.include(text);
    });
  }

  it('have different words for every kind a listing can have', () => {
    const helps = (['offline', 'timeout', 'auth', 'denied', 'missing', 'invalid', 'rate', 'server'] as const).map(
      (kind) => says[kind].join(),
    );
    expect(new Set(helps).size).to.equal(helps.length);
  });

  it('are told to the page, in plain English', async () => {
    const backend = new MendableBackend(groups, 'rate');
    const finder = await showFinder({backend});
    const failed = oneEvent<KithFailedEvent>(finder, 'kith-failed');
    byRole(finder, 'button', 'Try again').click();
    const {kind, reason} = await failed;
    expect({kind, reason}).to.deep.equal({kind: 'rate', reason: 'It fails: rate.'});
  });

  it('of another copy of the library are known by name and kind', async () => {
    const error = Object.assign(new Error('elsewhere'), {name: 'BackendError', kind: 'auth'});
    const fail = (): Promise<never> => Promise.reject(error);
    const finder = await showFinder({backend: {groups: {search: fail, get: fail}}});
    expect(textOf(part(finder, 'error'))).to.include(en.authHelp);
  });

  it('that are no BackendError at all are the other side’s', async () => {
    const fail = (): Promise<never> => Promise.reject(new TypeError('oops'));
    const finder = await showFinder({backend: {groups: {search: fail, get: fail}}});
    expect(textOf(part(finder, 'error'))).to.include(en.serverHelp);
  });

  it('are mended by themselves when the connection is back', async () => {
    const backend = new MendableBackend(groups, 'offline');
    const finder = await showFinder({backend});
    backend.works = true;
    await answered(finder, () => dispatchEvent(new Event('online')));
    expect(namesIn(finder)).to.have.length(8);
  });

  it('other than being offline wait for the visitor', async () => {
    const backend = new MendableBackend(groups, 'server');
    const finder = await showFinder({backend});
    backend.works = true;
    dispatchEvent(new Event('online'));
    await finder.updateComplete;
    expect(hasPart(finder, 'error')).to.equal(true);
  });

  it('are heard: what failed is said where the count is said', async () => {
    const finder = await showFinder({backend: failingBackend('server')});
    expect(textOf(byRole(finder, 'status'))).to.include(en.failed);
  });

  it('after the list was there say so, and the list returns', async () => {
    const backend = new MendableBackend(groups, 'server');
    backend.works = true;
    const finder = await showFinder({backend});
    backend.works = false;
    const failed = oneEvent(finder, 'kith-failed');
    void finder.refresh();
    await failed;
    await finder.updateComplete;
    expect(textOf(part(finder, 'error'))).to.include(en.failed);
    backend.works = true;
    await answered(finder, () => byRole(finder, 'button', 'Try again').click());
    expect(namesIn(finder)).to.have.length(8);
  });

  it('of a site without a listing say so', async () => {
    const finder = await showFinder({backend: {}});
    expect(textOf(part(finder, 'error'))).to.include(en.missingHelp);
  });

  it('come from an address that is none, too', async () => {
    const finder = await showFinder({}, html`<kith-group-finder endpoint="http://"></kith-group-finder>`);
    await speaks(finder);
    await appears(finder, () => part(finder, 'error'));
    expect(allByRole(finder, 'button', 'Try again')).to.have.length(1);
    expect(textOf(part(finder, 'error'))).to.include(en.invalidHelp);
  });
});
