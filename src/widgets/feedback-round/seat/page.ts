import {type TemplateResult, html, nothing} from 'lit';
import {linkTo} from '../../../controllers/feedback/round-links.js';
import {dateText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Seat} from '../../../model/contract/feedback/round.js';
import {linkCard} from '../../../ui/feedback/link-card.js';
import {roundOwed} from '../../../ui/feedback/round-owed.js';
import {shownWall} from '../../../ui/feedback/wall.js';
import type {SeatMoment} from './seat.js';
import {writingTo} from './writing.js';

type Part = TemplateResult | typeof nothing;

const standing = ({host, held}: SeatMoment, {round}: Seat, words: Messages): TemplateResult => {
  const {formatLocale, visitorZone, now} = host.site;
  const day = (at: number): string => dateText(formatLocale, at, visitorZone, now());
  return held.isOpen
    ? html`<p class="note">${words.seatUntil(day(round.until))}</p>`
    : html`<p><strong>${words.seatOver}</strong> ${words.seatErased(day(round.erasedOn))}</p>`;
};

const ownLink = ({host, held, copying, qr, fresh}: SeatMoment, words: Messages): TemplateResult => {
  const address = linkTo('kith-seat', held.secret, host.page);
  return linkCard({
    words,
    id: 'seat',
    title: words.seatOwnLink,
    means: words.seatOwnLinkMeans,
    address,
    qr: qr.module?.qr,
    folded: true,
    primary: fresh,
    copied: copying.copied === 'own',
    copy: () => void copying.copy('own', address),
  });
};

const giving = ({host, held, writing}: SeatMoment, seat: Seat, words: Messages): Part => {
  if (seat.owes.length === 0) return nothing;
  return html`<section class="stack tight" aria-labelledby="seat-giving">
    <div id="seat-giving">${host.heading(words.seatGiving, 1)}</div>
    <p class="news" role="status">${writing.gave ? html`<bdi>${words.seatGave(writing.gave.name)}</bdi>` : nothing}</p>
    ${roundOwed({
      words,
      locale: host.site.formatLocale,
      people: seat.owes,
      open: held.isOpen,
      write: (person) => void writing.write(person).then(() => host.look('.writing textarea')),
      look: (person) => void writing.open(person).then(() => host.look('.second')),
      // The button that was pressed is another now.
      pass: ({id}, state) =>
        void held.pass(id, state).then(() => host.look(`#${state === 'passed' ? 'owe' : 'write'}-${id}`)),
    })}
  </section>`;
};

const came = ({received, receiving}: SeatMoment, words: Messages): Part =>
  receiving ? received.render(receiving, words) : nothing;

const shown = ({host}: SeatMoment, {shown: cards}: Seat, words: Messages): Part => {
  if (cards.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="seat-shown">
    <div id="seat-shown">${host.heading(words.seatShown, 1)}</div>
    ${shownWall({words, locale: host.site.formatLocale, shown: cards, named: true})}
  </section>`;
};

/** A place that is taken: what its holder writes, what came, what is shown to all. */
export const seatPage = (moment: SeatMoment, seat: Seat, words: Messages): TemplateResult => {
  const {host, held, writing, fresh} = moment;
  const written = writingTo({host, words, seat, writing, device: false});
  if (written) return written;
  const {failure} = held;
  return html`
    <div class="stack tight">
      <p class="prompt" dir="auto" lang=${seat.round.language ?? nothing}>${seat.round.prompt}</p>
      ${standing(moment, seat, words)}
    </div>
    ${fresh ? ownLink(moment, words) : nothing}
    ${failure ? html`<p class="mistake" role="alert">${words.roundFailures[failure] ?? words.roundFailures.server}</p>` : nothing}
    ${held.isOpen ? [giving(moment, seat, words), came(moment, words)] : [came(moment, words), giving(moment, seat, words)]}
    ${shown(moment, seat, words)} ${fresh ? nothing : ownLink(moment, words)}
  `;
};
