import {expect} from '@open-wc/testing';
import {wipe} from '../../../src/controllers/leaving.js';
import type {KithFeedbackRound} from '../../../src/widgets/feedback-round/feedback-round.js';
import {byRole} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {appears} from '../../support/finder.js';
import {FarRounds, goTo, showRound, write} from './stage.js';

const names = /^Who takes part/;
const isField = (round: KithFeedbackRound, name: RegExp, text: string): Promise<true> =>
  appears(round, () => (byRole(round, 'textbox', name) as HTMLTextAreaElement).value === text || undefined);

const afresh = async (): Promise<void> => {
  goTo();
  await wipe();
};

/** A round that was begun, and is gone from the page as after loading it anew. */
const begun = async (drafts: KithFeedbackRound['drafts']): Promise<void> => {
  const round = await showRound({drafts});
  await write(round, names, 'Ana\nBen');
  await write(round, /^What is it about/, 'Our week');
  byRole(round, 'radio', /^To the next person/).click();
  if (drafts !== 'off') await says(round, 'Delete it');
  dispatchEvent(new Event('pagehide'));
  round.parentElement!.remove();
};

describe('<kith-feedback-round> that is not opened yet', () => {
  beforeEach(afresh);
  after(afresh);

  it('is kept nowhere unless the page lets it be', async () => {
    await begun('off');
    const again = await showRound({drafts: 'off'});
    expect((byRole(again, 'textbox', names) as HTMLTextAreaElement).value).to.equal('');
    expect([shown(again).includes('Kept'), sessionStorage.length]).to.eql([false, 0]);
  });

  for (const [drafts, said] of [
    ['memory', 'Kept in this page'],
    ['session', 'Kept in this tab'],
    ['own-device', 'Kept in this tab'],
  ] as const)
    it(`is there again after the page was loaded anew, with drafts="${drafts}"`, async () => {
      await begun(drafts);
      const again = await showRound({drafts});
      await isField(again, names, 'Ana\nBen');
      await isField(again, /^What is it about/, 'Our week');
      expect((byRole(again, 'radio', /^To the next person/) as HTMLInputElement).checked).to.equal(true);
      await says(again, said);
      await expect(again).to.be.accessible();
    });

  it('stays on the device once somebody says that it is theirs', async () => {
    const round = await showRound({drafts: 'own-device'});
    (await comes(round, 'checkbox', /^This is my own device/)).click();
    await write(round, names, 'Ana\nBen');
    await says(round, 'Saved on this device');
    round.parentElement!.remove();
    sessionStorage.clear();
    await isField(await showRound({drafts: 'own-device'}), names, 'Ana\nBen');
  });

  it('can be deleted where it is kept', async () => {
    const round = await showRound({drafts: 'session'});
    await write(round, names, 'Ana\nBen');
    await comes(round, 'button', 'Delete it');
    await press(round, 'Delete it');
    await appears(round, () => sessionStorage.length === 0 || undefined);
  });

  it('is kept no more once it is opened, nor after somebody has left in a hurry', async () => {
    const round = await showRound({drafts: 'session', backend: new FarRounds()});
    await write(round, names, 'Ana\nBen');
    await write(round, /^What is it about/, 'Our week');
    await says(round, 'Kept in this tab');
    await press(round, 'Open the round');
    await comes(round, 'heading', 'People in this round');
    await appears(round, () => sessionStorage.length === 0 || undefined);
    goTo();
    await begun('session');
    const again = await showRound({drafts: 'session'});
    await isField(again, names, 'Ana\nBen');
    await wipe();
    await isField(again, names, '');
    expect(sessionStorage.length).to.equal(0);
  });

  it('ends on a day that is still to come', async () => {
    const round = await showRound({drafts: 'session'});
    await write(round, names, 'Ana\nBen');
    const day = round.renderRoot.querySelector<HTMLInputElement>('#round-until')!;
    day.value = '2026-03-12';
    day.dispatchEvent(new Event('change'));
    await says(round, 'Kept in this tab');
    dispatchEvent(new Event('pagehide'));
    round.parentElement!.remove();
    const again = await showRound({drafts: 'session', clock: {now: Date.UTC(2026, 2, 15, 12)}});
    await isField(again, names, 'Ana\nBen');
    expect(again.renderRoot.querySelector<HTMLInputElement>('#round-until')!.value).to.equal('2026-03-22');
  });
});
