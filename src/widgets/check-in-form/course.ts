import type {ReactiveController} from 'lit';
import {KithFailedEvent} from '../../controllers/events.js';
import {Lazy} from '../../controllers/lazy.js';
import {warn} from '../../controllers/warn.js';
import {sending} from '../../i18n/parts/sending.js';
import type {Entry} from '../../model/questionnaire/entries.js';
import type {Answer} from '../../model/questionnaire/questionnaire.js';
import type {KithCheckInForm} from './check-in-form.js';
import {KithRiskEvent} from './events.js';
import type * as Checks from './steps/checks.js';
import type {Steps} from './steps/steps.js';
import type {Visit} from './visit.js';

/** How a visit goes on: what follows from an answer, and from pressing “continue”. */
export class Course implements ReactiveController {
  /** Words that speak of a crisis were typed. */
  crisis = false;
  /** What comes after the questions could not be loaded. */
  stuck = false;
  /** What comes after the questions, and beside them: loaded at the first answer, so that it is there offline. */
  readonly steps: Lazy<Steps>;
  /** What may be sent, and what is wrong with it. */
  readonly checks: Lazy<typeof Checks>;
  readonly #host: KithCheckInForm;
  #met: Visit | undefined;
  #told: Visit | undefined;

  constructor(host: KithCheckInForm) {
    this.#host = host;
    this.steps = new Lazy(host, async () => new (await import('./steps/steps.js')).Steps(host));
    this.checks = new Lazy(host, () => import('./steps/checks.js'));
    host.addController(this);
    host.addEventListener('invalid', (event) => {
      // The summary says more than the browser's bubble.
      event.preventDefault();
      void this.next(true);
    });
  }

  hostConnected(): void {
    addEventListener('kith-leaving', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('kith-leaving', this.#leave);
  }

  hostUpdated(): void {
    const {visit, site, refuses} = this.#host;
    if (!visit || visit === this.#met || !site.words) return;
    this.#met = visit;
    if (refuses) return this.#refuse();
    this.associate();
    // What is not needed for the first picture comes after it.
    requestAnimationFrame(() => setTimeout(() => this.#settleIn(visit)));
  }

  /** After every answer. */
  answered(redraw: boolean, answers: readonly Answer[] = []): void {
    const host = this.#host;
    if (!this.steps.module) this.#ahead();
    const spoke = this.#hears(answers);
    this.#tell();
    this.associate();
    this.steps.module?.keep();
    if (redraw || spoke) host.requestUpdate();
  }

  /** Tells the form around it what was answered. */
  associate(): void {
    if (!this.#host.internals.form) return;
    const {module} = this.checks;
    if (module) module.associate(this.#host);
    else
      void this.checks.load().then(
        (loaded) => loaded.associate(this.#host),
        () => undefined,
      );
  }

  /** Of a repeating group: adds a turn after the last, or takes away this one. */
  async turn(group: Entry, add: boolean): Promise<void> {
    const checks = await this.checks.load();
    checks.turn(this.#host.visit!, group, add);
    this.answered(true);
  }

  /** Goes on; with `all`, everything is checked at once, and nothing but mistakes is shown. */
  async next(all = false): Promise<void> {
    const {site} = this.#host;
    try {
      await Promise.all([this.steps.load(), site.want(sending)]);
      this.stuck = !site.speaks(sending);
      if (!this.stuck) this.steps.module?.next(all);
    } catch {
      this.stuck = true;
    }
    this.#host.requestUpdate();
  }

  /** Forgets what was heard. */
  reset(): void {
    this.crisis = this.stuck = false;
    this.steps.module?.reset();
  }

  #ahead(): void {
    this.steps.later();
    this.checks.later();
    void this.#host.site.want(sending);
  }

  // Who left in a hurry must not find it again by Back.
  readonly #leave = (): void => this.#host.reset();

  #hears(answers: readonly Answer[]): boolean {
    const {noCrisisWords, helpNow} = this.#host;
    if (this.crisis || noCrisisWords) return false;
    return (this.crisis = answers.some((answer) => typeof answer === 'string' && helpNow.crisis(answer)));
  }

  // Once a visit, and never which answer it was.
  #tell(): void {
    const {visit} = this.#host;
    if (visit?.worry === undefined || visit === this.#told) return;
    this.#told = visit;
    this.#host.dispatchEvent(new KithRiskEvent());
  }

  #settleIn({questionnaire}: Visit): void {
    const {isConnected, helpNow, drafts, queue, receiver} = this.#host;
    if (!isConnected) return;
    helpNow.later();
    // A draft may wait there, or a letter of an earlier visit.
    if (drafts !== 'off' || queue) this.#ahead();
    void receiver.meet(questionnaire.id);
  }

  #refuse(): void {
    const reason = 'This questionnaire may get a worrying answer: set `help`, on it or on its <kith-provider>.';
    warn('kith/no-help', this.#host, reason);
    this.#host.dispatchEvent(new KithFailedEvent('invalid', reason));
  }
}
