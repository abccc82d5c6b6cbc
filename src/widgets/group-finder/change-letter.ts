import type {BackendErrorKind, ChangeLink, ChangesPort} from '../../backend/backend.js';
import {kindOf} from '../../controllers/failure.js';
import type {ChangeDraft} from '../../model/contract/change-draft.js';
import {type Random, secretFrom} from '../../model/secret.js';
import {type Mistakes, type Written, checkedDraft} from '../../model/change-mistakes.js';

/** Where a letter is. `sent` is said only after it was kept safely. */
export type Phase = 'writing' | 'sending' | 'sent' | 'withdrawing';

/** Where letters go, once it is connected. */
type Port = () => Promise<ChangesPort>;

/** One try to send one text: repeated as it is, it arrives once. */
interface Attempt {
  text: string;
  key: string;
  secret: string;
}

/**
 * What a visitor tells about one group: in memory only, and nothing that was typed is lost before it was sent. Draws
 * nothing; whoever shows it looks at it again after each promise.
 */
export class ChangeLetter implements Written {
  message = '';
  name = '';
  email = '';
  phase: Phase = 'writing';
  /** What the last press on “send” found wrong. */
  mistakes: Mistakes = {};
  /** Why it could not be sent, or not be taken back. */
  failure: BackendErrorKind | undefined;
  /** Whether it was sent once, and taken back. */
  withdrawn = false;
  readonly #group: string;
  readonly #random: Random;
  #attempt?: Attempt | undefined;
  #kept?: {link: ChangeLink; version: string} | undefined;

  /** @param group by its id. */
  constructor(group: string, random: Random) {
    this.#group = group;
    this.#random = random;
  }

  /** True while the other side has not answered yet. */
  get busy(): boolean {
    return this.phase === 'sending' || this.phase === 'withdrawing';
  }

  /** Checks it and sends it, or a correction of what was sent. Leaves mistakes or a failure, and never throws. */
  async send(port: Port, meeting: string | undefined): Promise<void> {
    if (this.busy) return;
    this.failure = undefined;
    const {draft, mistakes} = checkedDraft(this, meeting);
    this.mistakes = mistakes;
    if (!draft) return;
    this.phase = 'sending';
    try {
      await this.#hand(draft, await port());
      this.withdrawn = false;
      this.phase = 'sent';
    } catch (error) {
      this.failure = kindOf(error);
      await this.#lookAgain(port).catch(() => undefined);
      this.phase = 'writing';
    }
  }

  /** Goes on writing what was sent. */
  correct(): void {
    if (this.phase === 'sent') this.phase = 'writing';
    this.failure = undefined;
  }

  /** Takes it back from the other side; the words stay here. Leaves a failure, and never throws. */
  async withdraw(port: Port): Promise<void> {
    if (this.busy || !this.#kept) return;
    this.failure = undefined;
    this.phase = 'withdrawing';
    try {
      await (await port()).withdraw(this.#kept.link);
      this.#kept = this.#attempt = undefined;
      this.withdrawn = true;
      this.phase = 'writing';
    } catch (error) {
      this.failure = kindOf(error);
      this.phase = 'sent';
    }
  }

  async #hand(draft: ChangeDraft, port: ChangesPort): Promise<void> {
    if (this.#kept) {
      this.#kept.version = (await port.correct(draft, this.#kept.link, this.#kept.version)).version;
      return;
    }
    const {key, secret} = this.#attemptFor(draft);
    const {change, version} = await port.send(draft, {group: this.#group, secret, key});
    this.#kept = {link: {group: this.#group, id: change.id, secret}, version};
  }

  // The same for every try of one text, others for another text.
  #attemptFor(draft: ChangeDraft): Attempt {
    const text = JSON.stringify(draft);
    if (this.#attempt?.text === text) return this.#attempt;
    return (this.#attempt = {text, key: secretFrom(this.#random), secret: secretFrom(this.#random)});
  }

  // What was read or changed meanwhile has a new version; what is gone is sent anew.
  async #lookAgain(port: Port): Promise<void> {
    const kept = this.#kept;
    if (!kept) return;
    if (this.failure === 'missing') this.#kept = this.#attempt = undefined;
    if (this.failure === 'conflict') kept.version = (await (await port()).get(kept.link)).version;
  }
}
