import {expect} from '@open-wc/testing';
import {connect} from '../../src/backend/connect.js';
import type {Group} from '../../src/model/group.js';
import {search, showFinder} from '../support/finder.js';
import {group, now} from '../support/groups.js';

const served = (text: string): string => URL.createObjectURL(new Blob([text], {type: 'application/json'}));
const first = async (record: object): Promise<Group> => {
  const {groups} = await connect(served(JSON.stringify({kith: 1, groups: [record]})));
  const {items} = await groups!.search({from: now});
  return items[0]!.group;
};
const [override, isolate, mark] = ['\u202e', '\u2067', '\u0301'];

describe('row 21: size, depth and Unicode', () => {
  it('takes the overrides of direction out of names', async () => {
    const {name} = await first(group(`Group ${override}evil${isolate}!`, {id: 'a'}));
    expect(name).to.equal('Group evil!');
  });

  it('takes control characters out', async () => {
    expect((await first(group('Gro\u0000up\u0007', {id: 'a'}))).name).to.equal('Group');
  });

  it('caps towers of marks', async () => {
    const {name} = await first(group(`Zalgo${mark.repeat(500)}`, {id: 'a'}));
    expect(name.length).to.be.lessThan(20);
  });

  it('composes what is decomposed', async () => {
    expect((await first(group('Cafe\u0301', {id: 'a'}))).name).to.equal('Café');
  });

  it('never cuts a character in two', async () => {
    const {name} = await first(group('👩‍👩‍👧‍👧'.repeat(200), {id: 'a'}));
    expect(name).not.to.match(/\p{Cs}/u);
    expect(name.length).to.be.at.most(500);
  });

  it('survives depth', async () => {
    const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`;
    const {groups} = await connect(
      served(`{"kith": 1, "groups": [{"id": "a", "name": "A", "meetings": [], "x": ${deep}}]}`),
    );
    expect((await groups!.search({from: now})).total).to.be.at.most(1);
  });

  it('takes no more words than a visitor types, and none as a pattern', async () => {
    const finder = await showFinder({groups: [group('(a+)+$')]});
    expect(finder.shadowRoot!.querySelector('input')!.maxLength).to.be.at.most(200);
    await search(finder, '(a+)+$');
    expect(finder.shadowRoot!.querySelectorAll('mark')).to.have.length(1);
  });
});
