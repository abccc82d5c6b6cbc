import {expect, oneEvent} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {wipe} from '../../../src/controllers/leaving.js';
import type {KithFeedbackRound} from '../../../src/widgets/feedback-round/feedback-round.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {appears} from '../../support/finder.js';
import {type Clock, goTo, showRound, tuesday, write} from './stage.js';

const circle = (clock: Clock = {now: tuesday}): Backend => deviceBackend({now: () => clock.now});

const opens = async (
  backend: Backend = circle(),
  names = ['Ana', 'Ben', 'Chloé', 'Dilan'],
  drafts: KithFeedbackRound['drafts'] = 'off',
): Promise<KithFeedbackRound> => {
  const round = await showRound({backend, drafts});
  await says(round, 'Everything stays on this device');
  await write(round, /^Who takes part/, names.join('\n'));
  await write(round, /^What is it about/, 'Our week');
  await press(round, 'Open the round');
  await says(round, 'Hand the device around');
  return round;
};

const unsignedTo = async (round: KithFeedbackRound, name: string, text: string): Promise<void> => {
  await press(round, `Write ${name}`);
  await write(round, 'What I noticed', text);
  byRole(round, 'radio', /^Unsigned/).click();
  await press(round, 'Look at it first');
  const given = oneEvent(round, 'kith-given');
  await press(round, 'Give this card');
  await given;
  await comes(round, 'button', `My card ${name}`);
};

describe('<kith-feedback-round> on a device that is handed around', () => {
  afterEach(() => goTo());

  it('opens without a server and without a link', async () => {
    const round = await opens();
    expect(location.hash).to.equal('');
    expect(allByRole(round, 'button', /^Hand it to/).map((each) => each.innerText)).to.eql([
      'Hand it to Ana',
      'Hand it to Ben',
      'Hand it to Chloé',
      'Hand it to Dilan',
    ]);
    await expect(round).to.be.accessible();
  });

  it('has a cover between two people, with nothing of the one before', async () => {
    const round = await opens();
    const before = history.length;
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'A secret of Ana');
    await press(round, 'Back to my place');
    await press(round, 'Cover it and hand it on');
    await says(round, 'Please hand it to Ben');
    expect(round.shadowRoot!.textContent).not.to.match(/secret of Ana|Our week/);
    expect([...round.shadowRoot!.querySelectorAll('textarea')]).to.eql([]);
    expect([history.length, document.title.includes('Ana')]).to.eql([before, false]);
    await expect(round).to.be.accessible();
  });

  it('keeps what somebody has begun until their next turn', async () => {
    const round = await opens();
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'Half a sentence');
    await press(round, 'Back to my place');
    await press(round, 'Cover it and hand it on');
    await press(round, 'Around the circle');
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    await press(round, 'Write Ben');
    await comes(round, 'textbox', 'What I noticed');
    expect((byRole(round, 'textbox', 'What I noticed') as HTMLTextAreaElement).value).to.equal('Half a sentence');
  });

  it('runs a round of four to its end: all give, all read, and it is erased', async () => {
    const backend = circle();
    const round = await opens(backend);
    await press(round, 'Hand it to Ana');
    for (const name of ['Ana', 'Ben', 'Chloé', 'Dilan']) {
      await press(round, `I am ${name}`);
      for (const other of ['Ana', 'Ben', 'Chloé', 'Dilan'].filter((each) => each !== name))
        await unsignedTo(round, other, `From ${name} to ${other}`);
      await press(round, 'Cover it and hand it on');
    }
    await press(round, 'Start reading');
    expect(shown(round)).to.include('nobody can write in this round');
    const closed = oneEvent(round, 'kith-round-closed');
    await press(round, 'Start reading now');
    await closed;
    await says(round, 'Now everyone reads their own cards');
    await press(round, 'Hand it to Ana');
    for (const name of ['Ana', 'Ben', 'Chloé', 'Dilan']) {
      await press(round, `I am ${name}: show my cards`);
      await comes(round, 'tab');
      expect(allByRole(round, 'tab')).to.have.lengthOf(3);
      if (name === 'Ana') await expect(round).to.be.accessible();
      await press(round, 'Cover it and hand it on');
    }
    await says(round, 'Everyone has read their cards');
    await press(round, 'Erase the round');
    await press(round, 'Erase it all');
    await comes(round, 'button', 'Open the round');
    // the next round may have the same people
    await write(round, /^Who takes part/, 'Ana\nBen');
    await write(round, /^What is it about/, 'Another week');
    await press(round, 'Open the round');
    await says(round, 'Another week');
  });

  it('says that “pass” is all right, and counts it as a turn like any other', async () => {
    const round = await opens(circle(), ['Ana', 'Ben']);
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    await press(round, 'Pass Ben');
    await says(round, 'nothing left for you to write');
    await press(round, 'Cover it and hand it on');
    await says(round, 'Please hand it to Ben');
    await press(round, 'Around the circle');
    expect(shown(round)).to.include('has had a turn').and.not.to.include('passed');
  });

  it('goes on after the page was loaded anew, once it is one’s own device', async () => {
    const backend = circle();
    const round = await opens(backend);
    expect(shown(round)).to.include('only in this page');
    round.parentElement!.remove();
    const again = await showRound({backend});
    await says(again, 'Hand the device around');
    await press(again, 'Hand it to Ana');
    await press(again, 'I am Ana');
    await comes(again, 'button', 'Write Ben');
  });

  it('has the cover of whose turn it was, once the page is loaded anew, and behind it what they had begun', async () => {
    const backend = circle();
    const round = await opens(backend, undefined, 'session');
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    await press(round, 'Cover it and hand it on');
    await press(round, 'I am Ben');
    await press(round, 'Write Ana');
    await write(round, 'What I noticed', 'A secret of Ben');
    await says(round, 'Kept in this tab');
    dispatchEvent(new Event('pagehide'));
    round.parentElement!.remove();
    const again = await showRound({backend, drafts: 'session'});
    await says(again, 'Please hand it to Ben');
    expect(again.shadowRoot!.textContent).not.to.match(/secret of Ben|Our week/);
    await expect(again).to.be.accessible();
    await press(again, 'Around the circle');
    expect(shown(again)).to.match(/Ana has had a turn.*Ben still to come/);
    await press(again, 'Hand it to Ben');
    await press(again, 'I am Ben');
    await press(again, 'Write Ana');
    const field = (await comes(again, 'textbox', 'What I noticed')) as HTMLTextAreaElement;
    await appears(again, () => field.value === 'A secret of Ben' || undefined);
    await wipe();
  });

  it('knows on its own device whose turn it was, until the round is erased', async () => {
    const own = (): Backend => deviceBackend({now: () => tuesday, name: 'turns', keep: 'own-device'});
    const round = await opens(own());
    await press(round, 'Hand it to Chloé');
    dispatchEvent(new Event('pagehide'));
    await appears(round, () => Object.keys(sessionStorage).some((key) => key.includes('circle')) || undefined);
    round.parentElement!.remove();
    const again = await showRound({backend: own()});
    await says(again, 'Please hand it to Chloé');
    await press(again, 'Around the circle');
    await press(again, 'Erase the round');
    await press(again, 'Erase it all');
    await comes(again, 'button', 'Open the round');
    dispatchEvent(new Event('pagehide'));
    expect(Object.keys(sessionStorage)).to.eql([]);
    await wipe();
  });

  it('asks before the page goes with words that are not given, also where the round is kept', async () => {
    const round = await opens(deviceBackend({now: () => tuesday, name: 'turns', keep: 'own-device'}));
    const leaves = (): boolean => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    await press(round, 'Hand it to Ana');
    await press(round, 'I am Ana');
    expect(leaves()).to.equal(true);
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'Half a sentence');
    expect(leaves()).to.equal(false);
    await wipe();
  });

  it('asks before the page goes with a round that is nowhere else, but not who leaves in a hurry', async () => {
    await opens();
    const leaves = (): boolean => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(leaves()).to.equal(false);
    dispatchEvent(new Event('kith-leaving'));
    expect(leaves()).to.equal(true);
  });
});
