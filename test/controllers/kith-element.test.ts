import {list} from '../../src/i18n/parts/list.js';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {memoryBackend} from '../../src/backend/device/memory.js';
import '../../src/define.js';
import {KithElement} from '../../src/controllers/kith-element.js';
import {group} from '../support/groups.js';

class Own extends KithElement(LitElement, list) {
  heard?: string;
  override render(): unknown {
    this.heard = this.site.words?.name;
    return html`${this.heard}`;
  }
}
customElements.define('kith-test-own', Own);

const spoken = (element: Own, name: string): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => look());
    const look = (): void => {
      if (element.heard !== name) return;
      observer.disconnect();
      resolve();
    };
    observer.observe(element.shadowRoot!, {subtree: true, childList: true, characterData: true});
    look();
  });

describe('a widget of a site’s own, made with KithElement', () => {
  it('has the attributes that every widget has', async () => {
    const own = await fixture<Own>(
      html`<kith-test-own endpoint="/a.json" locale="es" time-zone="UTC"></kith-test-own>`,
    );
    expect([own.endpoint, own.locale, own.timeZone]).to.deep.equal(['/a.json', 'es', 'UTC']);
    expect([own.backend, own.messages]).to.deep.equal([undefined, undefined]);
  });

  it('speaks the language that surrounds it', async () => {
    const page = await fixture(html`<div lang="ar"><kith-test-own></kith-test-own></div>`);
    await spoken(page.querySelector<Own>('kith-test-own')!, 'العربية');
  });

  it('has the provider’s backend, clock and language', async () => {
    const backend = memoryBackend([group('A')]);
    const page = await fixture(html`<kith-provider .backend=${backend} .now=${() => 42} locale="es">
      <kith-test-own></kith-test-own>
    </kith-provider>`);
    const own = page.querySelector<Own>('kith-test-own')!;
    await spoken(own, 'Español');
    expect([await own.site.backend, own.site.now()]).to.deep.equal([backend, 42]);
  });

  it('has no backend where nobody names one', async () => {
    const own = await fixture<Own>(html`<kith-test-own></kith-test-own>`);
    expect(own.site.backend).to.equal(undefined);
  });

  it('leaves its provider when it leaves the page, and finds another', async () => {
    const [first, second] = [memoryBackend([]), memoryBackend([])];
    const page = await fixture(html`<div>
      <kith-provider .backend=${first}><kith-test-own></kith-test-own></kith-provider>
      <kith-provider .backend=${second} id="second"></kith-provider>
    </div>`);
    const own = page.querySelector<Own>('kith-test-own')!;
    const before = await own.site.backend;
    own.remove();
    expect([before === first, own.site.backend]).to.deep.equal([true, undefined]);
    page.querySelector('#second')!.append(own);
    expect((await own.site.backend) === second).to.equal(true);
  });
});
