import {expect} from '@open-wc/testing';
import {addressWith, newKey, newSecret, ownSecret, secretInAddress} from '../../src/controllers/own-link.js';

const page = 'https://lantern.example/check-in?group=tea';
const secret = 's'.repeat(43);

describe('a private link', () => {
  it('holds its secret in the fragment, which no server sees', () => {
    expect(addressWith(secret, page)).to.equal(`${page}#kith-mine=${secret}`);
    expect(secretInAddress(addressWith(secret, page))).to.equal(secret);
  });

  for (const [before, after] of [
    [`${page}#`, `${page}#kith-mine=${secret}`],
    [`${page}#top`, `${page}#top&kith-mine=${secret}`],
    [`${page}#a=1&b=%20#2`, `${page}#a=1&b=%20#2&kith-mine=${secret}`],
    [`${page}#kith-mine=${'o'.repeat(30)}&b=2`, `${page}#b=2&kith-mine=${secret}`],
  ] as const) {
    it(`leaves the rest of ${before.slice(page.length)} as it is`, () => {
      expect(addressWith(secret, before)).to.equal(after);
      expect(secretInAddress(after)).to.equal(secret);
    });
  }

  for (const fragment of ['', '#top', '#kith-mine=', '#kith-mine=short', `#kith-mine=${'é'.repeat(40)}`, '#mine=x']) {
    it(`has no secret in “${fragment}”`, () => {
      expect(secretInAddress(page + fragment)).to.equal(undefined);
    });
  }

  it('is never read from the part that servers see', () => {
    expect(secretInAddress(`${page}&kith-mine=${secret}`)).to.equal(undefined);
  });

  it('gets secrets and keys that nobody can guess', () => {
    const made = new Set([newSecret(), newSecret(), newKey(), newKey()]);
    expect([made.size, [...made].every((each) => /^[\w-]{43}$/.test(each))]).to.deep.equal([4, true]);
  });
});

describe('a secret of this page', () => {
  afterEach(() => dispatchEvent(new Event('kith-leaving')));

  it('is shared by all who name the same backend, and by nobody else', () => {
    ownSecret('/api').set(secret);
    expect([ownSecret('/api').get(), ownSecret('/other').get()]).to.deep.equal([secret, undefined]);
  });

  it('tells those who listen when it changes, until they stop', () => {
    const heard: (string | undefined)[] = [];
    const own = ownSecret('/api');
    const stop = ownSecret('/api').subscribe(() => heard.push(own.get()));
    own.set(secret);
    own.set(secret);
    own.set();
    stop();
    own.set(secret);
    expect(heard).to.deep.equal([secret, undefined]);
  });

  it('is forgotten when somebody leaves in a hurry, and says so', () => {
    const own = ownSecret('/api');
    own.set(secret);
    let told = 0;
    own.subscribe(() => told++);
    dispatchEvent(new Event('kith-leaving'));
    expect([own.get(), told]).to.deep.equal([undefined, 1]);
  });

  it('is kept nowhere beyond the page', () => {
    ownSecret('/api').set(secret);
    const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, location.href]);
    expect(kept.includes(secret)).to.equal(false);
  });
});
