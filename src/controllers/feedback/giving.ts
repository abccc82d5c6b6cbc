import type {ReactiveController} from 'lit';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import type {CardDraft, CardText} from '../../model/contract/feedback/card-draft.js';
import type {CardField} from '../../model/feedback/rules.js';
import {type Lack, type Writing, blank, isBlank, lacksOf, textOf} from '../../model/feedback/writing.js';
import {Lazy} from '../lazy.js';
import type {SendingState} from '../sending.js';
import type {CardPost} from './card-post.js';
import {Hearing} from './hearing.js';
import {LazyDrafts} from './lazy-drafts.js';
import type {GivingEvents, GivingHost, Recipient} from './recipient.js';

export type {GivingEvents, GivingHost, Recipient} from './recipient.js';

/** How far a card has come. `done` only once the backend has answered. */
type GivingPhase = 'writing' | 'preview' | 'sending' | 'done';

const isSame = (one: Recipient | undefined, other: Recipient): boolean =>
  one?.give === other.give && one.to === other.to;

/** Writes one card at a time: writing, looking at it, sending. Draws nothing itself, and loses nothing that was typed. */
export class Giving implements ReactiveController {
  phase: GivingPhase = 'writing';
  writing: Writing = blank();
  lacks: readonly Lack[] = [];
  recipient: Recipient | undefined;
  /** As it was answered, once it has arrived. */
  card: Versioned<OwnCard> | undefined;
  events: GivingEvents;
  /** The words until they are sent. */
  readonly drafts: LazyDrafts;
  /** What is heard in them. */
  readonly hearing: Hearing;
  // Words to others, of this page: whoever changes between links finds them again.
  readonly #shelf = new Map<string, Writing>();
  readonly #host: GivingHost;
  readonly #post: Lazy<CardPost>;
  #draft: CardDraft | undefined;
  #stuck = false;
  #posted = false;

  constructor(host: GivingHost, events: GivingEvents = {}) {
    this.#host = host;
    this.events = events;
    this.hearing = new Hearing(host);
    this.drafts = new LazyDrafts(host);
    this.#post = new Lazy(host, async () => new (await import('./card-post.js')).CardPost(host));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('kith-leaving', this.forget);
  }

  hostDisconnected(): void {
    removeEventListener('kith-leaving', this.forget);
  }

  hostUpdate(): void {
    if (this.phase !== 'sending' || !this.#posted) return;
    if (this.state.phase === 'sent') this.#arrive();
    // Given up on another page of this browser.
    if (this.state.phase === 'idle') this.phase = 'writing';
  }

  /** Where the card is on its way. */
  get state(): SendingState<Versioned<OwnCard>> {
    if (this.#stuck) return {phase: 'failed', kind: 'offline'};
    return (this.#posted && this.#post.module?.state) || {phase: this.phase === 'sending' ? 'sending' : 'idle'};
  }

  /** How many cards of earlier visits wait on this device, and are being sent. */
  get earlier(): number {
    return this.#post.module?.earlier ?? 0;
  }

  /** The field whose text tells somebody what to do. */
  get nudged(): CardField | undefined {
    return this.hearing.nudged;
  }

  /** Words that speak of a crisis were typed. */
  get crisis(): boolean {
    return this.hearing.crisis;
  }

  /** Where the words are kept until they are sent. */
  get kept(): string {
    return isBlank(this.writing) ? 'nowhere' : this.drafts.kept;
  }

  /** What it will say. */
  get text(): CardText {
    const {recipient} = this;
    return textOf(this.writing, recipient!, recipient!.unsigned, this.#host.site.locale);
  }

  /** Begins a card to somebody, or goes on with the one that was begun. The same again changes only what is new of them. */
  begin(recipient: Recipient): void {
    const before = this.recipient;
    const same = isSame(before, recipient);
    if (before && !same && this.phase !== 'done') this.#shelf.set(this.#key, this.writing);
    this.recipient = recipient;
    if (same) return;
    this.#clear();
    const shelved = this.#shelf.get(this.#key);
    if (shelved) this.writing = shelved;
    if (this.#host.queue) this.#post.later();
    void this.#resume(recipient).catch(() => undefined);
  }

  /** Begins another card to the same. @param secret what opens it afterwards. */
  anew(secret: string): void {
    this.#clear();
    if (this.recipient) this.recipient = {...this.recipient, secret};
  }

  /** After every key in a field: draws only when that shows. */
  type(field: CardField, text: string): void {
    this.writing.texts[field] = text;
    this.#post.later();
    this.drafts.save(this.writing);
    // What is missing may be there now.
    const mends = this.lacks.length > 0;
    if (mends) this.#check();
    this.hearing.soon(this.writing.texts, field, () => this.#host.requestUpdate());
    if (mends) this.#host.requestUpdate();
  }

  /** What else is decided. */
  choose(choice: Partial<Omit<Writing, 'texts'>>): void {
    Object.assign(this.writing, choice);
    this.drafts.save(this.writing);
    if (this.lacks.length > 0) this.#check();
    this.#host.requestUpdate();
  }

  /** On to the preview; stays where something is missing. True when it went on. */
  look(): boolean {
    this.hearing.now(this.writing.texts);
    this.#check();
    this.#to(this.lacks.length > 0 ? 'writing' : 'preview');
    return this.phase === 'preview';
  }

  /** Back to the words. What was on its way is held back. */
  back(): void {
    if (this.phase === 'sending') this.#post.module?.discard();
    this.#stuck = this.#posted = false;
    this.#to('writing');
  }

  /** Sends it, unless the page prevents that. */
  async send(): Promise<void> {
    const {recipient} = this;
    if (!recipient || this.phase === 'sending') return;
    const {website} = this.writing;
    const {stamp, to} = recipient;
    const draft: CardDraft = {...this.text, ...(to && {to}), stamp, ...(website && {website})};
    if (this.events.before?.(draft) === false) return;
    this.#draft = draft;
    await this.#send();
  }

  /** Tries once more what waits or failed. */
  async retry(): Promise<void> {
    if (this.#stuck) return this.#send();
    await this.#post.module?.retry();
    this.#tell();
  }

  /** Forgets the words that are kept, here and in the browser. */
  readonly forget = (): void => {
    void this.drafts.clear();
    this.#shelf.clear();
    this.#clear();
    this.recipient = undefined;
  };

  /** The host forgets it. What is on its way goes on. */
  end(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  #to(phase: GivingPhase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.writing = blank();
    this.card = this.#draft = undefined;
    this.#stuck = this.#posted = false;
    this.hearing.forget();
    this.lacks = [];
    this.#to('writing');
  }

  #check(): void {
    const {recipient} = this;
    this.lacks = lacksOf(this.writing, recipient!, recipient!.unsigned);
  }

  async #send(): Promise<void> {
    const {recipient} = this;
    this.#stuck = this.#posted = false;
    this.#to('sending');
    try {
      const post = await this.#post.load();
      if (!recipient || !this.#draft) return;
      this.#posted = true;
      await post.send(this.#draft, recipient);
    } catch {
      this.#stuck = true;
    }
    this.#tell();
  }

  #tell(): void {
    const {phase, kind} = this.state;
    if (phase === 'failed') this.events.failed?.(kind ?? 'server');
    this.#host.requestUpdate();
  }

  #arrive(): void {
    this.card = this.state.answer;
    this.phase = 'done';
    this.#shelf.delete(this.#key);
    void this.drafts.clear();
    this.events.given?.(this.card);
  }

  get #key(): string {
    const {give = '', to = ''} = this.recipient ?? {};
    return `${give} ${to}`;
  }

  async #resume(recipient: Recipient): Promise<void> {
    const found = await this.drafts.of(recipient);
    if (this.recipient?.give !== recipient.give) return;
    // Who has begun anew meanwhile is not interrupted.
    if (!isBlank(this.writing)) return this.drafts.save(this.writing);
    if (found) this.writing = found;
    this.#host.requestUpdate();
  }
}
