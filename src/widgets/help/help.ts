import {LitElement, type TemplateResult, html, nothing} from 'lit';
import {warnOfHelp} from '../../controllers/help-flaws.js';
import {KithElement} from '../../controllers/kith-element.js';
import {warn} from '../../controllers/warn.js';
import type {Messages} from '../../i18n/messages.js';
import {help} from '../../i18n/parts/help.js';
import {safeLink} from '../../model/text/link.js';
import {button} from '../../theme/button.js';
import {tokens} from '../../theme/tokens.js';
import {helpPanel} from '../../ui/help/panel.js';
import {styles as panelStyles} from '../../ui/help/panel.styles.js';
import {Exit} from './exit.js';
import {Floating} from './floating.js';
import {styles} from './help.styles.js';

const isPage = (href: string | undefined): href is string => /^https?:/.test(href ?? '');

/**
 * Says where to turn to now, and lets a visitor leave the page in a hurry: by a link, by Shift pressed three times, and
 * on touch by a button that floats above everything.
 *
 * @tag kith-help
 * @fires {KithExitEvent} kith-exit - Before the page is left in a hurry; prevent it to stay.
 * @slot - The site's own words, above the help lines. Shown without script too.
 * @slot exit - A link of the page's own to leave by: it works without script. Where it leads, Shift leads.
 * @csspart base - All of it.
 * @csspart help - The card with the help lines.
 * @csspart help-line - One line.
 * @csspart help-call - A number to call or text.
 * @csspart help-emergency - The emergency number.
 * @csspart exit - What is said about leaving, and the link.
 * @csspart exit-link - The link to leave by.
 * @csspart exit-status - How to leave by Shift, and how far that is: a polite live region.
 * @cssprop --kith-color-accent - The one strong colour.
 * @cssprop --kith-color-on-accent - Text on the strong colour.
 * @cssprop --kith-color-surface - The ground of buttons.
 * @cssprop --kith-color-raised - The ground of the card.
 * @cssprop --kith-color-text - Text.
 * @cssprop --kith-color-muted - Text of less weight.
 * @cssprop --kith-color-line - Hairlines.
 * @cssprop --kith-color-edge - Edges of buttons.
 * @cssprop --kith-color-focus - The focus ring.
 * @cssprop --kith-font-size - Size of the text, otherwise the page's.
 * @cssprop --kith-radius - Roundness of corners.
 * @cssprop --kith-space - One step of space, 4px.
 * @example
 * ```html
 * <kith-help help="GB">
 *   <p>Call us: <a href="tel:+15550100">+1 555 0100</a></p>
 *   <a slot="exit" href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer">Leave this page</a>
 * </kith-help>
 * ```
 */
export class KithHelp extends KithElement(LitElement, help) {
  static override styles = [tokens, button, panelStyles, styles];

  static override properties = {
    exit: {},
    floating: {type: Boolean},
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Where to leave for: the whole address of a page that surprises nobody, such as a weather forecast. */
  exit = '';
  /** Lets the way out float on every device, not only where people touch. */
  floating = false;
  /** The heading, in your words. */
  label = '';
  /** Level of the heading, 2 for `<h2>`. */
  headingLevel = 2;

  #checked = false;
  readonly #exit = new Exit(this);
  readonly #floating = new Floating(this);

  /** @internal Where leaving leads: the page's own link, then the attribute. */
  get wayOut(): string | undefined {
    const own = this.#ownLink;
    return [own?.href, safeLink(this.exit)].find(isPage);
  }

  override updated(): void {
    const {site} = this;
    if (this.#checked || site.waits) return;
    this.#checked = true;
    void warnOfHelp(this, site.help, site.now());
    if (!this.wayOut)
      warn('kith/no-exit', this, 'Name a page to leave for: `exit="https://…"`, or a link in the slot `exit`.');
  }

  override render(): TemplateResult {
    const {site, headingLevel: level, label} = this;
    const {words} = site;
    if (!words) return html`<slot></slot><slot name="exit"></slot>`;
    const {help: config, formatLocale: locale} = site;
    return html`<div class="base" part="base" lang=${locale} dir=${words.dir}>
      <slot></slot>
      ${helpPanel({words, locale, config, level, ...(label && {label})})} ${this.#renderExit(words)}
      ${this.#exit.leaving ? html`<div class="cover" popover="manual" role="alert"><span>${words.exitLeaving}</span></div>` : nothing}
    </div>`;
  }

  #renderExit(words: Messages): TemplateResult {
    const {where} = this.#floating;
    const {wayOut} = this;
    return html`<div class="exit" part="exit" ?hidden=${!wayOut}>
      <div class="place">
        <div class="way-out at-${where}" popover=${where === 'place' ? nothing : 'manual'} @click=${this.#onClick}>
          <slot name="exit" @slotchange=${this.#onLink}
            >${
              wayOut
                ? html`<a class="button primary" part="exit-link" href=${wayOut} rel="nofollow noreferrer" draggable="false"
                    >${words.exitLink}</a
                  >`
                : nothing
            }</slot
          >
        </div>
      </div>
      <p class="shift" part="exit-status" role="status">${this.#progress(words)}</p>
      <p>${words.exitHistory}</p>
    </div>`;
  }

  #progress({exitShift, exitMore, exitOver}: Messages): string {
    const {left} = this.#exit;
    if (left === undefined) return exitShift;
    return left > 0 ? exitMore(left) : `${exitOver} ${exitShift}`;
  }

  get #ownLink(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>(':scope > a[slot=exit], :scope > [slot=exit] a');
  }

  readonly #onLink = (): void => {
    const own = this.#ownLink;
    if (own) own.rel = 'nofollow noreferrer';
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!isPage(link?.href)) return;
    event.preventDefault();
    this.#exit.leave(link.href);
  };
}
