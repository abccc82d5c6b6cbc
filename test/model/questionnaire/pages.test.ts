import {expect} from '@open-wc/testing';
import {entriesOf, flat} from '../../../src/model/questionnaire/entries.js';
import {type Layout, pagesOf} from '../../../src/model/questionnaire/pages.js';
import type {Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {questionnaire as phq9} from '../../../src/model/questionnaire/shipped/phq-9.js';
import {asking, choice, group, line, visits} from './asking.js';

const pages = (questionnaire: Questionnaire, layout: Layout): string[] =>
  pagesOf(entriesOf(questionnaire, {}), layout).map((page) =>
    flat(page)
      .map(({key}) => key)
      .join(' '),
  );

const words = {linkId: 'words', type: 'display'} as const;
const mixed = asking([words, choice('a'), group('g', [choice('b'), choice('c')]), line('d'), line('e')]);

describe('pages', () => {
  it('all at once are one', () => {
    expect(pages(mixed, 'all')).to.eql(['words a g b c d e']);
  });

  it('one a group; what stands loose shares one', () => {
    expect(pages(mixed, 'pages')).to.eql(['words a', 'g b c', 'd e']);
  });

  it('go by the pages that a questionnaire names', () => {
    const named = asking([group('all', [group('p', [choice('a')], {control: 'page'}), group('q', [choice('b')])])]);
    expect(pages(named, 'pages')).to.eql(['all p a', 'all q b']);
  });

  it('one question each, inside its groups, with the words before it', () => {
    expect(pages(mixed, 'one')).to.eql(['words a', 'g b', 'g c', 'd', 'e']);
  });

  it('one question each keep a part with a content note whole', () => {
    expect(pages(phq9, 'one')).to.have.lengthOf(10);
    expect(pages(phq9, 'one').at(-2)).to.equal('harm phq-9');
  });

  it('keep the turns of a repeating group whole', () => {
    expect(pages(visits, 'one')).to.have.lengthOf(1);
  });

  it('put words at the end on the last one', () => {
    expect(pages(asking([choice('a'), choice('b'), words]), 'one')).to.eql(['a', 'b words']);
  });

  it('are one where nothing is asked', () => {
    expect(pages(asking([words]), 'one')).to.eql(['words']);
    expect(pages(asking([]), 'one')).to.eql(['']);
  });
});
