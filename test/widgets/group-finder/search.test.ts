import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {KithSearchedEvent} from '../../../src/widgets/group-finder/events.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {answered, isFocused, namesIn, part, rowOf, search, showFinder, textOf} from '../../support/finder.js';
import {group} from '../../support/groups.js';

const marks = (root: Element): string[] => [...root.querySelectorAll('mark')].map(textOf);

describe('<kith-group-finder> search', () => {
  it('finds as somebody types', async () => {
    const finder = await showFinder();
    byRole(finder, 'searchbox').focus();
    for (const key of 'kit') await answered(finder, () => sendKeys({type: key}));
    expect(namesIn(finder)).to.deep.equal(['Kitchen Table']);
  });

  it('counts what it found in the live region', async () => {
    const finder = await showFinder();
    await search(finder, 'grie');
    expect(textOf(byRole(finder, 'status'))).to.equal('3 meetings');
  });

  it('marks what matched, in every row, whatever its accents', async () => {
    const finder = await showFinder({groups: [group('Café de duelo', {topics: ['Duelo']})]});
    await search(finder, 'cafe DUEL');
    expect(marks(rowOf(finder, 'Café'))).to.deep.equal(['Café', 'duel', 'Duel']);
  });

  it('keeps the text whole around the marks', async () => {
    const finder = await showFinder();
    await search(finder, 'oo ri');
    expect(namesIn(finder)).to.include('Room to Grieve');
  });

  it('puts best matches under one heading', async () => {
    const finder = await showFinder();
    await search(finder, 'grie');
    expect(allByRole(finder, 'heading').map(textOf)).to.include('Best matches');
  });

  it('says when nothing is spelled so and these come close', async () => {
    const finder = await showFinder();
    await search(finder, 'kitchne');
    expect(namesIn(finder)).to.deep.equal(['Kitchen Table']);
    expect(textOf(byRole(finder, 'status'))).to.include('Nothing is spelled exactly like that');
  });

  it('shows everything again when the box is emptied', async () => {
    const finder = await showFinder();
    await search(finder, 'kitchen');
    await search(finder, '');
    expect(namesIn(finder)).to.have.length(8);
  });

  it('starts with the words of its attribute', async () => {
    const finder = await showFinder({}, html`<kith-group-finder text="walk"></kith-group-finder>`);
    expect(namesIn(finder)).to.deep.equal(['Quiet Walk']);
    expect((byRole(finder, 'searchbox') as HTMLInputElement).value).to.equal('walk');
  });

  it('tells the page what was asked and how many were found', async () => {
    const finder = await showFinder();
    const heard = oneEvent<KithSearchedEvent>(finder, 'kith-searched');
    await search(finder, 'kitchen');
    const {query, total} = await heard;
    expect({text: query.text, total}).to.deep.equal({text: 'kitchen', total: 1});
  });

  it('tells the page only once the list shows it', async () => {
    const finder = await showFinder();
    let seen: string[] = [];
    finder.addEventListener('kith-searched', () => (seen = namesIn(finder)), {once: true});
    await search(finder, 'kitchen');
    expect(seen).to.deep.equal(['Kitchen Table']);
  });

  it('answers the last of several fast keys', async () => {
    const finder = await showFinder();
    finder.text = 'k';
    await finder.updateComplete;
    finder.text = 'walk';
    await answered(finder, () => undefined);
    expect(namesIn(finder)).to.deep.equal(['Quiet Walk']);
  });

  it('keeps focus and caret in the box', async () => {
    const finder = await showFinder();
    const box = byRole(finder, 'searchbox') as HTMLInputElement;
    await search(finder, 'kitchen');
    box.setSelectionRange(3, 3);
    await answered(finder, () => sendKeys({press: 'Backspace'}));
    expect(isFocused(box)).to.equal(true);
    expect([box.value, box.selectionStart]).to.deep.equal(['kichen', 2]);
  });

  it('names the search box and the search itself', async () => {
    const finder = await showFinder();
    expect(byRole(finder, 'searchbox', /^Search for a group/)).to.equal(part(finder, 'search'));
    expect(byRole(finder, 'search', 'Search for a group').checkVisibility()).to.equal(true);
  });
});
