import {expect} from '@open-wc/testing';
import {connect} from '../../../src/backend/connect.js';
import {group, groups, now} from '../../support/groups.js';
import {scripted} from '../../support/scripted.js';
import {discovery, page, reasonOf} from './support.js';

const listing = (): string =>
  URL.createObjectURL(new Blob([JSON.stringify({kith: 1, groups})], {type: 'application/json'}));

describe('connect to a server', () => {
  it('knows a server by its discovery document, and asks where that says', async () => {
    const {url, log} = await scripted({body: discovery}, {body: page([group('One')])});
    const {name, groups: port} = await connect(`${url}/api/`);
    const {items} = await port!.search({from: now});
    expect([name, items[0]?.group.name]).to.deep.equal(['Lantern', 'One']);
    const [, asked] = await log();
    expect(asked?.url).to.contain(`${new URL(url).pathname}/api/groups?`);
  });

  it('offers only what the server offers', async () => {
    const {url} = await scripted({body: {kith: 1, offers: {groups: {href: './groups'}}}});
    expect(Object.keys(await connect(url))).to.deep.equal(['groups']);
  });

  for (const href of ['https://elsewhere.example/groups', '//elsewhere.example/', 'javascript:alert(1)', 'http://']) {
    it(`does not follow an offer to “${href}”`, async () => {
      const {url} = await scripted({body: {kith: 1, offers: {groups: {href}}}});
      expect(await reasonOf(connect(url))).to.include({name: 'BackendError', kind: 'server'});
    });
  }

  it('says that a discovery document of another version is not understood', async () => {
    const {url} = await scripted({body: {kith: 2, offers: {groups: {href: 'groups'}}}});
    expect(await reasonOf(connect(url))).to.include({name: 'BackendError', kind: 'server'});
  });

  it('does not merge a server with feeds, and tells the owner to let it import them', async () => {
    const {url} = await scripted({body: discovery});
    const {groups: port} = await connect(`${listing()} ${url}`);
    const {items} = await port!.search({from: now, limit: 100}, {per: 'group'});
    const problems = (await port!.problems?.()) ?? [];
    expect([items.length, problems.map(({code, at}) => [code, at])]).to.deep.equal([7, [['unreachable', url]]]);
    expect(problems[0]?.message).to.contain('import');
  });

  it('fails with that advice when there are servers only', async () => {
    const {url} = await scripted({body: discovery});
    expect(await reasonOf(connect(`${url} ${url}/two`))).to.include({name: 'BackendError', kind: 'invalid'});
  });

  it('sends the site’s own sign-in to the server', async () => {
    const {url, log} = await scripted({body: discovery}, {body: page([])});
    const {groups: port} = await connect(`${url}/`, {token: () => Promise.resolve('t0k')});
    await port!.search({});
    expect((await log()).map(({headers}) => headers.authorization)).to.deep.equal([undefined, 'Bearer t0k']);
  });
});
