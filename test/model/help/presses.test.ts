import {expect} from '@open-wc/testing';
import {type Release, noPresses, pressed} from '../../../src/model/help/presses.js';

const shift = (at: number, more: Partial<Release> = {}): Release => ({
  key: 'Shift',
  shift: false,
  other: false,
  at,
  ...more,
});
const letter = (at: number): Release => ({key: 'A', shift: true, other: false, at});
const after = (...releases: Release[]): number => releases.reduce(pressed, noPresses).times.length;

describe('Shift, to leave', () => {
  it('counts three presses within five seconds', () => {
    expect(after(shift(0), shift(2_000), shift(5_000))).to.equal(3);
  });

  it('forgets presses older than five seconds', () => {
    expect(after(shift(0), shift(4_000), shift(8_000))).to.equal(2);
  });

  it('does not count what made a capital', () => {
    expect(after(letter(0), shift(10), letter(20), shift(30), letter(40), shift(50))).to.equal(0);
  });

  it('begins anew after any other key', () => {
    expect(after(shift(0), shift(10), {...letter(20), shift: false}, shift(30))).to.equal(1);
    expect(after(shift(0), shift(10), {...shift(20), key: 'Escape'})).to.equal(0);
  });

  it('does not count a shortcut', () => {
    expect(after(shift(0), shift(10), shift(20, {other: true}))).to.equal(0);
    expect(after({key: 'Control', shift: true, other: false, at: 0}, shift(10))).to.equal(0);
  });
});
