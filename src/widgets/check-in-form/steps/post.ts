import type {CheckInsPort, VersionedCheckIn} from '../../../backend/backend.js';
import {kindOf} from '../../../controllers/failure.js';
import {newKey, newSecret, ownSecret} from '../../../controllers/own-link.js';
import {secretOfPage} from '../../../controllers/page-secret.js';
import {type Letter, Sending, type SendingState} from '../../../controllers/sending.js';
import type {CheckInDraft} from '../../../model/contract/check-in-draft.js';
import type {KithCheckInForm} from '../check-in-form.js';
import {type Answer, type Draft, hand, portOf} from './hand.js';

/** A check-in that has arrived and can be read back. */
interface Arrived {
  versioned: VersionedCheckIn;
  secret: string;
}

/** Sends a check-in, corrects it and takes it back. Nothing here rejects: `state` and `failure` say how it went. */
export class Post {
  /** The one that was sent, unless nobody can know whose it is. */
  arrived: Arrived | undefined;
  /** Why it could not be taken back. */
  failure: ReturnType<typeof kindOf> | undefined;
  /** On its way back. */
  withdrawing = false;
  readonly #host: KithCheckInForm;
  readonly #sending: Sending<Draft, Answer>;
  #correction: SendingState<Answer> | undefined;
  #letter: {text: string; letter: Letter<Draft>} | undefined;
  #answer: Answer | undefined;
  #last: readonly [Draft, boolean] | undefined;

  constructor(host: KithCheckInForm) {
    const {site} = host;
    this.#host = host;
    this.#sending = new Sending(host, {
      backend: () => site.backend,
      hand,
      queue: () => host.queue,
      now: site.now,
      scope: () => site.endpoint,
      reconnect: () => site.reconnect(),
    });
  }

  get state(): SendingState<Answer> {
    return this.#correction ?? this.#sending.state;
  }

  /** How many check-ins of earlier visits wait on this device, and are being sent. */
  get earlier(): number {
    return this.#sending.earlier;
  }

  /** What the backend has answered. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Sends it, or corrects what was sent. */
  async send(draft: Draft, anonymous: boolean): Promise<void> {
    this.#last = [draft, anonymous];
    if (this.arrived && !anonymous) return this.#correct(draft as CheckInDraft, this.arrived);
    this.#correction = {phase: 'sending'};
    this.#host.requestUpdate();
    try {
      const letter = await this.#letterOf(draft, anonymous);
      this.#correction = undefined;
      await this.#sending.send(letter);
    } catch (error) {
      this.#correction = {phase: 'failed', kind: kindOf(error)};
      this.#host.requestUpdate();
    }
  }

  /** Tries the same once more. */
  async retry(): Promise<void> {
    if (this.#correction && this.#last) await this.send(...this.#last);
    else await this.#sending.retry();
  }

  /** The backend has answered: what it said is kept, and the secret is shared with the widgets of the page. */
  take(): void {
    const {answer} = this.state;
    const secret = this.arrived?.secret ?? this.#letter?.letter.secret;
    this.#correction = this.#letter = undefined;
    this.#answer = answer;
    this.arrived = secret && answer && 'checkIn' in answer ? {versioned: answer, secret} : undefined;
    if (secret) this.#share(secret);
  }

  /** Takes it back for ever; true when it is gone. */
  async withdraw(): Promise<boolean> {
    if (!this.arrived || this.withdrawing) return false;
    const {secret, versioned} = this.arrived;
    this.failure = undefined;
    this.withdrawing = true;
    this.#host.requestUpdate();
    try {
      await (await this.port()).withdraw({id: versioned.checkIn.id, secret});
      this.arrived = undefined;
      return true;
    } catch (error) {
      this.failure = kindOf(error);
      return false;
    } finally {
      this.withdrawing = false;
      this.#host.requestUpdate();
    }
  }

  /** Lets go of what waits or failed. */
  discard(): void {
    this.#correction = this.#letter = undefined;
    this.#sending.discard();
  }

  async port(): Promise<CheckInsPort> {
    return portOf(await this.#host.site.backend);
  }

  #share(secret: string): void {
    const {site, receiver} = this.#host;
    if (!receiver.backend?.device) ownSecret(site.endpoint).set(secret);
  }

  async #correct(draft: CheckInDraft, {versioned, secret}: Arrived): Promise<void> {
    this.#correction = {phase: 'sending'};
    this.#host.requestUpdate();
    const {checkIn, version} = versioned;
    try {
      const answer = await (await this.port()).correct(draft, {id: checkIn.id, secret}, version);
      this.#correction = {phase: 'sent', answer};
    } catch (error) {
      this.#correction = {phase: 'failed', kind: kindOf(error)};
    }
    this.#host.requestUpdate();
  }

  // The same for every try of one text, another for another text.
  async #letterOf(draft: Draft, anonymous: boolean): Promise<Letter<Draft>> {
    const text = JSON.stringify([draft, anonymous]);
    if (this.#letter?.text !== text) {
      const secret = anonymous ? undefined : await this.#secret();
      this.#letter = {text, letter: {draft, key: newKey(), ...(secret && {secret})}};
    }
    return this.#letter.letter;
  }

  async #secret(): Promise<string> {
    const {receiver, site} = this.#host;
    const {device} = receiver.backend ?? {};
    if (device) return device.secret();
    return ownSecret(site.endpoint).get() ?? secretOfPage(site.discreet) ?? newSecret();
  }
}
