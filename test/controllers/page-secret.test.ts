import {expect, fixture, html} from '@open-wc/testing';
import {secretOfPage} from '../../src/controllers/page-secret.js';
import '../../src/define/kith-provider.js';

describe('the secret of a private link', () => {
  const home = location.href;
  const secret = 'a'.repeat(43);
  const at = (fragment: string): void => history.replaceState('state', '', `${home}#${fragment}`);
  afterEach(() => {
    dispatchEvent(new Event('kith-leaving'));
    history.replaceState(null, '', home);
  });

  it('stays in the address of a page that is not discreet', () => {
    at(`kith-mine=${secret}`);
    expect([secretOfPage(false), location.hash]).to.deep.equal([secret, `#kith-mine=${secret}`]);
  });

  it('is taken out once it is read, for all who ask, without an entry in the history', () => {
    at(`tab=2&kith-mine=${secret}`);
    const before = history.length;
    expect([secretOfPage(true), location.hash, history.length, history.state]).to.deep.equal([
      secret,
      '#tab=2',
      before,
      'state',
    ]);
    expect([secretOfPage(true), secretOfPage(false)]).to.deep.equal([secret, secret]);
  });

  it('is taken out by a discreet provider before anything needs it', async () => {
    at(`kith-mine=${secret}`);
    await fixture(html`<kith-provider discreet></kith-provider>`);
    expect([location.href, secretOfPage(true)]).to.deep.equal([home, secret]);
  });

  it('is forgotten when somebody leaves in a hurry', () => {
    at(`kith-mine=${secret}`);
    secretOfPage(true);
    dispatchEvent(new Event('kith-leaving'));
    expect(secretOfPage(true)).to.equal(undefined);
  });
});
