import {expect} from '@open-wc/testing';
import {type Mistakes, type Written, checkedDraft} from '../../src/model/change-mistakes.js';
import {secretPattern} from '../../src/model/contract/change.js';
import {secretFrom} from '../../src/model/secret.js';

const written = (more: Partial<Written>): Written => ({message: 'New door', name: '', email: '', ...more});

const rows: [what: string, Partial<Written>, Mistakes][] = [
  ['nothing', {message: ''}, {message: 'messageEmpty'}],
  ['only white space', {message: ' \n\t '}, {message: 'messageEmpty'}],
  ['too many words', {message: 'x'.repeat(4001)}, {message: 'messageLong'}],
  ['a long name', {name: 'x'.repeat(201)}, {name: 'nameLong'}],
  ['an address that is none', {email: 'orla at lantern'}, {email: 'emailWrong'}],
  ['a long address', {email: `${'x'.repeat(320)}@lantern.example`}, {email: 'emailLong'}],
  ['several at once', {message: '', email: '@'}, {message: 'messageEmpty', email: 'emailWrong'}],
];

describe('what is told about a change', () => {
  for (const [what, more, mistakes] of rows) {
    it(`is not sent with ${what}`, () => {
      expect(checkedDraft(written(more))).to.deep.equal({mistakes});
    });
  }

  it('is sent without what was left empty, and tidied', () => {
    const {draft} = checkedDraft(written({message: '  New door\r\nring twice ', name: '  ', email: ' a@b.example '}));
    expect(draft).to.deep.equal({message: 'New door\nring twice', email: 'a@b.example'});
  });

  it('names the meeting that is meant', () => {
    expect(checkedDraft(written({}), 'grief-room').draft).to.deep.equal({message: 'New door', meeting: 'grief-room'});
  });

  it('may be 4,000 characters long', () => {
    expect(checkedDraft(written({message: 'x'.repeat(4000)})).mistakes).to.deep.equal({});
  });
});

describe('a secret', () => {
  it('is all of its random bytes, as a backend takes it', () => {
    const secret = secretFrom((bytes) => Uint8Array.from({length: bytes}, (_, index) => 255 - index));
    expect([secret.length, secretPattern.test(secret)]).to.deep.equal([43, true]);
  });

  it('differs with every bit of chance', () => {
    const of = (last: number): string => secretFrom((bytes) => new Uint8Array(bytes).fill(last, bytes - 1));
    expect(new Set([of(0), of(1), of(128)]).size).to.equal(3);
  });
});
