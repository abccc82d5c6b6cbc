import {expect} from '@open-wc/testing';
import {ChangeLetter} from '../../../src/widgets/group-finder/change-letter.js';
import {ListeningKeeper} from '../../support/changes.js';
import {groups} from '../../support/groups.js';

let dice = 0;
const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(++dice);

const letterTo = (group = 'room-to-grieve') => {
  const keeper = new ListeningKeeper(groups);
  const letter = new ChangeLetter(group, random);
  const port = () => Promise.resolve(keeper.changes);
  letter.message = 'New door';
  return {keeper, letter, port};
};
const keysOf = (keeper: ListeningKeeper): string[] => keeper.all('send').map(([, {key}]) => key);

describe('a letter about a change', () => {
  it('is sent only when it was kept', async () => {
    const {letter, port, keeper} = letterTo();
    const sending = letter.send(port, 'grief-room');
    expect(letter.phase).to.equal('sending');
    await sending;
    expect([letter.phase, keeper.all('send')[0]![0]]).to.deep.equal([
      'sent',
      {message: 'New door', meeting: 'grief-room'},
    ]);
  });

  it('stays when it could not be sent', async () => {
    const {letter, port, keeper} = letterTo();
    keeper.fails = 'offline';
    await letter.send(port, undefined);
    expect([letter.phase, letter.failure, letter.message]).to.deep.equal(['writing', 'offline', 'New door']);
  });

  it('tells why there is nowhere to send it', async () => {
    const {letter} = letterTo();
    await letter.send(() => Promise.reject(new TypeError('no')), undefined);
    expect([letter.phase, letter.failure]).to.deep.equal(['writing', 'server']);
  });

  it('arrives once, however often the same text is tried', async () => {
    const {letter, port, keeper} = letterTo();
    keeper.losesAnswers = true;
    await letter.send(port, undefined);
    keeper.losesAnswers = false;
    await letter.send(port, undefined);
    const [first, second] = keeper.all('send');
    expect([letter.phase, first![1]]).to.deep.equal(['sent', second![1]]);
  });

  it('has another key and secret for another text', async () => {
    const {letter, port, keeper} = letterTo();
    keeper.fails = 'timeout';
    await letter.send(port, undefined);
    letter.message = 'New door, ring twice';
    keeper.fails = undefined;
    await letter.send(port, undefined);
    expect([new Set(keysOf(keeper)).size, letter.phase]).to.deep.equal([2, 'sent']);
  });

  it('is sent once by two quick presses', async () => {
    const {letter, port, keeper} = letterTo();
    await Promise.all([letter.send(port, undefined), letter.send(port, undefined)]);
    expect(keeper.all('send')).to.have.length(1);
  });

  it('is corrected where it is', async () => {
    const {letter, port, keeper} = letterTo();
    await letter.send(port, undefined);
    letter.correct();
    letter.message = 'Ring twice';
    await letter.send(port, undefined);
    const [, link] = keeper.all('correct')[0]!;
    const {change} = await keeper.changes.get(link);
    expect([letter.phase, change.message, keeper.all('send').length]).to.deep.equal(['sent', 'Ring twice', 1]);
  });

  it('that was changed meanwhile is corrected at the second press', async () => {
    const {letter, port, keeper} = letterTo();
    await letter.send(port, undefined);
    letter.correct();
    letter.message = 'Ring twice';
    keeper.losesAnswers = true;
    await letter.send(port, undefined);
    keeper.losesAnswers = false;
    await letter.send(port, undefined);
    expect([letter.phase, letter.failure, letter.message]).to.deep.equal(['writing', 'conflict', 'Ring twice']);
    await letter.send(port, undefined);
    expect([letter.phase, letter.failure]).to.deep.equal(['sent', undefined]);
  });

  it('that is gone is sent anew', async () => {
    const {letter, port, keeper} = letterTo();
    await letter.send(port, undefined);
    letter.correct();
    letter.message = 'Ring twice';
    keeper.fails = 'missing';
    await letter.send(port, undefined);
    keeper.fails = undefined;
    await letter.send(port, undefined);
    expect([letter.phase, new Set(keysOf(keeper)).size]).to.deep.equal(['sent', 2]);
  });

  it('is taken back, keeps its words, and can be sent after all', async () => {
    const {letter, port, keeper} = letterTo();
    await letter.send(port, undefined);
    await letter.withdraw(port);
    const [link] = keeper.all('withdraw')[0]!;
    const gone: unknown = await keeper.changes.get(link).catch((error: unknown) => error);
    expect(gone).to.include({kind: 'missing'});
    expect([letter.phase, letter.withdrawn, letter.message]).to.deep.equal(['writing', true, 'New door']);
    await letter.send(port, undefined);
    expect([letter.phase, letter.withdrawn, new Set(keysOf(keeper)).size]).to.deep.equal(['sent', false, 2]);
  });

  it('stays sent when it could not be taken back', async () => {
    const {letter, port, keeper} = letterTo();
    await letter.send(port, undefined);
    keeper.fails = 'timeout';
    await letter.withdraw(port);
    expect([letter.phase, letter.failure, letter.withdrawn]).to.deep.equal(['sent', 'timeout', false]);
  });
});
