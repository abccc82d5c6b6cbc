import {expect, html} from '@open-wc/testing';
import {deep} from '../support/by-role.js';
import {answered, openDetails, openFilters, part, search, showFinder, textOf} from '../support/finder.js';
import {hostileGroup, isHarmed, markup} from '../support/hostile.js';

const foreign = 'script, iframe, object, embed, [onerror], [onload], img';

describe('row 1: markup in a listing', () => {
  const shown = () => showFinder({groups: [hostileGroup]}, html`<kith-group-finder debug></kith-group-finder>`);

  it('is text in the list', async () => {
    const finder = await shown();
    expect(textOf(part(finder, 'list'))).to.include(markup);
    expect([deep(finder, foreign).length, isHarmed()]).to.deep.equal([0, false]);
  });

  it('is text in filters and chips', async () => {
    const finder = await shown();
    await openFilters(finder);
    expect(textOf(part(finder, 'filters'))).to.include(markup);
    await answered(finder, () => (finder.topic = hostileGroup.topics));
    expect([deep(finder, foreign).length, isHarmed()]).to.deep.equal([0, false]);
  });

  it('is text when it is searched for and marked', async () => {
    const finder = await shown();
    await search(finder, 'img src');
    expect(deep(finder, 'mark').map(textOf)).to.include('img');
    expect([deep(finder, foreign).length, isHarmed()]).to.deep.equal([0, false]);
  });

  it('is text when the visitor types it', async () => {
    const finder = await shown();
    await search(finder, `${markup} nothing has this`);
    expect(deep(finder, foreign)).to.have.length(0);
  });

  it('is text everywhere in the details', async () => {
    const finder = await shown();
    const panel = await openDetails(finder, 'Room to Grieve');
    expect(textOf(panel).split('<img src=x').length).to.be.greaterThan(15);
    expect([deep(finder, foreign).length, isHarmed()]).to.deep.equal([0, false]);
  });
});
