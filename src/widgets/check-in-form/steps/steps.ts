import {type ReactiveController, type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {KithFailedEvent} from '../../../controllers/events.js';
import {KithWithdrawnEvent} from '../../../controllers/withdrawn-event.js';
import {sending as sendingTexts} from '../../../i18n/parts/sending.js';
import type {Mistake} from '../../../model/questionnaire/mistakes.js';
import {adopt} from '../../../ui/adopt.js';
import {loading} from '../answering.js';
import type {KithCheckInForm} from '../check-in-form.js';
import type {Phase, Visit} from '../visit.js';
import {check, goOn, goTo} from './checks.js';
import {consent, declined, receiptOf} from './consent.js';
import {done, withdrawn} from './done.js';
import {KithCheckInEvent, KithCheckedInEvent} from './events.js';
import {Keeping} from './keeping.js';
import {draftOf} from './letter.js';
import {OwnTrend} from './own-trend.js';
import {Post} from './post.js';
import {review} from './review.js';
import {sending} from './sending.js';
import {stepStyles} from './steps.styles.js';
import {earlier, mistakeText, mistakes, offline} from './summary.js';

/** What is wrong with a step after the questions. */
export type Lack = 'choice' | 'contact' | 'agreement';

/** What a member decides after the questions. */
interface Choices {
  agreed: boolean;
  contact: boolean;
  how: string;
}

const unchosen = (): Choices => ({agreed: false, contact: false, how: ''});

/** What comes after the questions: looking over, agreeing, sending, thanks; and what then stands beside the questions. */
export class Steps implements ReactiveController {
  choices = unchosen();
  lacks: readonly Lack[] = [];
  /** What was copied last. */
  copied = '';
  readonly host: KithCheckInForm;
  readonly post: Post;
  readonly trend: OwnTrend;
  readonly #keeping: Keeping;
  #focus = '';

  constructor(host: KithCheckInForm) {
    this.host = host;
    this.post = new Post(host);
    this.trend = new OwnTrend(host);
    this.#keeping = new Keeping(host);
    adopt(host, stepStyles);
    host.addController(this);
  }

  get visit(): Visit {
    return this.host.visit!;
  }

  hostConnected(): void {
    addEventListener('online', this.#onLine);
    addEventListener('offline', this.#onLine);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine);
    removeEventListener('offline', this.#onLine);
  }

  hostUpdate(): void {
    if (this.host.visit?.phase === 'sending' && this.post.state.phase === 'sent') this.#arrive();
    this.#keeping.look();
  }

  hostUpdated(): void {
    const {renderRoot} = this.host;
    if (!this.#focus) return;
    const found =
      renderRoot.querySelector<HTMLElement>(this.#focus) ?? renderRoot.querySelector<HTMLElement>('.heading');
    this.#focus = '';
    found?.focus();
  }

  mistakeText(mistake: Mistake): string {
    return mistakeText(mistake, this.host.site);
  }

  /** Keeps what was answered, where the page and the member let it. */
  keep(): void {
    this.#keeping.keep();
  }

  /** Forgets everything: a visit begins anew. */
  reset(): void {
    this.choices = unchosen();
    this.lacks = [];
    this.post.arrived = this.post.failure = undefined;
    this.post.discard();
    this.trend.forget();
    void this.#keeping.clear();
  }

  /** On from the questions. With `all`, everything is checked at once and nothing but mistakes is shown. */
  next(all: boolean): void {
    const {visit} = this;
    const {phase} = visit;
    if (phase !== 'answering') return;
    if (all) check(visit);
    else goOn(visit);
    if (visit.phase !== 'answering') void this.host.receiver.meetAgain(visit.questionnaire.id);
    this.look(visit.mistakes.length > 0 ? '.summary' : '.first');
  }

  /** Draws again, and puts the focus where reading goes on. */
  look(focus = '.first'): void {
    this.#focus = focus;
    this.host.requestUpdate();
  }

  /** Goes to a step. */
  to(phase: Phase): void {
    this.lacks = [];
    this.copied = '';
    this.visit.phase = phase;
    this.look();
  }

  /** Goes to a question. */
  async show(key: string, id: string): Promise<void> {
    goTo(this.visit, key);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.getElementById(id)?.focus();
  }

  /** Takes what the member decided. */
  choose(choices: Partial<Choices>): void {
    Object.assign(this.choices, choices);
    this.host.requestUpdate();
  }

  /** On from a step; stays where something is missing. */
  onward(lacks: readonly Lack[]): void {
    this.lacks = lacks;
    if (lacks.length > 0) return this.look('.summary');
    if (this.visit.phase === 'review' && this.host.receiver.asksConsent) this.to('consent');
    else void this.send();
  }

  /** Sends it, unless the page prevents that. */
  async send(): Promise<void> {
    const {host, visit, choices, post} = this;
    const {holding, readers, asksConsent} = host.receiver;
    const anonymous = holding === 'anonymous';
    const draft = draftOf(visit, {
      anonymous,
      shared: readers !== '',
      group: host.group,
      language: visit.questionnaire.language ?? host.site.locale,
      consent: asksConsent ? receiptOf(this) : undefined,
      contact: choices.contact ? choices.how.trim() : '',
    });
    if (!host.dispatchEvent(new KithCheckInEvent(draft, anonymous))) return;
    this.to('sending');
    await post.send(draft, anonymous);
    const {phase, kind} = post.state;
    if (phase === 'failed') host.dispatchEvent(new KithFailedEvent(kind ?? 'server', 'A check-in was not sent.'));
    this.look();
  }

  /** Tries once more to send what waits or failed. */
  async retry(): Promise<void> {
    await this.post.retry();
    this.look();
  }

  /** Takes back for ever what was sent. */
  async withdraw(): Promise<void> {
    const id = this.post.arrived?.versioned.checkIn.id ?? '';
    if (!(await this.post.withdraw())) return;
    this.to('withdrawn');
    this.host.dispatchEvent(new KithWithdrawnEvent(id));
  }

  /** Does not send after all what waits or failed. */
  discard(): void {
    this.post.discard();
    this.to('review');
  }

  /** Begins anew. */
  again(): void {
    this.host.reset();
    this.look('.heading');
  }

  /** Copies a text; `what` is said to be copied. */
  async copy(what: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.tell(what);
    } catch {
      // the text stands there to be copied by hand
    }
  }

  /** Says what was copied, or could not be kept. */
  tell(what: string): void {
    this.copied = what;
    this.host.requestUpdate();
  }

  /** What stands above the questions. */
  beside(words: Messages): TemplateResult | typeof nothing {
    if (!this.host.site.speaks(sendingTexts)) return nothing;
    return html`${offline(words)} ${earlier(this, words)} ${this.#keeping.render(words)} ${mistakes(this, words)}`;
  }

  render(words: Messages): TemplateResult {
    if (!this.host.site.speaks(sendingTexts)) return loading(words);
    const {phase} = this.visit;
    if (phase === 'review') return review(this, words);
    if (phase === 'consent') return consent(this, words);
    if (phase === 'declined') return declined(this, words);
    if (phase === 'sending') return sending(this, words);
    return phase === 'done' ? done(this, words) : withdrawn(this, words);
  }

  #arrive(): void {
    const {host, visit, post, trend} = this;
    const anonymous = host.receiver.holding === 'anonymous';
    post.take();
    // A correction is agreed to anew.
    this.choices.agreed = false;
    this.to('done');
    void this.#keeping.clear();
    if (post.arrived) void trend.load(post.arrived.secret, () => post.port());
    host.dispatchEvent(new KithCheckedInEvent(visit.questionnaire.id, anonymous));
  }

  readonly #onLine = (): void => this.host.requestUpdate();
}
