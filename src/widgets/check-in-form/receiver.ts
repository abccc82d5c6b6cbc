import type {Backend} from '../../backend/backend.js';
import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import type {KithCheckInForm} from './check-in-form.js';

/** How a check-in is held: on the device alone, under a private link, so that nobody can know, or as is yet to be chosen. */
export type Holding = 'device' | 'link' | 'anonymous' | 'choice';

/** Who takes the check-ins, and what is promised about them. */
export class Receiver {
  backend: Backend | undefined;
  offer: QuestionnaireOffer | undefined;
  /** Nobody takes them: the page names no backend, and there is no form around. */
  homeless = false;
  /** What the member chose, where the page lets choose. */
  chosen: 'link' | 'anonymous' | undefined;
  readonly #host: KithCheckInForm;

  constructor(host: KithCheckInForm) {
    this.#host = host;
  }

  /** Asks for the promises. A failure is said when it matters: at sending. */
  async meet(questionnaire: string): Promise<void> {
    const {site, inForm} = this.#host;
    const connecting = site.backend;
    this.offer = undefined;
    this.homeless = !connecting && !site.waits && !inForm;
    try {
      this.backend = await connecting;
      this.offer = await this.backend?.questionnaires?.get(questionnaire);
    } catch {
      // no promise is made up in its place
    }
    this.#host.requestUpdate();
  }

  /** Asks once more where there was no answer: what is agreed to must be known. */
  async meetAgain(questionnaire: string): Promise<void> {
    if (this.offer || this.homeless) return;
    if (!this.backend) this.#host.site.reconnect();
    await this.meet(questionnaire);
  }

  get holding(): Holding {
    const {mode, site} = this.#host;
    // also before it has come: nothing shall move under a finger
    if (this.backend ? this.backend.device : site.endpoint === 'device:') return 'device';
    return mode === 'choice' ? (this.chosen ?? 'choice') : mode;
  }

  /** In words: `Hosts of the Tuesday group`; empty when nobody but the member reads it. */
  get readers(): string {
    return this.holding === 'device' ? '' : this.#host.readers || (this.offer?.readers ?? '');
  }

  /** In words, when hosts usually read; empty when nobody has said. */
  get hostsRead(): string {
    return this.holding === 'device' ? '' : this.#host.hostsRead || (this.offer?.hostsRead ?? '');
  }

  /** Whether somebody is asked to agree first: whenever answers leave the device, unless the page asks itself. */
  get asksConsent(): boolean {
    const {consent} = this.#host;
    return consent ? consent !== 'off' : this.holding !== 'device';
  }
}
