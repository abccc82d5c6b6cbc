import {expect} from '@open-wc/testing';
import {connect} from '../../src/backend/connect.js';
import type {Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import {deep} from '../support/by-role.js';
import {openDetails, showFinder, textOf} from '../support/finder.js';
import {now} from '../support/groups.js';
import {isHarmed, linkingGroup, scriptLinks} from '../support/hostile.js';

const served = (value: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], {type: 'application/json'}));
const guide = (url: string) => ({
  slug: 'links',
  name: 'Links',
  day: 2,
  time: '19:00',
  timezone: 'UTC',
  location: 'Hall',
  formatted_address: 'Hall Street 1',
  website: url,
  url,
  conference_url: url,
  edit_url: url,
  feedback_url: url,
  entity: 'Larger',
  entity_url: url,
});

const allowed = /^(https?:|mailto:|tel:|sms:)/;
const hrefsFor = async (backend: Backend): Promise<string[]> => {
  const finder = await showFinder({backend, at: now});
  await openDetails(finder, 'Links');
  return deep(finder, 'a').map((link) => link.getAttribute('href') ?? '');
};

describe('row 2: a link that runs script', () => {
  for (const url of scriptLinks) {
    it(`is no link, from the library’s own JSON: ${JSON.stringify(url)}`, async () => {
      const hrefs = await hrefsFor(await connect(served({kith: 1, groups: [linkingGroup(url)]})));
      for (const href of hrefs) expect(href).to.match(allowed);
    });

    it(`is no link, from a Meeting Guide: ${JSON.stringify(url)}`, async () => {
      const hrefs = await hrefsFor(await connect(served([guide(url)])));
      for (const href of hrefs) expect(href).to.match(allowed);
    });

    it(`is no link, from a backend of the page’s own: ${JSON.stringify(url)}`, async () => {
      const hrefs = await hrefsFor(memoryBackend([linkingGroup(url)]));
      for (const href of hrefs) expect(href).to.match(allowed);
    });
  }

  it('is shown as text: nobody loses what was published', async () => {
    const backend = await connect(served({kith: 1, groups: [linkingGroup('javascript:window.harmed=1')]}));
    const finder = await showFinder({backend});
    const panel = await openDetails(finder, 'Links');
    expect(textOf(panel)).to.include('javascript:window.harmed=1');
    expect(isHarmed()).to.equal(false);
  });

  it('is told to the site’s owner', async () => {
    const {groups} = await connect(served({kith: 1, groups: [linkingGroup('javascript:window.harmed=1')]}));
    const problems = (await groups!.problems?.()) ?? [];
    expect(problems.map(({field}) => field)).to.include('url');
  });

  it('leaves harmless links alone', async () => {
    const hrefs = await hrefsFor(memoryBackend([linkingGroup('https://lantern.example/page')]));
    expect(hrefs.filter((href) => href === 'https://lantern.example/page')).to.have.length.above(3);
  });

  for (const to of scriptLinks) {
    it(`is no link, from an attribute: ${JSON.stringify(to)}`, async () => {
      const finder = await showFinder({groups: [{...linkingGroup('https://a.example'), feedback: undefined}]});
      finder.changeTo = to;
      await openDetails(finder, 'Links');
      for (const link of deep(finder, 'a')) expect(link.getAttribute('href')).to.match(allowed);
    });
  }
});
