import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {type HelpReason, HelpNow} from '../../src/controllers/help-now.js';
import {KithElement} from '../../src/controllers/kith-element.js';
import '../../src/define/kith-provider.js';
import {list} from '../../src/i18n/parts/list.js';
import type {HelpConfig} from '../../src/model/help/help.js';
import {button} from '../../src/theme/button.js';
import {tokens} from '../../src/theme/tokens.js';
import {allByRole, byRole, namesByRole} from '../support/by-role.js';
import {appears, textOf} from '../support/finder.js';

class HelpedWidget extends KithElement(LitElement, list) {
  static override styles = [tokens, button];
  static override properties = {reason: {}};
  reason: HelpReason | undefined;
  readonly helpNow = new HelpNow(this);
  override render(): TemplateResult {
    if (!this.site.words) return html``;
    return html`<div part="base">
      ${this.helpNow.link()} <textarea aria-label="Words"></textarea>
      ${this.reason ? this.helpNow.panel(this.reason) : ''}
    </div>`;
  }
}
customElements.define('helped-widget', HelpedWidget);

const shown = async (help?: HelpConfig, locale = 'en'): Promise<HelpedWidget> => {
  const provider = await fixture(html`<kith-provider locale=${locale} .help=${help}></kith-provider>`);
  const widget = new HelpedWidget();
  provider.append(widget);
  await appears(widget, () => allByRole(widget, 'button')[0]);
  return widget;
};
const panel = (widget: Element): Promise<HTMLElement> =>
  appears(widget, () => widget.shadowRoot!.querySelector<HTMLElement>('[part=help]') ?? undefined);
const spoken = (widget: Element): string => textOf(byRole(widget, 'status'));
const ask = (widget: Element): void => byRole(widget, 'button', 'Need help now?').click();

describe('“Need help now?” in a widget', () => {
  it('opens and closes the lines beneath it', async () => {
    const widget = await shown({country: 'FR'});
    expect(byRole(widget, 'button', 'Need help now?').ariaExpanded).to.equal('false');
    ask(widget);
    await panel(widget);
    expect(byRole(widget, 'button', 'Need help now?').ariaExpanded).to.equal('true');
    expect(namesByRole(widget, 'link')).to.include('Call 3114');
    ask(widget);
    await widget.updateComplete;
    expect(namesByRole(widget, 'link')).to.deep.equal([]);
  });

  it('has words for a site that has configured nothing', async () => {
    const widget = await shown();
    ask(widget);
    expect(textOf(await panel(widget))).to.include('call your local emergency number');
  });

  it('speaks the language of the page', async () => {
    const widget = await shown({country: 'ES'}, 'es');
    byRole(widget, 'button', '¿Necesitas ayuda ahora?').click();
    expect(textOf(await panel(widget))).to.include('Llamar al 024');
  });

  it('has no barrier, closed or open', async () => {
    const widget = await shown({country: 'US'});
    await expect(widget).to.be.accessible();
    ask(widget);
    await panel(widget);
    await expect(widget).to.be.accessible();
  });

  describe('when an answer asks for it', () => {
    const worried = async (reason: HelpReason = 'risk'): Promise<HelpedWidget> => {
      const widget = await shown({country: 'GB'});
      byRole(widget, 'button').focus();
      widget.shadowRoot!.querySelector('textarea')!.focus();
      widget.reason = reason;
      await panel(widget);
      await widget.updateComplete;
      return widget;
    };

    it('is there at once, with the words that always hold, before anything is loaded', async () => {
      const widget = await shown({country: 'GB'});
      widget.reason = 'risk';
      await widget.updateComplete;
      expect(textOf(widget.shadowRoot!.querySelector('[part=base]')!)).to.match(/call your local emergency|Call 999/);
    });

    it('is heard politely, once, in the region that was there before', async () => {
      const widget = await shown({country: 'GB'});
      const region = byRole(widget, 'status');
      expect(textOf(region)).to.equal('');
      widget.reason = 'risk';
      await panel(widget);
      await widget.updateComplete;
      expect(byRole(widget, 'status')).to.equal(region);
      expect(spoken(widget)).to.match(/^Somebody to talk to, now\. Thank you for saying how it is\./);
    });

    it('leaves focus where it is', async () => {
      const widget = await worried();
      expect(widget.shadowRoot!.activeElement!.localName).to.equal('textarea');
    });

    it('hides nothing and is a region of its own', async () => {
      const widget = await worried();
      expect(widget.shadowRoot!.querySelector('textarea')!.checkVisibility()).to.equal(true);
      expect((await panel(widget)).localName).to.equal('section');
    });

    it('says that a text may still be sent', async () => {
      expect(textOf(await panel(await worried('words')))).to.include('You can still send what you wrote.');
    });

    it('is silent again when the answer is taken back', async () => {
      const widget = await worried();
      widget.reason = undefined;
      await widget.updateComplete;
      expect([spoken(widget), widget.shadowRoot!.querySelector('[part=help]')]).to.deep.equal(['', null]);
    });

    it('may stand beside the panel that was asked for', async () => {
      const widget = await worried();
      ask(widget);
      await widget.updateComplete;
      expect(widget.shadowRoot!.querySelectorAll('[part=help]')).to.have.length(2);
      await expect(widget).to.be.accessible();
    });
  });

  describe('crisis words', () => {
    const ready = async (help: HelpConfig): Promise<HelpNow> => {
      const widget = await shown(help);
      ask(widget);
      await panel(widget);
      return widget.helpNow;
    };

    it('are not looked for before they are loaded', async () => {
      expect((await shown({country: 'GB'})).helpNow.crisis('I want to die')).to.equal(false);
    });

    it('are not looked for where the site does not want it', async () => {
      expect((await ready({country: 'GB', crisisWords: false})).crisis('I want to die')).to.equal(false);
    });

    it('offer help in one text of a visit, until that is empty again', async () => {
      const [first, second] = [await ready({country: 'GB'}), await ready({country: 'GB'})];
      expect(first.crisis('It is raining')).to.equal(false);
      expect(first.crisis('I want to die')).to.equal(true);
      expect([first.crisis('I want to'), second.crisis('suicide')]).to.deep.equal([true, false]);
      expect([first.crisis(''), first.crisis('suicide')]).to.deep.equal([false, false]);
    });
  });
});
