import {expect} from '@open-wc/testing';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import {TurnClock} from '../../src/controllers/feedback/tablet-clock.js';
import {allByRole, byRole, deep} from '../support/by-role.js';
import {press, says, shown} from '../support/check-in-form.js';
import {goTo, showRound, tuesday, write} from '../widgets/feedback-round/stage.js';

interface Alarm {
  at: number;
  work: () => void;
}

const clocked = () => {
  const alarms = new Set<Alarm>();
  let changes = 0;
  const clock = new TurnClock(
    () => changes++,
    (work, at) => {
      const alarm = {at, work};
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
  );
  const goes = (seconds: number): void =>
    [...alarms].filter(({at}) => at === seconds * 1_000).forEach(({work}) => work());
  return {clock, alarms, goes, changes: () => changes};
};

describe('SAFETY 21: turns', () => {
  afterEach(() => goTo());

  it('are announced at 30 and at 10 seconds, and at their end', () => {
    const {clock, alarms, goes} = clocked();
    clock.minutes = 3;
    clock.start();
    expect([...alarms].map(({at}) => at / 1_000)).to.eql([150, 170, 180]);
    const heard = [150, 170, 180].map((second) => (goes(second), clock.left));
    expect(heard).to.eql([30, 10, 0]);
  });

  it('are of equal length for everyone: each begins anew', () => {
    const {clock, alarms, goes} = clocked();
    clock.minutes = 3;
    clock.start();
    goes(150);
    clock.start();
    expect([clock.left, ...[...alarms].map(({at}) => at / 1_000)]).to.eql([undefined, 150, 170, 180]);
    clock.stop();
    expect(alarms.size).to.equal(0);
  });

  it('last as long as it takes, unless the group wants it otherwise', () => {
    const {clock, alarms} = clocked();
    clock.start();
    expect(alarms.size).to.equal(0);
  });

  it('make no sound, and “pass” is always there', async () => {
    const round = await showRound({backend: deviceBackend({now: () => tuesday})});
    await says(round, 'Everything stays on this device');
    await write(round, /^Who takes part/, 'Ana\nBen\nChloé');
    await write(round, /^What is it about/, 'Our week');
    await press(round, 'Open the round');
    await says(round, 'Everyone has the same time, and everyone can pass');
    expect(
      (byRole(round, 'combobox', 'Time for each turn') as HTMLSelectElement).selectedOptions[0]!.text.trim(),
    ).to.equal('As long as it takes');
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    await says(round, 'You can pass at any time');
    expect(allByRole(round, 'button', /^Pass /)).to.have.lengthOf(2);
    expect(deep(round, 'audio, video')).to.eql([]);
    expect(shown(round)).not.to.match(/seconds left|\d:\d\d/);
  });
});
