import {expect, oneEvent} from '@open-wc/testing';
import {secretInAddress} from '../../../src/controllers/own-link.js';
import {allByRole, byRole, deep} from '../../support/by-role.js';
import {appears} from '../../support/finder.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {type Clock, FarRounds, given, goTo, openedRound, showRound, taken, tuesday, write} from './stage.js';

const leads = async (names?: readonly string[], more = {}) => {
  const clock: Clock = {now: tuesday};
  const backend = new FarRounds(clock);
  const opened = await openedRound(backend, names, more);
  const round = await showRound({backend, clock, link: `kith-round=${opened.secret}`});
  await comes(round, 'heading', 'People in this round');
  return {backend, clock, round, ...opened};
};

/** What is handed out, as it is copied. */
const copying = async (act: () => Promise<unknown>): Promise<string> => {
  const texts: string[] = [];
  const {clipboard} = navigator;
  const own = {writeText: (text: string) => Promise.resolve(void texts.push(text))};
  Object.defineProperty(navigator, 'clipboard', {value: own, configurable: true});
  await act();
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  return texts.join('\n');
};

const placeOf = (round: Element, name: string): string =>
  deep(round, '[part~=place]')
    .map((place) => place.innerText.replace(/\s+/g, ' '))
    .find((text) => text.startsWith(name))!;

const stands = (round: Element, name: string, text: string): Promise<true> =>
  appears(round, () => placeOf(round, name)?.includes(text) || undefined);

describe('<kith-feedback-round> for who leads it', () => {
  afterEach(() => goTo());

  it('tells in words how it stands with each place', async () => {
    const {backend, round, papers} = await leads(['Ana', 'Ben', 'Chloé']);
    expect(placeOf(round, 'Ana')).to.include('not opened yet');
    const [ana] = await Promise.all(papers.slice(0, 2).map((paper) => taken(backend, paper)));
    await given(backend, ana!, 'Ben', {noticed: 'You stayed', signature: 'Ana'});
    await given(backend, ana!, 'Chloé', {noticed: 'You laughed', signature: 'Ana'});
    window.dispatchEvent(new Event('focus'));
    await stands(round, 'Ana', 'is done');
    await stands(round, 'Ben', 'is writing');
    await stands(round, 'Chloé', 'not opened yet');
    expect(shown(round)).not.to.match(/stayed|laughed|\d of \d/);
  });

  it('hands out a link for each place, in which nothing else is hidden', async () => {
    const {round, papers, secret} = await leads(['Ana', 'Ben']);
    const link = await copying(() => press(round, 'Copy link Ana'));
    expect(secretInAddress(link, 'kith-seat')).to.equal(papers[0]);
    expect(link).not.to.include(secret);
    await says(round, 'The link for Ana is copied');
  });

  it('copies all links, each with its name', async () => {
    const {round, papers, secret} = await leads(['Ana', 'Ben']);
    const text = await copying(() => press(round, 'Copy all links'));
    expect(text).to.match(new RegExp(`^Ana\\n.*${papers[0]}\\n\\nBen\\n.*${papers[1]}`));
    expect(text).not.to.include(secret);
  });

  it('shows a QR code when it is asked for', async () => {
    const {round} = await leads(['Ana', 'Ben']);
    await press(round, 'Show QR code Ana');
    const code = deep(round, '[part~=place]')[0]!;
    const picture = await appears(round, () => code.querySelector('[role=img]') ?? undefined);
    expect(picture.getAttribute('aria-label')).to.equal('QR code for Ana');
    await expect(round).to.be.accessible();
  });

  it('prints a strip for each place, and nothing else', async () => {
    const {round, papers} = await leads(['Ana', 'Ben']);
    const original = window.print.bind(window);
    const printed = new Promise<ShadowRoot>((resolve) => {
      window.print = () => resolve(document.querySelector('[data-kith-print]')!.shadowRoot!);
    });
    await press(round, 'Print the links');
    const paper = await printed;
    window.print = original;
    const strips = [...paper.querySelectorAll('li')];
    expect(strips.map((strip) => strip.querySelector('bdi')!.textContent)).to.eql(['Ana', 'Ben']);
    expect(strips.map((strip) => secretInAddress(strip.querySelector('.strip-link')!.textContent, 'kith-seat'))).to.eql(
      papers,
    );
    expect(strips.every((strip) => strip.querySelector('svg path'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-kith-print]')).to.equal(null);
  });

  it('hands out nothing for a place that was taken', async () => {
    const {backend, round, papers} = await leads(['Ana', 'Ben']);
    await taken(backend, papers[0]!);
    window.dispatchEvent(new Event('focus'));
    await stands(round, 'Ana', 'is writing');
    expect(allByRole(round, 'button', 'Copy link Ana')).to.eql([]);
  });

  it('adds people, at the end of the circle', async () => {
    const {round} = await leads(['Ana', 'Ben']);
    byRole(round, 'button', 'Change the round').click();
    await write(round, /^Add people/, 'Chloé\nDilan');
    await press(round, 'Add them');
    await says(round, 'Dilan');
    const link = await copying(() => press(round, 'Copy link Dilan'));
    expect(secretInAddress(link, 'kith-seat')).to.be.a('string');
  });

  it('lets somebody leave, once that is confirmed', async () => {
    const {round} = await leads(['Ana', 'Ben', 'Chloé']);
    await press(round, 'Has left Ben');
    expect(shown(round)).to.include('This cannot be undone');
    await expect(round).to.be.accessible();
    await press(round, 'Yes, Ben has left');
    await stands(round, 'Ben', 'Ben has left');
  });

  it('gives more time', async () => {
    const {round} = await leads(['Ana', 'Ben']);
    byRole(round, 'button', 'Change the round').click();
    const day = deep(round, '#lead-day')[0] as HTMLInputElement;
    day.value = '2026-03-30';
    day.dispatchEvent(new Event('change'));
    await press(round, 'Set this day');
    await says(round, '30 March');
  });

  it('closes the round, says before what that means, and changes nothing afterwards', async () => {
    const {backend, round, secret} = await leads(['Ana', 'Ben']);
    byRole(round, 'button', 'Change the round').click();
    await press(round, 'Close the round');
    expect(shown(round)).to.include('nobody can write a card').and.to.include('cannot be opened again');
    const closed = oneEvent(round, 'kith-round-closed');
    await press(round, 'Close it now');
    await closed;
    await says(round, 'This round is closed');
    expect((await backend.feedback.round(secret)).value.closed).to.equal(true);
    expect(allByRole(round, 'button', /Copy|Close|left|Print/).map((each) => each.innerText)).to.eql(['Copy the link']);
    await expect(round).to.be.accessible();
  });

  it('takes a round back in which nobody has written', async () => {
    const {round, backend, secret} = await leads(['Ana', 'Ben']);
    byRole(round, 'button', 'Change the round').click();
    await press(round, 'Take the round back');
    await press(round, 'Take it back');
    await comes(round, 'button', 'Open the round');
    expect(secretInAddress(location.href, 'kith-round')).to.equal(undefined);
    await backend.feedback.round(secret).then(
      () => expect.fail('it is still there'),
      (error: {kind: string}) => expect(error.kind).to.equal('missing'),
    );
  });

  it('says that a link opens nothing, and another way on', async () => {
    const round = await showRound({link: `kith-round=${'x'.repeat(43)}`});
    expect(shown(round)).to.include('There is no such round');
    await expect(round).to.be.accessible();
    await press(round, 'Open another round');
    await comes(round, 'button', 'Open the round');
  });

  it('says that it could not be loaded, and works at the next try', async () => {
    const backend = new FarRounds();
    const {secret} = await openedRound(backend);
    backend.fails = 'offline';
    const round = await showRound({backend, link: `kith-round=${secret}`});
    expect(shown(round)).to.include('could not be loaded');
    backend.fails = undefined;
    await press(round, 'Try again');
    await comes(round, 'heading', 'People in this round');
  });

  for (const locale of ['en-GB', 'es', 'ar']) {
    it(`is accessible in ${locale}`, async () => {
      const backend = new FarRounds();
      const {secret} = await openedRound(backend);
      const round = await showRound({backend, locale, link: `kith-round=${secret}`});
      await comes(round, 'list');
      byRole(round, 'button', /Change the round|Cambiar la ronda|تغيير الجولة/).click();
      await expect(round).to.be.accessible();
    });
  }

  it('says when people were added, and when there is more time', async () => {
    const {round} = await leads(['Ana', 'Ben']);
    deep(round, '.tools > summary').at(-1)!.click();
    const news = deep(round, '.tools [role=status]')[0]!;
    expect([news.textContent, getComputedStyle(news).display]).to.eql(['', 'block']);
    await write(round, 'Add people', 'Eva');
    await press(round, 'Add them');
    await appears(round, () => news.textContent.includes('They have a place now') || undefined);
    await press(round, 'Set this day');
    await appears(round, () => news.textContent.includes('Cards can be written until') || undefined);
  });
});
