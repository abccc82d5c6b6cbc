import {expect} from '@open-wc/testing';
import {warn} from '../../src/controllers/warn.js';

describe('warn', () => {
  const native = console.warn;
  const given: string[] = [];
  before(() => (console.warn = (text: string) => void given.push(text)));
  after(() => (console.warn = native));

  it('tells a developer what to do, once for each element and code', () => {
    const [one, other] = [document.createElement('x-one'), document.createElement('x-other')];
    for (const element of [one, one, document.createElement('x-one'), other]) warn('kith/test', element, 'Do this.');
    warn('kith/another', one, 'Do that.');
    expect(given).to.deep.equal([
      '[kith/test] <x-one>: Do this.',
      '[kith/test] <x-other>: Do this.',
      '[kith/another] <x-one>: Do that.',
    ]);
  });
});
