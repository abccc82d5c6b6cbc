import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {comes, press, says} from '../../support/check-in-form.js';
import {appears, isFocused} from '../../support/finder.js';
import {FarRounds, goTo, openedRound, showRound, tuesday, write} from './stage.js';

const leads = async () => {
  const backend = new FarRounds();
  const {secret} = await openedRound(backend, ['Ana', 'Ben', 'Chloé']);
  const round = await showRound({backend, link: `kith-round=${secret}`});
  await comes(round, 'heading', 'People in this round');
  byRole(round, 'button', 'Change the round').click();
  return {backend, round};
};

const circle = async () => {
  const round = await showRound({backend: deviceBackend({now: () => tuesday})});
  await says(round, 'Everything stays on this device');
  await write(round, /^Who takes part/, 'Ana\nBen');
  await write(round, /^What is it about/, 'Our week');
  await press(round, 'Open the round');
  await says(round, 'Hand the device around');
  return {round};
};

const hasFocus = (round: Element, name: string): Promise<true> =>
  appears(round, () => allByRole(round, 'button', name).some(isFocused) || undefined);

describe('a question of <kith-feedback-round>', () => {
  afterEach(() => goTo());

  for (const [asks, no, show] of [
    ['Has left Ben', 'No, leave it as it is', leads],
    ['Close the round', 'No, leave it as it is', leads],
    ['Take the round back', 'No, leave it as it is', leads],
    ['Start reading', 'Not yet', circle],
    ['Erase the round', 'Not yet', circle],
  ] as const)
    it(`closes with Esc, and gives the focus back to “${asks}”`, async () => {
      const {round} = await show();
      await press(round, asks);
      await hasFocus(round, no);
      await sendKeys({press: 'Escape'});
      await hasFocus(round, asks);
      expect(allByRole(round, 'button', no)).to.eql([]);
    });

  for (const [asks, yes] of [
    ['Has left Ben', 'Yes, Ben has left'],
    ['Close the round', 'Close it now'],
    ['Take the round back', 'Take it back'],
  ] as const)
    it(`keeps the focus on “${yes}” while it is being done, and moves it once it is`, async () => {
      const {backend, round} = await leads();
      await press(round, asks);
      await hasFocus(round, 'No, leave it as it is');
      let goesOn = (): void => undefined;
      backend.waits = new Promise((resolve) => (goesOn = resolve));
      byRole(round, 'button', yes).focus();
      await press(round, yes);
      expect(isFocused(byRole(round, 'button', yes))).to.equal(true);
      expect(byRole(round, 'button', yes).getAttribute('aria-disabled')).to.equal('true');
      goesOn();
      await appears(round, () => round.renderRoot.querySelector('.first:focus') ?? undefined);
    });

  it('is not done twice by two presses', async () => {
    const {backend, round} = await leads();
    await press(round, 'Has left Ben');
    const yes = byRole(round, 'button', 'Yes, Ben has left');
    yes.click();
    yes.click();
    await appears(round, () => round.renderRoot.querySelector('.first:focus') ?? undefined);
    expect(backend.asked.filter((name) => name === 'changeRound')).to.have.lengthOf(1);
  });
});
