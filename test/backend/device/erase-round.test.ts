import {expect} from '@open-wc/testing';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {circleSeatSecretOf, circleSecretOf} from '../../../src/controllers/feedback/secrets.js';
import {given, openedRound, taken, tuesday} from '../../widgets/feedback-round/stage.js';

const kindOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'there',
    ({kind}: {kind: string}) => kind,
  );

describe('a round on the device', () => {
  it('is erased with all that was given in it, and nothing else is', async () => {
    const backend = deviceBackend({now: () => tuesday});
    const [one, other] = [await openedRound(backend), await openedRound(backend)];
    const [ana, ben] = await Promise.all(one.papers.map((paper) => taken(backend, paper)));
    await given(backend, ana!, 'Ben', {noticed: 'You stayed', signature: 'Ana'});
    await backend.device.eraseRound!(one.secret);
    const {feedback} = backend;
    const gone = [feedback.round(one.secret), feedback.seat(ana!), feedback.asked(ben!), feedback.received(ben!)];
    expect(await Promise.all(gone.map(kindOf))).to.eql(['missing', 'missing', 'missing', 'missing']);
    expect((await feedback.round(other.secret)).value.seats).to.have.lengthOf(4);
  });

  it('that is not there is no error to erase', async () => {
    await deviceBackend().device.eraseRound!('x'.repeat(43));
  });

  it('has secrets that follow from the device’s own, each another', async () => {
    const round = await circleSecretOf('d'.repeat(43));
    const seats = await Promise.all([0, 1, 2].map((place) => circleSeatSecretOf(round, place)));
    expect(new Set([round, ...seats]).size).to.equal(4);
    expect(await circleSecretOf('d'.repeat(43))).to.equal(round);
  });
});
