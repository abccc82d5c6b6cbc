import {expect, html, oneDefaultPreventedEvent, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {KithExitEvent} from '../../../src/widgets/help/events.js';
import type {KithHelp} from '../../../src/widgets/help/help.js';
import {allByRole, byRole, namesByRole} from '../../support/by-role.js';
import {textOf} from '../../support/finder.js';
import {release, shift, showHelp} from '../../support/help.js';

const weather = 'https://weather.example/';
const away = html`<kith-help help="GB" exit=${weather}></kith-help>`;
const status = (help: Element): string => textOf(byRole(help, 'status'));

/** Shows help that stays, and keeps where it would have gone. */
const staying = async (template: TemplateResult = away): Promise<{help: KithHelp; left: string[]}> => {
  const help = await showHelp(template);
  const left: string[] = [];
  help.closest('kith-provider')!.addEventListener(KithExitEvent.type, (event) => {
    event.preventDefault();
    left.push((event as KithExitEvent).url);
  });
  return {help, left};
};

describe('<kith-help exit>', () => {
  describe('the link', () => {
    it('is a real one that says nothing of this page', async () => {
      const link = byRole(await showHelp(away), 'link', 'Leave this page') as HTMLAnchorElement;
      expect([link.href, link.rel, link.target]).to.deep.equal([weather, 'nofollow noreferrer', '']);
    });

    it('is missing without a page to leave for', async () => {
      for (const exit of ['', 'javascript:alert(1)', '/weather', 'mailto:a@b.example']) {
        const help = await showHelp(html`<kith-help help="GB" exit=${exit}></kith-help>`);
        expect(namesByRole(help, 'link')).not.to.include('Leave this page');
        expect(allByRole(help, 'status')).to.deep.equal([]);
      }
    });

    it('may be the page’s own, which wins', async () => {
      const {help, left} = await staying(html`<kith-help help="GB" exit="https://other.example/">
        <a slot="exit" href=${weather}>Quick, away</a>
      </kith-help>`);
      const link = help.querySelector('a')!;
      link.click();
      expect([left, link.rel]).to.deep.equal([[weather], 'nofollow noreferrer']);
      expect(namesByRole(help, 'link')).not.to.include('Leave this page');
    });

    it('asks the page before it leaves', async () => {
      const {help, left} = await staying();
      byRole(help, 'link', 'Leave this page').click();
      expect(left).to.deep.equal([weather]);
    });

    it('comes with the truth about the history', async () => {
      expect(textOf((await showHelp(away)).shadowRoot!.querySelector('[part=exit]')!)).to.include(
        'This does not clear your browsing history.',
      );
    });
  });

  describe('Shift', () => {
    it('leaves when pressed three times', async () => {
      const {left} = await staying();
      shift(3);
      expect(left).to.deep.equal([weather]);
    });

    it('leaves nothing when pressed twice, or with Escape', async () => {
      const {left} = await staying();
      shift(2);
      for (const at of [1, 2, 3]) release('Escape', performance.now() + at);
      expect(left).to.deep.equal([]);
    });

    it('says how to leave, and how far that is', async () => {
      const {help} = await staying();
      const said = [status(help)];
      for (let press = 0; press < 2; press++) {
        shift(1);
        await help.updateComplete;
        said.push(status(help));
      }
      release('a', performance.now());
      await help.updateComplete;
      expect([...said, status(help)]).to.deep.equal([
        'Or press Shift 3 times.',
        'Press Shift 2 more times to leave.',
        'Press Shift 1 more time to leave.',
        'Or press Shift 3 times.',
      ]);
    });

    it('says when it took too long', async () => {
      const {help} = await staying();
      const late = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!status(help).startsWith('That took too long.')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(help.shadowRoot!, {subtree: true, characterData: true, childList: true});
      });
      const now = performance.now();
      release('Shift', now - 4_950);
      release('Shift', now);
      await late;
      expect(status(help)).to.equal('That took too long. You are still on this page. Or press Shift 3 times.');
    });

    it('is heard also where the page keeps keys to itself', async () => {
      const {left} = await staying();
      const keep = (event: Event): void => event.stopImmediatePropagation();
      document.body.addEventListener('keyup', keep);
      shift(3);
      document.body.removeEventListener('keyup', keep);
      expect(left).to.deep.equal([weather]);
    });
  });

  describe('several on a page', () => {
    const two = html`<kith-help exit=${weather}></kith-help><kith-help exit="https://second.example/"></kith-help>`;
    /** How many listeners for keys the window gains and loses meanwhile. */
    const counted = async (run: () => Promise<unknown>): Promise<number[]> => {
      const native = {
        addEventListener: window.addEventListener.bind(window),
        removeEventListener: window.removeEventListener.bind(window),
      };
      const types: string[][] = [[], []];
      window.addEventListener = (...given: Parameters<typeof native.addEventListener>) => {
        types[0]!.push(given[0]);
        native.addEventListener(...given);
      };
      window.removeEventListener = (...given: Parameters<typeof native.removeEventListener>) => {
        types[1]!.push(given[0]);
        native.removeEventListener(...given);
      };
      await run();
      Object.assign(window, native);
      return types.map((each) => each.filter((type) => type.startsWith('key')).length);
    };

    it('leave once, for the first one’s page, and only the first speaks', async () => {
      const {help, left} = await staying(two);
      shift(2);
      const second = help.nextElementSibling as KithHelp;
      await second.updateComplete;
      expect([status(help), status(second)]).to.deep.equal([
        'Press Shift 1 more time to leave.',
        'Or press Shift 3 times.',
      ]);
      shift(1);
      expect(left).to.deep.equal([weather]);
    });

    it('listen for keys once, and not at all when they are gone', async () => {
      const count = await counted(async () => {
        const {help} = await staying(two);
        const provider = help.closest('kith-provider')!;
        provider.replaceChildren();
      });
      expect(count).to.deep.equal([1, 1]);
    });

    it('go on with the second when the first is taken away', async () => {
      const {help, left} = await staying(two);
      help.remove();
      shift(3);
      expect(left).to.deep.equal(['https://second.example/']);
    });
  });

  it('announces that it leaves by an event that may be prevented', async () => {
    const help = await showHelp(away);
    setTimeout(() => shift(3));
    const event = await oneDefaultPreventedEvent<KithExitEvent>(help, KithExitEvent.type);
    expect([event.url, event.cancelable, event.composed]).to.deep.equal([weather, true, true]);
  });

  describe('when it leaves', () => {
    const home = location.href;
    // A place in the same page: it is left without being lost.
    const elsewhere = `${home.split('#')[0]!}#away`;
    const covers = (help: Element): boolean => help.shadowRoot!.querySelector('.cover:popover-open') !== null;
    const gone = async (): Promise<KithHelp> => {
      const help = await showHelp(html`<kith-help help="GB" exit=${elsewhere}></kith-help>`);
      sessionStorage.setItem('kith-draft', 'words');
      const there = oneEvent(window, 'hashchange');
      shift(3);
      await help.updateComplete;
      expect([covers(help), location.href]).to.deep.equal([true, home]);
      await there;
      return help;
    };
    afterEach(() => history.replaceState(null, '', home));

    it('covers the page, wipes, and only then goes, without an entry in the history', async () => {
      const before = history.length;
      const help = await gone();
      expect([location.href, history.length]).to.deep.equal([elsewhere, before]);
      expect([sessionStorage.getItem('kith-draft'), covers(help)]).to.deep.equal([null, true]);
    });

    it('is uncovered when Back restores the page, and can be left again', async () => {
      const help = await gone();
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await help.updateComplete;
      expect([covers(help), document.querySelector('meta[name=referrer]')]).to.deep.equal([false, null]);
      help.addEventListener(KithExitEvent.type, (event) => event.preventDefault());
      const again = oneDefaultPreventedEvent(help, KithExitEvent.type);
      shift(3);
      await again;
    });

    it('leaves the title as it was', async () => {
      const title = document.title;
      await gone();
      expect(document.title).to.equal(title);
    });
  });
});
