import {expect} from '@open-wc/testing';
import {group} from '../../support/groups.js';
import {impatient, page, reasonOf, served} from './support.js';

const good = {body: page([group('Tea')])};

describe('typing ahead of the answers', () => {
  it('never holds the first question back, nor one that overtakes none', async () => {
    const patience = impatient();
    const {backend} = await served([good], {patience});
    await backend.groups!.search({text: 't'});
    await Promise.all([backend.groups!.search({text: 'te'}), backend.groups!.search({text: 'tea'})]);
    expect(patience.pauses).to.deep.equal([]);
  });

  it('asks for the first and the last of many keys', async () => {
    const {wait: _none, ...patience} = impatient({now: () => performance.now(), pause: 50});
    const {backend, log} = await served([good], {patience});
    let controller = new AbortController();
    const searches = ['t', 'te', 'tea', 'tea ', 'tea h'].map((text) => {
      controller.abort();
      controller = new AbortController();
      return reasonOf(backend.groups!.search({text}, {signal: controller.signal}));
    });
    await Promise.all(searches);
    const asked = (await log()).map(({url}) => new URL(url, location.href).searchParams.get('text'));
    expect(asked.at(-1)).to.equal('tea h');
    expect(asked.length).to.be.below(3);
  });

  it('does not hold back what is asked after an answer', async () => {
    const patience = impatient();
    const {backend} = await served([good], {patience});
    const controller = new AbortController();
    await backend.groups!.search({text: 't'}, {signal: controller.signal});
    controller.abort();
    await backend.groups!.search({text: 'te'});
    expect(patience.pauses).to.deep.equal([]);
  });
});
