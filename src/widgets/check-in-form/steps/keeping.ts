import {type TemplateResult, html, nothing} from 'lit';
import {Drafts, isOwnDevice, sayOwnDevice} from '../../../controllers/drafts.js';
import type {Messages} from '../../../i18n/messages.js';
import type {KithCheckInForm} from '../check-in-form.js';
import type {Draft, Visit} from '../visit.js';
import {draftOf, resume} from './checks.js';

const isDraft = (value: unknown): value is Draft => {
  const {answers, skipped, page} = Object(value) as Partial<Draft>;
  return typeof answers === 'object' && Array.isArray(skipped) && typeof page === 'number';
};

/** Keeps what is not sent yet, where the page allows it and, on the device, the member has said that it is their own. */
export class Keeping {
  readonly #host: KithCheckInForm;
  readonly #drafts: Drafts;
  #looked: Visit | undefined;
  #own = false;

  constructor(host: KithCheckInForm) {
    this.#host = host;
    this.#drafts = new Drafts({
      where: () => host.drafts,
      key: () => this.#key,
      now: host.site.now,
      changed: () => host.requestUpdate(),
    });
  }

  get #key(): string {
    const {visit, group, site} = this.#host;
    return [visit?.questionnaire.id, group, site.endpoint].join(' ');
  }

  /** Looks once for what was begun earlier. */
  look(): void {
    const {visit, drafts} = this.#host;
    if (!visit || drafts === 'off' || this.#looked === visit) return;
    this.#looked = visit;
    void this.#resume(visit);
  }

  keep(): void {
    const {visit, drafts} = this.#host;
    if (!visit || drafts === 'off') return;
    this.#drafts.save(draftOf(visit));
    if (!this.#said) void this.#tell();
  }

  async clear(): Promise<void> {
    await this.#drafts.clear();
    this.#said = false;
    this.#host.requestUpdate();
  }

  /** Says where it is kept, with a way to delete it; or offers to keep it. */
  render(words: Messages): TemplateResult | typeof nothing {
    const {drafts} = this.#host;
    const {kept} = this.#drafts;
    if (drafts === 'off') return nothing;
    const text = {'own-device': words.draftOnDevice, session: words.draftInTab, memory: words.draftInPage}[
      kept as string
    ];
    return html`<div class="aside keeping">
      ${text && this.#said ? html`<p role="status">${text}</p><button type="button" class="button quiet" @click=${() => void this.clear()}>${words.draftDelete}</button>` : nothing}
      ${
        drafts === 'own-device'
          ? html`<label class="tick">
            <input type="checkbox" .checked=${this.#own} @change=${() => void this.#say(!this.#own)} />
            <span>${words.ownDevice}</span>
          </label>`
          : nothing
      }
    </div>`;
  }

  #said = false;

  async #say(own: boolean): Promise<void> {
    this.#own = own;
    await sayOwnDevice(own);
    this.keep();
    await this.#tell();
  }

  async #resume(visit: Visit): Promise<void> {
    this.#own = await isOwnDevice();
    const draft = await this.#drafts.load();
    // Who has begun anew meanwhile is not interrupted.
    if (isDraft(draft) && !visit.begun) {
      resume(visit, draft);
      this.#said = true;
    }
    this.#host.requestUpdate();
  }

  // Where it really is shows once it was put there.
  async #tell(): Promise<void> {
    this.#said = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
