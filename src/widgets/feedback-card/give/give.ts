import type {TemplateResult} from 'lit';
import type {BackendErrorKind} from '../../../backend/backend.js';
import {KithFailedEvent} from '../../../controllers/events.js';
import {Copying} from '../../../controllers/feedback/copying.js';
import {feedbackOf} from '../../../controllers/feedback/feedback-port.js';
import {Giving} from '../../../controllers/feedback/giving.js';
import {kindOf} from '../../../controllers/failure.js';
import {Lazy} from '../../../controllers/lazy.js';
import {newSecret} from '../../../controllers/own-link.js';
import {card} from '../../../i18n/parts/card.js';
import {giving} from '../../../i18n/parts/giving.js';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import {adopt} from '../../../ui/adopt.js';
import {composerStyles} from '../../../ui/feedback/composer.js';
import {KithGiveEvent, KithGivenEvent} from '../events.js';
import type {KithFeedbackCard} from '../feedback-card.js';
import type {Moment} from '../moment.js';
import {failed, loading, lost} from '../states.js';
import {steps} from './steps.js';

const loadGiven = () => import('./given.js');

// One for as long as the element lives: whoever follows another link and comes back finds the words again.
const givers = new WeakMap<KithFeedbackCard, Giving>();
const giverOf = (host: KithFeedbackCard): Giving => {
  const giver = givers.get(host) ?? new Giving(host);
  givers.set(host, giver);
  return giver;
};

/** Somebody gives: a card to who asked, in the shape that was asked for. */
export class Give implements Moment {
  readonly host: KithFeedbackCard;
  readonly giving: Giving;
  readonly copying: Copying;
  invitation: Invitation | undefined;
  /** It stays on this device. */
  device = false;
  /** What comes after the writing could not be loaded. */
  stuck = false;
  /** What comes after the writing. */
  readonly given: Lazy<InstanceType<Awaited<ReturnType<typeof loadGiven>>['Given']>>;
  readonly #give: string;
  #failure: BackendErrorKind | undefined;

  constructor(host: KithFeedbackCard, give: string) {
    this.host = host;
    this.#give = give;
    this.copying = new Copying(host);
    this.given = new Lazy(host, async () => new (await loadGiven()).Given(this));
    this.giving = giverOf(host);
    this.giving.events = {
      before: (draft) => host.dispatchEvent(new KithGiveEvent(draft)),
      given: () => this.#arrive(),
      failed: (kind) => this.#tell(kind, 'A card was not sent.'),
    };
    for (const part of [card, giving]) void host.site.want(part);
    void this.load();
  }

  get title(): string | undefined {
    const {site} = this.host;
    if (!this.invitation || !site.speaks(giving)) return undefined;
    return site.words!.giveTo(this.invitation.name);
  }

  dress(host: KithFeedbackCard): void {
    adopt(host, composerStyles);
  }

  leave(): void {
    this.given.module?.leave();
    if (this.giving.phase === 'done') this.giving.anew(newSecret());
    this.giving.events = {};
  }

  render(): TemplateResult {
    const {site} = this.host;
    const words = site.words!;
    if (this.#failure === 'missing') return lost(words);
    if (this.#failure) return failed(this.#failure, words, () => void this.load());
    if (!this.invitation || !site.speaks(giving) || !site.speaks(card)) return loading(words);
    return steps(this, this.invitation, words);
  }

  /** Asks what is invited. */
  async load(): Promise<void> {
    const {host} = this;
    this.#failure = undefined;
    try {
      const backend = await host.site.backend;
      this.device = Boolean(backend?.device);
      this.#take(await feedbackOf(backend).invitation(this.#give));
    } catch (error) {
      this.#failure = navigator.onLine ? kindOf(error) : 'offline';
      host.site.reconnect();
      this.#tell(this.#failure, 'An invitation could not be loaded.');
    }
    host.requestUpdate();
  }

  /** On to the preview, or to what is missing. */
  async look(): Promise<void> {
    const {host} = this;
    this.stuck = false;
    if (!this.giving.look()) return host.look('.summary');
    try {
      await this.given.load();
    } catch {
      this.stuck = true;
      this.giving.back();
    }
    host.look();
  }

  back(): void {
    this.giving.back();
    this.host.look('.composer textarea');
  }

  async send(): Promise<void> {
    this.host.look();
    await this.giving.send();
    this.host.look();
  }

  async retry(): Promise<void> {
    await this.giving.retry();
    this.host.look();
  }

  /** Begins another card to the same person. */
  again(): void {
    this.given.module?.leave();
    this.giving.anew(newSecret());
    void this.load();
    this.host.look('.heading');
  }

  #take(invitation: Invitation): void {
    const {name, wish, otherView, stamp} = invitation;
    const secret = this.giving.recipient?.give === this.#give ? this.giving.recipient.secret : newSecret();
    this.invitation = invitation;
    this.giving.begin({give: this.#give, secret, name, wish, otherView, stamp, unsigned: true});
    // What is not needed for the first picture comes after it, so that it is there without a connection.
    this.host.helpNow.later();
    this.given.later();
  }

  #arrive(): void {
    void this.given.load().then(
      (given) => given.arrive(),
      () => undefined,
    );
    this.host.dispatchEvent(new KithGivenEvent());
  }

  #tell(kind: BackendErrorKind, reason: string): void {
    this.host.dispatchEvent(new KithFailedEvent(kind, reason));
  }
}
