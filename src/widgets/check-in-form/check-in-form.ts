import {LitElement, type PropertyValues, type TemplateResult, html} from 'lit';
import {HelpNow} from '../../controllers/help-now.js';
import {KithElement} from '../../controllers/kith-element.js';
import {Lazy} from '../../controllers/lazy.js';
import type {Messages} from '../../i18n/messages.js';
import {form} from '../../i18n/parts/form.js';
import {isConfigured} from '../../model/help/help.js';
import type {Layout} from '../../model/questionnaire/pages.js';
import type {Answers} from '../../model/questionnaire/questionnaire.js';
import {button} from '../../theme/button.js';
import {tokens} from '../../theme/tokens.js';
import {answering, failed, head, loading, refused} from './answering.js';
import {Asked} from './asked.js';
import {Asking} from './asking.js';
import {styles} from './check-in-form.styles.js';
import {forget} from './controls/questions.js';
import {questionStyles} from './controls/questions.styles.js';
import {Course} from './course.js';
import {Receiver} from './receiver.js';
import type {Visit} from './visit.js';

// Without a name there is no attribute.
const nameValue = {
  fromAttribute: (name: string | null): string => name ?? '',
  toAttribute: (name: string): string | null => name || null,
};

/**
 * Asks how somebody is: before or after a group, in half a minute. Answers are looked over before they are sent, help is
 * always at hand, and nothing that was typed is lost.
 *
 * @tag kith-check-in-form
 * @fires {KithCheckInEvent} kith-check-in - Before a check-in is sent; prevent it to send it yourself.
 * @fires {KithCheckedInEvent} kith-checked-in - After a check-in has arrived.
 * @fires {KithWithdrawnEvent} kith-withdrawn - After a check-in was taken back.
 * @fires {KithRiskEvent} kith-risk - After help is shown for a worrying answer; it never says which.
 * @fires {KithUnsupportedEvent} kith-unsupported - After a questionnaire was read that asks for what the form cannot do.
 * @fires {KithFailedEvent} kith-failed - After the questions could not be shown, or a check-in not be sent.
 * @slot - Shown until the questions are there, and when they cannot be: a phone number, a link.
 * @csspart base - Everything.
 * @csspart heading - The title, and the heading of each step.
 * @csspart note - What is said before the questions.
 * @csspart summary - What is to be put right, with a link to each question.
 * @csspart progress - How far one has come.
 * @csspart reader - Who will read it.
 * @csspart back-button - Goes back.
 * @csspart next-button - Goes on, or sends.
 * @csspart review - The answers, looked over.
 * @csspart consent - What is agreed to.
 * @csspart status - What becomes of a check-in on its way.
 * @csspart done - What is said after it was sent.
 * @csspart error - Shown when the questions could not be loaded.
 * @cssprop --kith-color-accent - The one strong colour.
 * @cssprop --kith-color-on-accent - Text on the strong colour.
 * @cssprop --kith-color-surface - The ground of fields and panels.
 * @cssprop --kith-color-raised - The ground of what stands out a little.
 * @cssprop --kith-color-text - Text.
 * @cssprop --kith-color-muted - Text of less weight.
 * @cssprop --kith-color-line - Hairlines.
 * @cssprop --kith-color-edge - Edges of fields and buttons.
 * @cssprop --kith-color-notice - What is to be put right.
 * @cssprop --kith-color-focus - The focus ring.
 * @cssprop --kith-font-size - Size of the text, otherwise the page's.
 * @cssprop --kith-radius - Roundness of corners.
 * @cssprop --kith-space - One step of space, 4px.
 * @cssstate loading - Until the questions are there.
 * @cssstate failed - The questions could not be loaded.
 * @cssstate done - It was sent.
 * @example
 * ```html
 * <kith-check-in-form questionnaire="arriving" endpoint="https://example.org/kith" help="GB"
 *   readers="Hosts of the Tuesday group" hosts-read="on Tuesday mornings"></kith-check-in-form>
 * ```
 */
export class KithCheckInForm extends KithElement(LitElement, form) {
  static readonly formAssociated = true;
  static override styles = [tokens, button, questionStyles, styles];

  static override properties = {
    questionnaire: {},
    layout: {},
    mode: {},
    group: {},
    readers: {},
    hostsRead: {attribute: 'hosts-read'},
    consent: {},
    drafts: {},
    queue: {type: Boolean},
    name: {reflect: true, converter: nameValue},
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    noCrisisWords: {type: Boolean, attribute: 'no-crisis-words'},
    strict: {type: Boolean},
    debug: {type: Boolean},
    prefill: {attribute: false},
    resolveValueSet: {attribute: false},
    barred: {state: true},
  };

  /** What is asked: a shipped one by its name (`arriving`, `leaving`, `phq-9` …), a URL, or, as a property, an object. */
  questionnaire: string | object = 'arriving';
  /** `all` at once, `pages` by group, or `one` question at a time. */
  layout: Layout = 'all';
  /** `link`: held under a private link. `anonymous`: nobody can know who sent it. `choice`: the member chooses. */
  mode: 'link' | 'anonymous' | 'choice' = 'link';
  /** Id of the group that it is about. */
  group = '';
  /** Who reads it, in words: `Hosts of the Tuesday group`. Without it, and without a promise of the backend, only the member. */
  readers = '';
  /** When hosts usually read, in words: `on Tuesday mornings`. */
  hostsRead = '';
  /** `off` where the page asks for consent itself; `on` also where nothing leaves the device. */
  consent: 'on' | 'off' | '' = '';
  /** Where answers are kept until they are sent: `off`, `memory`, `session`, or `own-device` once the member says so. */
  drafts: 'off' | 'memory' | 'session' | 'own-device' = 'off';
  /** Without a connection, keeps what is to be sent and sends it later. */
  queue = false;
  /** Inside a `<form>`: the name under which it gives its answers, as JSON. */
  name = '';
  /** Title in place of the questionnaire's. */
  label = '';
  /** Level of its headings, 2 for `<h2>`. */
  headingLevel = 2;
  /** For groups whose subject it is: shows no help for words that speak of a crisis. */
  noCrisisWords = false;
  /** Shows nothing of a questionnaire that asks for something the form cannot do. */
  strict = false;
  /** Shows the site's owner what of a questionnaire cannot be done. */
  debug = false;
  /** Answers to begin with, by `linkId`. */
  prefill: Answers | undefined;
  /** Fetches a FHIR ValueSet that a questionnaire only names. */
  resolveValueSet: ((url: string) => Promise<unknown>) | undefined;

  /** @internal Disabled by the form around it. */
  barred = false;
  /** @internal */
  readonly internals = this.attachInternals();
  /** @internal */
  readonly asking = new Asking(this);
  /** @internal */
  readonly helpNow = new HelpNow(this);
  /** @internal */
  readonly receiver = new Receiver(this);
  /** @internal What cuts the questions into pages. */
  readonly paging = new Lazy(this, () => import('./paging.js'));
  /** @internal */
  readonly course = new Course(this);
  readonly #asked = new Asked(this);

  /** What was answered and may be sent, by key. */
  get value(): Answers {
    const {visit, course} = this;
    return visit ? (course.checks.module?.keptOf(visit) ?? {}) : {};
  }

  /** The form around it. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Takes all answers away and begins anew. */
  reset(): void {
    this.receiver.chosen = undefined;
    this.course.reset();
    forget(this.asking);
    this.#asked.anew();
    this.course.associate();
  }

  /** @internal */
  formAssociatedCallback(): void {
    this.course.associate();
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
  }

  /** @internal */
  get visit(): Visit | undefined {
    return this.#asked.visit;
  }

  /** @internal It gives its answers to the form around it, and sends nothing itself. */
  get inForm(): boolean {
    return Boolean(this.internals.form && !this.endpoint && !this.backend);
  }

  /** @internal A questionnaire that may get a worrying answer needs somewhere to send people. */
  get refuses(): boolean {
    return Boolean(this.visit?.questionnaire.risks?.length) && !isConfigured(this.site.help);
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.visit) Object.assign(this.visit, {layout: this.layout, pagesOf: this.paging.module?.pagesOf});
    if (this.layout !== 'all') this.paging.later();
  }

  override updated(): void {
    const {visit, internals} = this;
    const {failure} = this.#asked;
    const states = {loading: !visit && !failure, failed: Boolean(failure), done: visit?.phase === 'done'};
    for (const [name, on] of Object.entries(states)) internals.states[on ? 'add' : 'delete'](name);
  }

  /** @internal Asks for the questions again. */
  again(): void {
    this.#asked.again();
  }

  override render(): TemplateResult {
    const {words, locale} = this.site;
    if (!words || this.#asked.soon) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${locale} dir=${words.dir}>
      ${head(this, words)} ${this.#renderBody(words)}
    </div>`;
  }

  #renderBody(words: Messages): TemplateResult {
    const {visit, course} = this;
    const {failure} = this.#asked;
    if (failure) return failed(this, failure, words);
    if (!visit) return loading(words);
    if (this.refuses) return refused(words);
    if (visit.phase === 'answering') return answering(this, visit, words);
    return course.steps.module?.render(words) ?? loading(words);
  }
}
