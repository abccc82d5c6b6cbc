import {expect} from '@open-wc/testing';
import {flawsIn} from '../../../src/model/help/flaws.js';

const fresh = Date.UTC(2026, 11, 1);
const codes = (...given: Parameters<typeof flawsIn>): string[] => flawsIn(...given).map(({code}) => code);

describe('what is amiss with a site’s help', () => {
  it('is that there is none', () => {
    expect([codes(undefined, fresh), codes({emergency: '112'}, fresh)]).to.deep.equal([
      ['kith/no-help'],
      ['kith/no-help'],
    ]);
  });

  it('is a country without lines', () => {
    expect(codes({country: 'XX'}, fresh)).to.deep.equal(['kith/no-lines']);
  });

  it('is a line that nobody has looked at for long, where it is shown', () => {
    const late = Date.UTC(2027, 6, 1);
    expect(codes({country: 'FR'}, late)).to.deep.equal(['kith/stale-help']);
    expect(codes({country: 'FR', lines: [{name: 'Ours', phone: '112'}]}, late)).to.deep.equal([]);
  });

  it('is a number that cannot be dialled', () => {
    expect(codes({contact: {name: 'Orla', phone: 'ask Orla'}}, fresh)).to.deep.equal(['kith/help-number']);
  });

  it('is nothing, where all is well', () => {
    expect(codes({country: 'GB-NIR'}, fresh)).to.deep.equal([]);
  });
});
