import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import {ownSecret} from '../../../src/controllers/own-link.js';
import {allByRole, byRole, deep} from '../../support/by-role.js';
import {appears, hasPart, isFocused, part, textOf} from '../../support/finder.js';
import {entriesOf, failing, figuresOf, holding, press, says, secret, settled, showTrend} from './showing.js';

/** The file that is handed to the visitor meanwhile. */
const savedBy = async (act: () => Promise<void>): Promise<{name: string; text: string}> => {
  const found = new Promise<HTMLAnchorElement>((resolve) => {
    const onClick = function (this: HTMLAnchorElement): void {
      resolve(this);
    };
    Object.assign(HTMLAnchorElement.prototype, {click: onClick});
  });
  try {
    await act();
    const {download, href} = await found;
    return {name: download, text: await (await fetch(href)).text()};
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
};

describe('<kith-trend>, in somebody’s hands', () => {
  describe('taking back', () => {
    it('asks once, and leaves things as they are at a no', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      await press(trend, 'Erase all my check-ins');
      await trend.updateComplete;
      expect(isFocused(byRole(trend, 'button', 'Keep them'))).to.equal(true);
      await press(trend, 'Keep them');
      await trend.updateComplete;
      expect(isFocused(byRole(trend, 'button', 'Erase all my check-ins'))).to.equal(true);
      expect(entriesOf(trend)).to.have.lengthOf(5);
    });

    it('erases all of them for ever (SAFETY 13)', async () => {
      const {server} = await holding();
      const trend = await showTrend({backend: server});
      await press(trend, 'Erase all my check-ins');
      const erased = oneEvent(trend, 'kith-erased');
      await press(trend, 'Erase all');
      await erased;
      await says(trend, 'All your check-ins were erased.');
      expect((await server.checkIns!.list(secret)).items).to.eql([]);
      expect(hasPart(trend, 'empty')).to.equal(true);
    });

    it('withdraws one, without a reason (SAFETY 13)', async () => {
      const {server} = await holding();
      const trend = await showTrend({backend: server});
      entriesOf(trend)[0]!.querySelector('summary')!.click();
      await press(trend, 'Withdraw this check-in');
      const withdrawn = oneEvent(trend, 'kith-withdrawn');
      await press(trend, 'Withdraw it');
      await withdrawn;
      await says(trend, 'The check-in was withdrawn. It is erased.');
      expect((await server.checkIns!.list(secret)).items).to.have.lengthOf(4);
      expect(entriesOf(trend)).to.have.lengthOf(4);
    });

    it('says honestly when it did not work', async () => {
      const backend = failing('offline', (await holding()).server);
      backend.works = true;
      const trend = await showTrend({backend});
      await press(trend, 'Erase all my check-ins');
      backend.works = false;
      await press(trend, 'Erase all');
      await says(trend, 'That did not work, and nothing was changed. Please try again.');
      expect(entriesOf(trend)).to.have.lengthOf(5);
    });
  });

  describe('keeping', () => {
    it('makes a copy in the browser, under a name that says nothing', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      const saved = savedBy(async () => {
        deep(trend, 'summary')
          .find((each) => textOf(each) === 'Keep a copy')!
          .click();
        await press(trend, 'As a table (CSV)');
      });
      const {name, text} = await saved;
      expect(name).to.equal('answers.csv');
      expect(text).to.include('How are you arriving today?').and.to.include('Slept well');
    });

    it('on the device needs no link, and says where they are', async () => {
      const trend = await showTrend({backend: (await holding()).device, secret: undefined});
      expect(textOf(part(trend, 'device'))).to.include('kept in this page only');
      expect(entriesOf(trend)).to.have.lengthOf(5);
    });

    it('keeps them on the device only after “this is my own device”', async () => {
      const {device} = await holding();
      const trend = await showTrend({backend: device, secret: undefined});
      await press(trend, 'This is my own device: keep them here');
      await appears(trend, () => (textOf(part(trend, 'device')).includes('on this device') ? true : undefined));
      expect(await device.device!.kept()).to.eql({keep: 'own-device'});
      await device.device!.erase();
    });

    it('forgets them when the page is left in a hurry', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      dispatchEvent(new Event('kith-leaving'));
      await trend.updateComplete;
      expect(entriesOf(trend)).to.eql([]);
    });
  });

  describe('living', () => {
    it('shows a check-in that was just sent elsewhere on the page', async () => {
      const {server} = await holding();
      const trend = await showTrend({backend: server});
      const draft = {
        questionnaire: {id: 'arriving', version: '1'},
        answers: {energy: ['3']},
        audience: 'self',
      } as const;
      await server.checkIns!.send({...draft, answers: {energy: ['3']}}, {secret, key: 'key-of-another-letter'});
      document.dispatchEvent(new Event('kith-checked-in'));
      await appears(trend, () => (entriesOf(trend).length === 6 ? true : undefined));
      expect(entriesOf(trend)).to.have.lengthOf(6);
    });

    it('opens by the private link, also one that comes later, and leaves it in the address', async () => {
      const trend = await showTrend({backend: (await holding()).server, secret: undefined});
      expect(entriesOf(trend)).to.eql([]);
      location.hash = `kith-mine=${secret}`;
      await appears(trend, () => part(trend, 'entry'));
      expect(location.hash).to.equal(`#kith-mine=${secret}`);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('knows the secret of a check-in that was sent on this page', async () => {
      const trend = await showTrend({backend: (await holding()).server, secret: undefined});
      ownSecret('').set(secret);
      await appears(trend, () => part(trend, 'entry'));
      expect(entriesOf(trend)).to.have.lengthOf(5);
      ownSecret('').set();
    });

    it('still works after it was moved', async () => {
      const trend = await showTrend({backend: (await holding()).server});
      (await fixture(html`<div></div>`)).append(trend.parentElement!);
      await settled(trend);
      expect(entriesOf(trend)).to.have.lengthOf(5);
    });

    it('has help at hand', async () => {
      const trend = await showTrend({backend: (await holding()).server, open: false});
      expect(allByRole(trend, 'button', 'Need help now?')).to.have.lengthOf(1);
    });

    it('reads all pages', async () => {
      const many = await holding(Array.from({length: 30}, (_, at) => [at, {energy: ['3']}] as const));
      const paged: Backend = {
        checkIns: {
          ...many.server.checkIns!,
          list: async (held, options) => {
            const {items} = await many.server.checkIns!.list(held);
            const from = Number(options?.cursor ?? 0);
            return {items: items.slice(from, from + 12), ...(from + 12 < items.length && {cursor: String(from + 12)})};
          },
        },
      };
      const trend = await showTrend({backend: paged, days: 0});
      expect(textOf((await figuresOf(trend))[0])).to.include('30 check-ins');
      expect(entriesOf(trend)).to.have.lengthOf(10);
    });
  });
});
