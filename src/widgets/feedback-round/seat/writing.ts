import {type TemplateResult, html, nothing} from 'lit';
import type {Giving} from '../../../controllers/feedback/giving.js';
import type {OwnDesk} from '../../../controllers/feedback/own-desk.js';
import type {SeatWriting} from '../../../controllers/feedback/seat-writing.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Seat} from '../../../model/contract/feedback/round.js';
import {cardText} from '../../../ui/feedback/card-face.js';
import {composer} from '../../../ui/feedback/composer.js';
import {keeping} from '../../../ui/feedback/keeping.js';
import {onItsWay} from '../../../ui/feedback/on-its-way.js';
import {ownCard} from '../../../ui/feedback/own-card.js';
import {preview} from '../../../ui/feedback/preview.js';
import {readers} from '../../../ui/feedback/readers.js';
import {wishLine} from '../../../ui/feedback/wish.js';
import type {KithFeedbackRound} from '../feedback-round.js';

type Part = TemplateResult | typeof nothing;

/** What writing to somebody is drawn from. */
export interface WritingView {
  readonly host: KithFeedbackRound;
  /** With the parts of the element, `seat`, `feedback`, `card` and `giving`. */
  readonly words: Messages;
  readonly seat: Seat;
  readonly writing: SeatWriting;
  /** Whether all of it stays on this device. */
  readonly device: boolean;
}

const promise = ({words, device}: WritingView, giving: Giving): TemplateResult => {
  const {signing, signature, mayShow} = giving.writing;
  const {name, unsigned} = giving.recipient!;
  return readers({
    // In a round it is shown to those who have a place.
    words: {...words, readShown: words.seatReadShown},
    to: name,
    signing: unsigned ? signing : 'signed',
    signature: signature.trim(),
    mayShow,
    device,
  });
};

const help = ({host}: WritingView, giving: Giving): Part => (giving.crisis ? host.helpNow.panel('words') : nothing);

const why = ({words}: WritingView, {recipient}: Giving): Part =>
  recipient!.unsigned ? nothing : html`<p class="note">${words.seatSignedOnly(recipient!.name)}</p>`;

const keptOf = ({words, host}: WritingView, giving: Giving): Part =>
  keeping({
    words,
    drafts: host.drafts,
    kept: giving.kept,
    own: giving.drafts?.own ?? false,
    say: (own) => void giving.drafts?.say(own, giving.writing),
    clear: () => void giving.drafts?.clear(),
  });

const compose = (view: WritingView, giving: Giving): TemplateResult => {
  const {words, device, seat} = view;
  const {wish, otherView, unsigned, name} = giving.recipient!;
  const {writing, lacks, nudged} = giving;
  return html`<div class="writing">
    <p class="prompt" dir="auto" lang=${seat.round.language ?? nothing}>${seat.round.prompt}</p>
    ${wishLine(wish, otherView, words)} ${why(view, giving)}
    ${composer({
      words,
      prefix: 'card',
      to: name,
      wish,
      otherView,
      unsigned,
      device,
      writing,
      lacks,
      nudged,
      help: help(view, giving),
      keeping: keptOf(view, giving),
      reader: promise(view, giving),
      type: (field, text) => giving.type(field, text),
      choose: (choice) => giving.choose(choice),
      look: () => {
        if (giving.look()) void view.host.look('.preview .first');
        else void view.host.look('.summary');
      },
    })}
  </div>`;
};

const look = (view: WritingView, giving: Giving): TemplateResult => {
  const {words, host, device} = view;
  return preview({
    words,
    locale: host.site.formatLocale,
    card: giving.text,
    to: giving.recipient!.name,
    help: help(view, giving),
    reader: promise(view, giving),
    device,
    back: () => {
      giving.back();
      void host.look('.composer textarea');
    },
    send: () => void sent(view, giving.send()),
  });
};

// Where it is on its way, and where it has stopped.
const sent = async ({host}: WritingView, sending: Promise<void>): Promise<void> => {
  await host.look('.way-on .first');
  await sending;
  await host.look('.way-heading');
};

const way = (view: WritingView, giving: Giving): TemplateResult => {
  const {words, host} = view;
  const {phase, kind, where} = giving.state;
  return onItsWay({
    words,
    phase: phase === 'waiting' || phase === 'failed' ? phase : 'sending',
    kind,
    where,
    heading: (text) =>
      html`<div class="heading way-heading" part="heading" role="heading" aria-level=${host.headingLevel + 2} tabindex="-1">${text}</div>`,
    text: cardText(words, giving.text),
    back: () => {
      giving.back();
      void host.look('.composer textarea');
    },
    retry: () => void sent(view, giving.retry()),
  });
};

const drawn = {writing: compose, preview: look, sending: way, done: way};

const troubled = (trouble: string | undefined): Part =>
  trouble ? html`<p class="failure" role="alert">${trouble}</p>` : nothing;

const troubleOf = ({link}: OwnDesk, words: Messages): string | undefined =>
  link.trouble && `${words.ownNot} ${words.giveFailures[link.trouble] ?? words.giveFailures.server}`;

const correcting = ({words, device}: WritingView, desk: OwnDesk): TemplateResult => {
  const {wish, otherView} = desk.invited;
  const {to = ''} = desk.card ?? {};
  const {lacks, unsigned} = desk;
  const writing = desk.writing!;
  const {signing, signature, mayShow} = writing;
  return html`<div class="writing">
    ${wishLine(wish, otherView, words)}
    ${composer({
      words,
      prefix: 'own',
      to,
      wish,
      otherView,
      unsigned,
      device,
      writing,
      lacks,
      nudged: undefined,
      help: troubled(troubleOf(desk, words)),
      keeping: nothing,
      reader: readers({words: {...words, readShown: words.seatReadShown}, to, signing, signature, mayShow, device}),
      next: desk.link.work ? words.ownSaving : words.ownSave,
      actions: html`<button type="button" class="button" @click=${desk.cancel}>${words.ownCancel}</button>`,
      type: desk.type,
      choose: desk.choose,
      look: () => void desk.save(),
    })}
  </div>`;
};

const standing = ({words, host}: WritingView, desk: OwnDesk): TemplateResult => {
  const {link, card} = desk;
  if (link.phase === 'withdrawn' || link.phase === 'missing')
    return html`<div class="panel"><p><strong>${words.ownWithdrawn}</strong></p><p>${words.ownWithdrawnMeans}</p></div>`;
  if (!card) return html`<p class="note" role="status">${link.failure ? words.roundNotLoaded : words.roundLoading}</p>`;
  const {formatLocale: locale, visitorZone: zone, now} = host.site;
  return ownCard({
    words,
    locale,
    zone,
    now: now(),
    card,
    work: link.work,
    trouble: troubleOf(desk, words),
    confirming: desk.confirming,
    signature: desk.signature,
    nameless: desk.nameless,
    actions: {
      edit: desk.edit,
      confirm: desk.confirm,
      withdraw: () => void desk.withdraw(),
      name: desk.name,
      sign: () => void desk.sign(),
    },
  });
};

/** Writing to one person, or a card that was given to them; undefined while nobody writes. */
export const writingTo = (view: WritingView): TemplateResult | undefined => {
  const {words, host, writing} = view;
  const {to, giving, desk} = writing;
  if (!to) return undefined;
  const back = (): void => {
    writing.close();
    void host.focusHeading();
  };
  return html`
    <div class="actions"><button type="button" class="button" part="back-button" @click=${back}>${words.seatBack}</button></div>
    ${host.heading(words.giveTo(to.name), 1)} ${giving ? drawn[giving.phase](view, giving) : nothing}
    ${desk ? (desk.writing ? correcting(view, desk) : standing(view, desk)) : nothing}
  `;
};
