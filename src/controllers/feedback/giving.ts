import type {ReactiveController} from 'lit';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import type {CardDraft, CardText} from '../../model/contract/feedback/card-draft.js';
import type {CardField} from '../../model/feedback/rules.js';
import {type Lack, type Writing, blank, isBlank, lacksOf, textOf} from '../../model/feedback/writing.js';
import {newKey} from '../own-link.js';
import {type Letter, Sending, type SendingState} from '../sending.js';
import {CardDrafts} from './card-drafts.js';
import {handCard} from './hand-card.js';
import {Hearing} from './hearing.js';
import type {GivingEvents, GivingHost, Recipient} from './recipient.js';

export type {GivingEvents, GivingHost, Recipient} from './recipient.js';

/** How far a card has come. `done` only once the backend has answered. */
export type GivingPhase = 'writing' | 'preview' | 'sending' | 'done';

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
  readonly drafts: CardDrafts;
  /** What is heard in them. */
  readonly hearing: Hearing;
  // Words to others, of this page: whoever changes between links finds them again.
  readonly #shelf = new Map<string, Writing>();
  readonly #host: GivingHost;
  readonly #sending: Sending<CardDraft, Versioned<OwnCard>>;
  #letter: {text: string; letter: Letter<CardDraft>} | undefined;

  constructor(host: GivingHost, events: GivingEvents = {}) {
    const {site} = host;
    this.#host = host;
    this.events = events;
    this.drafts = new CardDrafts(host);
    this.hearing = new Hearing(host);
    this.#sending = new Sending(host, {
      backend: () => site.backend,
      hand: handCard,
      queue: () => host.queue,
      now: site.now,
      scope: () => (site.endpoint ? `feedback ${site.endpoint}` : ''),
      reconnect: () => site.reconnect(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('kith-leaving', this.forget);
  }

  hostDisconnected(): void {
    removeEventListener('kith-leaving', this.forget);
  }

  hostUpdate(): void {
    if (this.phase !== 'sending') return;
    if (this.state.phase === 'sent') this.#arrive();
    // Given up on another page of this browser.
    if (this.state.phase === 'idle') this.phase = 'writing';
  }

  /** Where the card is on its way. */
  get state(): SendingState<Versioned<OwnCard>> {
    return this.#sending.state;
  }

  /** How many cards of earlier visits wait on this device, and are being sent. */
  get earlier(): number {
    return this.#sending.earlier;
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
    const same = before?.give === recipient.give && before.to === recipient.to;
    if (before && !same && this.phase !== 'done') this.#shelf.set(this.#key, this.writing);
    this.recipient = recipient;
    if (same) return;
    this.#clear();
    const shelved = this.#shelf.get(this.#key);
    if (shelved) this.writing = shelved;
    else void this.#resume(recipient);
  }

  /** Begins another card to the same. @param secret what opens it afterwards. */
  anew(secret: string): void {
    this.#clear();
    if (this.recipient) this.recipient = {...this.recipient, secret};
  }

  /** After every key in a field: draws only when that shows. */
  type(field: CardField, text: string): void {
    this.writing.texts[field] = text;
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
    if (this.phase === 'sending') this.#sending.discard();
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
    this.#to('sending');
    await this.#sending.send(this.#letterOf(draft, recipient));
    this.#tell();
  }

  /** Tries once more what waits or failed. */
  async retry(): Promise<void> {
    await this.#sending.retry();
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
    this.card = this.#letter = undefined;
    this.hearing.forget();
    this.lacks = [];
    this.#to('writing');
  }

  #check(): void {
    const {recipient} = this;
    this.lacks = lacksOf(this.writing, recipient!, recipient!.unsigned);
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

  // The same for every try of one text, another for another text.
  #letterOf(draft: CardDraft, {secret, give}: Recipient): Letter<CardDraft> {
    const text = JSON.stringify(draft);
    if (this.#letter?.text !== text) this.#letter = {text, letter: {draft, secret, give, key: newKey()}};
    return this.#letter.letter;
  }

  get #key(): string {
    const {give = '', to = ''} = this.recipient ?? {};
    return `${give} ${to}`;
  }

  async #resume(recipient: Recipient): Promise<void> {
    const found = await this.drafts.of(recipient);
    // Who has begun anew meanwhile is not interrupted.
    if (!found || this.recipient?.give !== recipient.give || !isBlank(this.writing)) return;
    this.writing = found;
    this.#host.requestUpdate();
  }
}
