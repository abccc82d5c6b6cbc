import {expect} from '@open-wc/testing';
import {transitions} from '../../../src/model/time/transitions.js';
import {isoTime, utc} from './instants.js';

const listed = (zone: string, from: string, to: string): string[] =>
  transitions(zone, utc(from), utc(to)).map(({at, before, after}) => `${isoTime(at)} ${before} ${after}`);

describe('transitions()', () => {
  it('lists changes of clocks to the minute, in order', () => {
    expect(listed('Europe/Berlin', '2023-01-01T00:00', '2024-12-31T00:00')).to.deep.equal([
      '2023-03-26T01:00 60 120',
      '2023-10-29T01:00 120 60',
      '2024-03-31T01:00 60 120',
      '2024-10-27T01:00 120 60',
    ]);
  });

  it('leaves out one at the start and keeps one at the end', () => {
    expect(listed('Europe/Berlin', '2024-03-31T01:00', '2024-10-27T01:00')).to.deep.equal(['2024-10-27T01:00 120 60']);
    expect(listed('Europe/Berlin', '2024-03-31T00:59', '2024-10-27T00:59')).to.deep.equal(['2024-03-31T01:00 60 120']);
  });

  it('tells two changes within a week apart', () => {
    expect(listed('America/Recife', '2000-10-01T00:00', '2000-11-01T00:00')).to.deep.equal([
      '2000-10-08T03:00 -180 -120',
      '2000-10-15T02:00 -120 -180',
    ]);
  });

  it('lists four in a year with a fasting month', () => {
    expect(listed('Africa/Casablanca', '2016-01-01T00:00', '2016-12-31T00:00')).to.have.lengthOf(4);
  });

  it('lists none where clocks do not change or the zone is unknown', () => {
    expect(listed('Asia/Kolkata', '2000-01-01T00:00', '2024-01-01T00:00')).to.have.lengthOf(0);
    expect(listed('Mars/Olympus', '2000-01-01T00:00', '2024-01-01T00:00')).to.have.lengthOf(0);
  });
});
