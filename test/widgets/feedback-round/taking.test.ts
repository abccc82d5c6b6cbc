import {expect} from '@open-wc/testing';
import {secretInAddress} from '../../../src/controllers/own-link.js';
import {allByRole} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {appears} from '../../support/finder.js';
import {FarRounds, goTo, openedRound, showRound, taken} from './stage.js';

describe('<kith-feedback-round> of a place that nobody has taken', () => {
  afterEach(() => goTo());

  it('says whose place it is and what taking it means, and nothing else', async () => {
    const backend = new FarRounds();
    const {papers} = await openedRound(backend);
    const round = await showRound({backend, link: `kith-seat=${papers[0]}`});
    expect(shown(round)).to.include('A place for Ana').and.to.include('then opens nothing');
    expect(shown(round)).not.to.match(/Ben|Chloé|Dilan/);
    await expect(round).to.be.accessible();
  });

  it('is taken by a press: the address is the holder’s own, and the one on paper opens nothing', async () => {
    const backend = new FarRounds();
    const {papers} = await openedRound(backend);
    const before = history.length;
    const round = await showRound({backend, link: `kith-seat=${papers[0]}`});
    await press(round, 'Take this place');
    await appears(
      round,
      () => (!location.href.includes('kith-paper') && allByRole(round, 'heading', 'Cards from you')[0]) || undefined,
    );
    const own = secretInAddress(location.href, 'kith-seat');
    expect(own).not.to.equal(papers[0]);
    expect([location.href.includes(papers[0]!), history.length]).to.eql([false, before]);
    expect((await backend.feedback.seat(own!)).own).to.equal(true);
    expect(shown(round)).to.include('Your own link');
  });

  it('keeps the own secret before it is sent, so that a lost answer loses no place', async () => {
    const backend = new FarRounds();
    const {papers} = await openedRound(backend);
    const round = await showRound({backend, link: `kith-seat=${papers[0]}`});
    backend.loses = true;
    await press(round, 'Take this place');
    await comes(round, 'alert');
    backend.loses = false;
    // as if the page had been loaded anew
    const again = await showRound({backend, link: location.hash.slice(1)});
    await says(again, 'Still open');
    expect(location.href).not.to.include('kith-paper');
  });

  it('once it was taken, the link on paper leads to a kind page', async () => {
    const backend = new FarRounds();
    const {papers} = await openedRound(backend);
    await taken(backend, papers[0]!);
    const round = await showRound({backend, link: `kith-seat=${papers[0]}`});
    expect(shown(round)).to.include('This link opens nothing').and.to.include('add a new place');
    await expect(round).to.be.accessible();
  });

  it('puts no secret into the address of a discreet page', async () => {
    const backend = new FarRounds();
    const {papers} = await openedRound(backend);
    const round = await showRound({backend, link: `kith-seat=${papers[0]}`, discreet: true});
    expect(location.hash).to.equal('');
    await press(round, 'Take this place');
    await comes(round, 'heading', 'Cards from you');
    expect(location.hash).to.equal('');
  });
});
