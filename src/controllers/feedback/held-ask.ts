import type {FeedbackPort, Versioned} from '../../backend/feedback.js';
import type {OwnAsk} from '../../model/contract/feedback/ask.js';
import type {AskChange} from '../../model/contract/feedback/ask-draft.js';
import {kindOf} from '../failure.js';
import {type GiveLink, giveLinkOf} from './give-link.js';
import {giveSecretOf} from './secrets.js';

/** What was asked under a secret, and the link for peers that belongs to it. */
export class HeldAsk {
  asked: OwnAsk | undefined;
  /** The link for peers, where this page can know it. */
  give: GiveLink | undefined;
  readonly #secret: string;
  #version = '';

  constructor(secret: string) {
    this.#secret = secret;
  }

  take({value, version}: Versioned<OwnAsk>): void {
    this.asked = value;
    this.#version = version;
  }

  /** Finds out which link for peers it has now. */
  async findLink(): Promise<void> {
    const {asked} = this;
    if (!asked || asked.inRound) return;
    // where texts cannot be hashed there is none to be shown
    const give = await giveLinkOf(this.#secret, asked.give).catch(() => undefined);
    if (this.asked) this.give = give;
  }

  /** Changes it; where it was changed elsewhere meanwhile, it is read again first. */
  async change(port: FeedbackPort, change: AskChange): Promise<void> {
    const act = async (): Promise<void> => this.take(await port.changeAsk(change, this.#secret, this.#version));
    await act().catch(async (error: unknown) => {
      if (kindOf(error) !== 'conflict') throw error;
      this.take(await port.asked(this.#secret));
      await act();
    });
  }

  /** Makes another link for peers; the old one then opens nothing. */
  async newLink(port: FeedbackPort): Promise<void> {
    const edition = (this.give?.edition ?? 0) + 1;
    const secret = await giveSecretOf(this.#secret, edition);
    await this.change(port, {give: secret});
    this.give = {secret, edition};
  }

  forget(): void {
    this.asked = this.give = undefined;
  }
}
