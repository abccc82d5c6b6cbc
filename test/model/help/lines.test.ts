import {expect} from '@open-wc/testing';
import {isKnown, linesFor} from '../../../src/model/help/lines.js';
import {suggestions} from '../../../src/model/help/suggested.js';
import {staleOn} from '../../../src/model/help/stale.js';

const names = (...given: Parameters<typeof linesFor>): string[] => linesFor(...given).lines.map(({name}) => name);
const november = Date.UTC(2026, 10, 1);
const day = 86_400_000;

describe('help lines', () => {
  it('put the group’s own contact first, then the lines', () => {
    const contact = {name: 'Orla'};
    expect(names({contact, country: 'FR'}, 'fr')).to.deep.equal(['Orla', '3114']);
    expect(names({contact, lines: [{name: 'Ours'}]}, 'fr')).to.deep.equal(['Orla', 'Ours']);
  });

  it('are the site’s own instead of the country’s, and the country’s number stays', () => {
    const {lines, emergency} = linesFor({lines: [{name: 'Ours'}], country: 'GB'}, 'en');
    expect([lines.map(({name}) => name), emergency]).to.deep.equal([['Ours'], ['999']]);
  });

  it('of a part of a country are its own, with the country’s emergency number', () => {
    const {lines, emergency} = linesFor({country: 'GB-NIR'}, 'en');
    expect([lines.map(({phone}) => phone), emergency]).to.deep.equal([['0808 808 8000'], ['999']]);
  });

  it('of a part without its own are the country’s', () => {
    expect(names({country: 'gb-sct'}, 'en')[0]).to.equal('Samaritans');
    expect([isKnown('GB-SCT'), isKnown('XX'), isKnown('')]).to.deep.equal([true, false, false]);
  });

  it('are none where the country is unknown or nothing is configured', () => {
    for (const config of [undefined, {}, {country: 'XX'}, {country: 'PT'}])
      expect(linesFor(config, 'pt')).to.deep.equal({lines: [], emergency: []});
  });

  it('keep every number a site gives for emergencies', () => {
    expect(linesFor({country: 'FR'}, 'fr').emergency).to.deep.equal(['15', '112']);
    expect(linesFor({country: 'FR', emergency: '17 / 18'}, 'fr').emergency).to.deep.equal(['17', '18']);
  });

  it('pass on the site’s directory', () => {
    expect(linesFor({directory: 'https://help.example/'}, 'en').directory).to.equal('https://help.example/');
  });
});

describe('suggested help lines', () => {
  it('each have a source and the day they were seen', () => {
    for (const {country, lines} of suggestions) {
      expect(lines.length, country).to.be.greaterThan(0);
      for (const {name, source, seenOn, phone} of lines) {
        expect(new URL(source!).protocol, name).to.equal('https:');
        expect(Date.parse(seenOn!), name).to.be.a('number').and.not.to.be.NaN;
        expect(phone, name).to.match(/\d/);
      }
    }
  });

  it('know an emergency number for each country', () => {
    for (const {country} of suggestions) expect(linesFor({country}, 'en').emergency, country).not.to.be.empty;
  });

  it('name 116 123 only where a row says that it is live', () => {
    const live = suggestions.filter(({lines}) => lines.some(({phone}) => phone?.includes('116 123')));
    expect(live.map(({country}) => country)).to.deep.equal(['GB', 'DE', 'LV', 'HU']);
  });

  it('are fresh for 180 days and stale from then on', () => {
    expect(staleOn(november + 180 * day)).to.deep.equal([]);
    const stale = staleOn(november + 181 * day);
    expect(stale).to.have.length(suggestions.flatMap(({lines}) => lines).length);
    expect(stale[0]).to.deep.include({country: 'US', seenOn: '2026-11', source: 'https://988lifeline.org/'});
  });
});
