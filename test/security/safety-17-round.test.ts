import {expect} from '@open-wc/testing';
import type {KithFeedbackRound} from '../../src/widgets/feedback-round/feedback-round.js';
import {deep} from '../support/by-role.js';
import {comes, press, says, shown} from '../support/check-in-form.js';
import {FarRounds, given, goTo, openedRound, showRound, taken} from '../widgets/feedback-round/stage.js';

const people = ['Ana', 'Ben', 'Chloé', 'Dilan', 'Ebba'];

/** Everyone has a place; all but the last have written to all. */
const busy = async () => {
  const backend = new FarRounds();
  const {secret, papers} = await openedRound(backend, people);
  const owns = await Promise.all(papers.map((paper) => taken(backend, paper)));
  for (const [at, own] of owns.slice(0, 4).entries())
    for (const name of people.filter((each) => each !== people[at]))
      await given(backend, own, name, {noticed: `What ${people[at]} saw`, signature: people[at]!});
  return {backend, secret, owns};
};

const counts =
  /\b\d+ (of|\/|out of) \d+\b|\b\d+ %|\b\d+ cards?\b|\bscore\b|\brank|\bstreak|\bfirst to\b|\bbehind\b|\blate\b/i;

const tellsNoNumbers = (round: KithFeedbackRound): void => {
  expect(shown(round)).not.to.match(counts);
  expect(deep(round, 'progress, meter, [role=progressbar], .badge')).to.eql([]);
};

describe('SAFETY 17: a round has no popularity', () => {
  afterEach(() => goTo());

  it('tells who leads it no counts, no order and nobody who is slow', async () => {
    const {backend, secret} = await busy();
    const round = await showRound({backend, link: `kith-round=${secret}`});
    await comes(round, 'heading', 'People in this round');
    tellsNoNumbers(round);
    // the circle's order, not that of who was first
    expect(deep(round, '[part~=place] bdi').map((name) => name.textContent)).to.eql(people);
  });

  it('shames nobody who owes, and lets them pass', async () => {
    const {backend, owns} = await busy();
    const round = await showRound({backend, link: `kith-seat=${owns[4]}`});
    await says(round, 'Still open: Ana, Ben, Chloé and Dilan.');
    tellsNoNumbers(round);
    for (const name of people.slice(0, 4)) {
      await press(round, `Pass ${name}`);
      await comes(round, 'button', `Write after all ${name}`);
    }
    await says(round, 'There is nothing left for you to write.');
    tellsNoNumbers(round);
  });

  it('tells who leads it the same of who passed as of who wrote', async () => {
    const {backend, secret, owns} = await busy();
    const {owes} = await backend.feedback.seat(owns[4]!);
    for (const {id} of owes) await backend.feedback.pass('passed', {to: id, secret: owns[4]!});
    const {value} = await backend.feedback.round(secret);
    expect(new Set(value.seats.map(({state}) => state))).to.eql(new Set(['done']));
    const round = await showRound({backend, link: `kith-round=${secret}`});
    await comes(round, 'heading', 'People in this round');
    expect(new Set(deep(round, '[part~=place] .note').map((note) => note.textContent.trim()))).to.eql(
      new Set(['is done']),
    );
  });
});
