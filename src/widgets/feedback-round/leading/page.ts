import {type TemplateResult, html, nothing} from 'lit';
import {linkTo} from '../../../controllers/feedback/round-links.js';
import {dateText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import type {OwnRound} from '../../../model/contract/feedback/round.js';
import {linkCard} from '../../../ui/feedback/link-card.js';
import {type Place, roundPlaces} from '../../../ui/feedback/round-places.js';
import {changes} from './changes.js';
import type {Leading} from './leading.js';

type Part = TemplateResult | typeof nothing;

/** The day of a time, as the visitor's calendar has it. */
export const dayText = ({host: {site}}: Leading, at: number): string =>
  dateText(site.formatLocale, at, site.visitorZone, site.now());

const standing = (leading: Leading, {until, closed, erasedOn}: OwnRound, words: Messages): TemplateResult => {
  if (leading.round.isOpen) return html`<p class="note">${words.leadUntil(dayText(leading, until))}</p>`;
  const over = closed ? words.leadClosed : words.leadOver;
  return html`<p><strong>${over}</strong> ${words.leadErased(dayText(leading, erasedOn))}</p>`;
};

/** The places that nobody has taken yet. */
export const unopened = ({places}: Leading): Place[] => places.filter(({state}) => state === 'unopened');

const handOut = (leading: Leading, words: Messages): Part => {
  if (!leading.round.isOpen || unopened(leading).length === 0) return nothing;
  return html`<p>${words.leadHandOut}</p>
    <div class="actions">
      <button type="button" class="button primary" @click=${() => void leading.print()}>${words.leadPrint}</button>
      <button type="button" class="button" @click=${leading.copyAll}>${words.leadCopyAll}</button>
    </div>`;
};

const copied = ({copying, places}: Leading, words: Messages): string => {
  if (copying.copied === 'all') return words.leadCopiedAll;
  const place = places.find(({id}) => id === copying.copied);
  return place ? words.leadCopied(place.name) : '';
};

const people = (leading: Leading, words: Messages): TemplateResult => {
  const {copying, changing, round, coded, host} = leading;
  return html`<section class="stack" aria-labelledby="lead-places">
    <div id="lead-places">${host.heading(words.leadPlaces, 1)}</div>
    ${handOut(leading, words)}
    <p class="note news" role="status">${copied(leading, words)}</p>
    ${roundPlaces({
      words,
      places: leading.places,
      open: round.isOpen,
      coded,
      leaving: changing.leaving,
      busy: round.busy,
      qr: leading.qr.module?.qr,
      copy: ({id, link}) => void copying.copy(id, link),
      share: copying.shares ? ({link}) => void copying.share(link) : undefined,
      code: leading.code,
      ask: (event, id) => changing.ask(event, {leaving: id}),
      leave: ({id}) => void changing.leave(id),
    })}
  </section>`;
};

const yours = ({host, round, copying, qr}: Leading, words: Messages): TemplateResult => {
  const address = linkTo('kith-round', round.secret, host.page);
  return linkCard({
    words,
    id: 'lead',
    title: words.leadYours,
    means: words.leadYoursMeans,
    address,
    qr: qr.module?.qr,
    folded: true,
    copied: copying.copied === 'own',
    copy: () => void copying.copy('own', address),
    share: undefined,
  });
};

/** The page of who leads a round. */
export const page = (leading: Leading, value: OwnRound, words: Messages): TemplateResult => {
  const {failure} = leading.round;
  return html`
    <div class="stack tight">
      <p class="prompt" dir="auto" lang=${value.language ?? nothing}>${value.prompt}</p>
      ${standing(leading, value, words)}
    </div>
    ${failure ? html`<p class="mistake" role="alert">${words.leadFailed} ${words.roundFailures[failure] ?? words.roundFailures.server}</p>` : nothing}
    ${people(leading, words)} ${yours(leading, words)}
    <details class="tools" part="note">
      <summary>${words.leadSeesTitle}</summary>
      <div class="stack tight">
        <p>${words.leadSees}</p>
        <p>${words.leadNever}</p>
      </div>
    </details>
    ${changes(leading, value, words)}
  `;
};

/** There is no such round, or not any more. */
export const lost = ({host}: Leading, words: Messages): TemplateResult =>
  html`<div class="panel" part="error">
    <p><strong>${words.leadMissingTitle}</strong></p>
    <p>${words.leadMissing}</p>
    <button type="button" class="button" @click=${() => host.course.anew()}>${words.leadAnew}</button>
  </div>`;
