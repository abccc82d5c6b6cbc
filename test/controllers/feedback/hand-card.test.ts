import {expect} from '@open-wc/testing';
import {handCard} from '../../../src/controllers/feedback/hand-card.js';
import {newKey, newSecret} from '../../../src/controllers/own-link.js';
import {Circle, asks, newest} from '../../support/feedback-card.js';

const draft = {noticed: 'A calm voice', signature: 'Noor', mayShow: false, stamp: 'x'};

describe('handing over a card', () => {
  it('gives it once, however often it is tried', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    const letter = {draft, secret: newSecret(), give: ask.give, key: newKey()};
    await handCard(circle, letter);
    await handCard(circle, letter);
    expect((await circle.feedback.received(ask.secret)).items).to.have.length(1);
  });

  it('puts the words right of one that has arrived unheard', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    const letter = {draft, secret: newSecret(), give: ask.give};
    await handCard(circle, {...letter, key: newKey()});
    const {value} = await handCard(circle, {...letter, draft: {...draft, noticed: 'A warm voice'}, key: newKey()});
    expect([value.noticed, (await newest(circle, ask)).noticed]).to.deep.equal(['A warm voice', 'A warm voice']);
  });

  it('says of what is not invited that it cannot be taken', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    const letter = {draft: {...draft, tryOut: 'Rest'}, secret: newSecret(), give: ask.give, key: newKey()};
    const error = await handCard(circle, letter).catch((thrown: unknown) => thrown);
    expect((error as {kind?: string}).kind).to.equal('invalid');
  });

  it('says so where there is no peer feedback', async () => {
    const error = await handCard({}, {draft, secret: newSecret(), give: 'x', key: newKey()}).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as {kind?: string}).kind).to.equal('missing');
  });
});
