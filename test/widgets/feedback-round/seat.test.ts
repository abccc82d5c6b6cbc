import {expect} from '@open-wc/testing';
import {allByRole} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {appears} from '../../support/finder.js';
import {names, sits} from './seated.js';
import {type Clock, FarRounds, given, goTo, openedRound, showRound, taken, tuesday} from './stage.js';

describe('<kith-feedback-round> for who has a place', () => {
  afterEach(() => goTo());

  describe('receiving', () => {
    it('shows what came, and looks for more by itself', async () => {
      const {round, backend, papers} = await sits();
      await says(round, 'No card has arrived yet');
      const ben = await taken(backend, papers[1]!);
      await given(backend, ben, 'Ana', {noticed: 'You laughed', signature: 'Ben'});
      window.dispatchEvent(new Event('focus'));
      await says(round, 'A card has arrived');
    });

    it('shows unsigned cards of three together, also to a small circle', async () => {
      const clock: Clock = {now: tuesday};
      const backend = new FarRounds(clock);
      const {papers} = await openedRound(backend);
      const [ana, ...others] = await Promise.all(papers.map((paper) => taken(backend, paper)));
      for (const other of others.slice(0, 2))
        await given(backend, other, 'Ana', {noticed: `Words of ${other.slice(0, 3)}`});
      expect((await backend.feedback.received(ana!)).items).to.eql([]);
      await given(backend, others[2]!, 'Ana', {noticed: 'Words of the third'});
      const round = await showRound({backend, clock, link: `kith-seat=${ana}`});
      const [first] = await appears(round, () =>
        allByRole(round, 'tab').length === 3 ? allByRole(round, 'tab') : undefined,
      );
      expect(first!.innerText).to.include('without a name');
    });

    it('shows what people show to all in the round', async () => {
      const clock: Clock = {now: tuesday};
      const backend = new FarRounds(clock);
      const {papers} = await openedRound(backend);
      const [ana, ben] = await Promise.all(papers.map((paper) => taken(backend, paper)));
      await given(backend, ana!, 'Ben', {noticed: 'You stayed', signature: 'Ana', mayShow: true});
      const {items} = await backend.feedback.received(ben!);
      await backend.feedback.handle({shown: true}, {id: items[0]!.id, secret: ben!}, items[0]!.version);
      const round = await showRound({backend, clock, link: `kith-seat=${ana}`});
      await comes(round, 'heading', 'Shown to everyone in this round');
      expect(shown(round)).to.include('For Ben').and.to.include('You stayed');
    });
  });

  it('when the round is over, still reads, and writes no more', async () => {
    const {round, clock} = await sits();
    clock.now += 8 * 86_400_000;
    window.dispatchEvent(new Event('focus'));
    round.requestUpdate();
    await says(round, 'No more cards are written in this round');
    expect(allByRole(round, 'button', /^Write|^Pass/)).to.eql([]);
    expect(shown(round)).to.include('everything here is erased');
  });

  it('forgets all when somebody leaves in a hurry', async () => {
    const {round} = await sits();
    dispatchEvent(new Event('kith-leaving'));
    await round.updateComplete;
    expect(shown(round)).not.to.match(/Ben|Chloé|Your own link/);
  });

  for (const locale of ['es', 'ar']) {
    it(`is accessible in ${locale}`, async () => {
      const {round} = await sits({}, names, locale);
      await expect(round).to.be.accessible();
      await press(round, /^(Escribir|كتابة) Ben$/);
      await comes(round, 'textbox');
      await expect(round).to.be.accessible();
    });
  }
});
