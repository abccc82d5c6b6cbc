import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import type {KithTrend} from '../../../src/widgets/trend/trend.js';
import {allByRole, byRole, deep} from '../../support/by-role.js';
import {appears, hasPart, isFocused, part, textOf} from '../../support/finder.js';
import {entriesOf, failing, figuresOf, holding, press, secret, settled, showTrend} from './showing.js';

const listed = async () => (await (await holding()).server.checkIns!.list(secret)).items;

describe('<kith-trend>', () => {
  describe('closed', () => {
    it('shows nothing until it is asked', async () => {
      const trend = await showTrend({backend: (await holding()).server, open: false});
      expect(textOf(part(trend, 'base'))).not.to.match(/Good|energy|check-ins from|2026/);
      expect(entriesOf(trend)).to.eql([]);
    });

    it('opens at a tap, and closes again', async () => {
      const trend = await showTrend({backend: (await holding()).server, open: false});
      await press(trend, 'Show my check-ins');
      await settled(trend);
      expect(entriesOf(trend)).to.have.lengthOf(5);
      await press(trend, 'Hide my check-ins');
      expect(entriesOf(trend)).to.eql([]);
      expect(isFocused(byRole(trend, 'heading', 'Your check-ins'))).to.equal(true);
    });

    it('has its live region before there is anything to say', async () => {
      const trend = await showTrend({backend: (await holding()).server, open: false});
      expect([textOf(part(trend, 'status')), hasPart(trend, 'status')]).to.eql(['', true]);
    });

    it('leaves title and address alone', async () => {
      const before = [document.title, location.href];
      await showTrend({backend: (await holding()).server});
      expect([document.title, location.href]).to.eql(before);
    });

    it('is accessible', async () => {
      await expect(await showTrend({backend: (await holding()).server, open: false})).to.be.accessible();
    });
  });

  describe('loading', () => {
    it('says so politely, and shows the page’s own markup meanwhile', async () => {
      const silent: Backend = {
        checkIns: {...(await holding([])).server.checkIns!, list: () => new Promise(() => undefined)},
      };
      const trend = await fixture<KithTrend>(
        html`<kith-trend locale="en" open .backend=${silent} .secret=${secret}><p>Call us</p></kith-trend>`,
      );
      await appears(trend, () => part(trend, 'base'));
      expect(textOf(part(trend, 'status'))).to.equal('Looking up your check-ins …');
      expect(trend.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(trend.matches(':state(loading)')).to.equal(true);
    });
  });

  describe('empty', () => {
    it('says kindly that there are none', async () => {
      const trend = await showTrend({backend: (await holding([])).server});
      expect(textOf(part(trend, 'empty'))).to.include('No check-ins yet');
      expect(trend.matches(':state(empty)')).to.equal(true);
      await expect(trend).to.be.accessible();
    });

    it('asks for the private link where it cannot know whose they are', async () => {
      const trend = await showTrend({backend: (await holding()).server, open: false, secret: undefined});
      await appears(trend, () => part(trend, 'empty'));
      expect(textOf(part(trend, 'empty'))).to.include('Open your private link');
      expect(allByRole(trend, 'button', 'Show my check-ins')).to.eql([]);
      await expect(trend).to.be.accessible();
    });

    it('says so where the site keeps none', async () => {
      const trend = await showTrend({backend: {}});
      expect(textOf(part(trend, 'empty'))).to.equal('This site does not keep check-ins here.');
    });
  });

  describe('failed', () => {
    it('says what happened, and works after trying again', async () => {
      const backend = failing('offline', (await holding()).server);
      const trend = await showTrend({backend});
      expect(textOf(part(trend, 'error'))).to.include('You seem to be offline');
      expect(trend.matches(':state(failed)')).to.equal(true);
      await expect(trend).to.be.accessible();
      backend.works = true;
      await press(trend, 'Try again');
      await appears(trend, () => part(trend, 'entry'));
      expect(hasPart(trend, 'error')).to.equal(false);
    });

    it('tells the page why', async () => {
      const backend = failing('server', (await holding()).server);
      const trend = await fixture<KithTrend>(html`<kith-trend locale="en" .secret=${secret}></kith-trend>`);
      setTimeout(() => Object.assign(trend, {backend, open: true}));
      expect(await oneEvent(trend, 'kith-failed')).to.deep.include({kind: 'server', reason: 'It fails: server.'});
    });
  });

  describe('filled', () => {
    it('draws a picture for each scale, and says it in one sentence', async () => {
      const figures = await figuresOf(await showTrend({backend: (await holding()).server}));
      expect(figures.map((figure) => textOf(figure.querySelector('figcaption')!).replace(/\s*–\s*/, ' – '))).to.eql([
        'How are you arriving today? 4 check-ins, 7 – 28 March, between 2 and 4',
        'How much energy do you have? 2 check-ins, 7 – 21 March, between 2 and 5',
      ]);
    });

    it('leaves gaps: no point and no line where a number is missing', async () => {
      const [, energy] = await figuresOf(await showTrend({backend: (await holding()).server}));
      const [, line, dots] = [...energy!.querySelectorAll('path')].map((path) => path.getAttribute('d')!);
      expect(line!.match(/M/g)).to.have.lengthOf(2);
      expect(line).not.to.include('L');
      expect(dots!.match(/h0/g)).to.have.lengthOf(2);
    });

    it('has all of it as a table, the newest first, with words beside numbers', async () => {
      const [, energy] = await figuresOf(await showTrend({backend: (await holding()).server}));
      energy!.querySelector('summary')!.click();
      expect([...energy!.querySelectorAll('tbody tr')].map((row) => textOf(row as HTMLElement))).to.eql([
        '28 Mar 2026 No number: not every question has an answer',
        '21 Mar 2026 Plenty (5)',
        '14 Mar 2026 No number: not every question has an answer',
        '7 Mar 2026 A little (2)',
      ]);
    });

    it('tells several of one day apart by the hour', async () => {
      const twice = await holding([
        [0.5, {energy: ['2']}],
        [0.25, {energy: ['3']}],
      ]);
      const [figure] = await figuresOf(await showTrend({backend: twice.server}));
      const cells = [...figure!.querySelectorAll('tbody th')].map((cell) => textOf(cell as HTMLElement));
      expect(cells.every((cell) => /\d\d:\d\d/.test(cell))).to.equal(true);
    });

    it('goes back as far as is chosen', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      await figuresOf(trend);
      const all = deep(trend, 'label').find((label) => textOf(label) === 'All')!;
      all.click();
      await trend.updateComplete;
      expect(textOf(deep(trend, 'figcaption')[0])).to.include('5 check-ins');
    });

    it('says of a score that it is no diagnosis, and gives it no name of an illness', async () => {
      const scored = await holding([[1, {'phq-1': ['1'], 'phq-2': ['3']}, 'phq-2']]);
      const [figure] = await figuresOf(await showTrend({backend: scored.server}));
      expect(textOf(figure)).to.include('PHQ-2 total').and.to.include('not a diagnosis');
      expect(textOf(figure)).not.to.match(/depress|anxi|severe|mild|positive/i);
    });

    it('shows every answer in words', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      const [newest, older] = entriesOf(trend).map(textOf);
      expect(newest).to.include('28 Mar 2026').and.to.include('Prefer not to say');
      expect(older).to.include('Plenty').and.to.include('Slept well');
    });

    it('shows answers to what it does not know as they were sent, and fetches nothing to know it (SAFETY 10)', async () => {
      const {checkIns} = (await holding([])).server;
      const page = {items: [{...(await listed())[0]!, questionnaire: {id: 'https://other.example/q', version: '2'}}]};
      performance.clearResourceTimings();
      const trend = await showTrend({backend: {checkIns: {...checkIns!, list: () => Promise.resolve(page)}}});
      expect(textOf(entriesOf(trend)[0])).to.include('feeling');
      const asked = performance.getEntriesByType('resource').filter(({name}) => !name.startsWith(location.origin));
      expect(asked).to.eql([]);
    });

    it('is accessible with everything open', async () => {
      const trend = await showTrend({backend: (await holding()).device, secret: undefined});
      await figuresOf(trend);
      for (const details of deep(trend, 'details')) (details as HTMLDetailsElement).open = true;
      await press(trend, 'Erase all my check-ins');
      await expect(trend).to.be.accessible();
    });

    it('is mirrored and accessible in Arabic', async () => {
      const trend = await showTrend({backend: (await holding()).server, locale: 'ar'});
      const [figure] = await figuresOf(trend);
      const xs = [
        ...figure!
          .querySelectorAll('path')[2]!
          .getAttribute('d')!
          .matchAll(/M(\d+)/g),
      ].map(([, x]) => +x!);
      expect(xs).to.eql([...xs].sort((a, b) => b - a));
      await expect(trend).to.be.accessible();
    });

    it('fits a narrow page', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      trend.parentElement!.setAttribute('data-narrow', '');
      Object.assign(trend.parentElement!.style, {display: 'block', inlineSize: '320px'});
      await figuresOf(trend);
      expect(trend.scrollWidth).to.be.at.most(320);
    });
  });
});
