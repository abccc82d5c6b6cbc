import {type TemplateResult, html, nothing} from 'lit';
import type {Occurrence} from '../../backend/backend.js';
import {listText, shortDate, shortDay, timeText, weekdayName, zoneName} from '../../i18n/formats.js';
import type {Group, Meeting} from '../../model/group.js';
import {hasRoom} from '../../model/room.js';
import {dayPart} from '../../model/time/days.js';
import {offsetAt, toLocal} from '../../model/time/zone.js';
import {highlighted} from './highlighted.js';
import {isOff, localDay} from './sections.js';
import {audienceLabel, languageLabel} from './trait-labels.js';
import type {View} from './view.js';

const minute = 60_000;

/** What stands out about a meeting, and how: `now` and `soon` invite, `off` warns. */
interface Badge {
  kind: 'now' | 'off' | 'plain';
  text: string;
}

/** `19:00 there (Central European Time)`, when the group's clock shows another time than the visitor's. */
export const thereText = (start: number, {timeZone}: Meeting, view: View): string | undefined => {
  const at = Math.floor(start / minute);
  if (offsetAt(timeZone, at) === offsetAt(view.timeZone, at)) return undefined;
  return view.words.there(timeText(view.locale, start, timeZone), zoneName(view.locale, timeZone, start));
};

const cancelledText = (start: number, {words, locale, timeZone, now}: View): string => {
  if (localDay(start, timeZone) !== localDay(now, timeZone)) return words.notOn(shortDate(locale, start, timeZone));
  const part = dayPart(toLocal(timeZone, Math.floor(start / minute)));
  return part === 'evening' || part === 'night' ? words.notTonight : words.notToday;
};

/** Whether it is on, about to be, or called off: what a visitor must know of this date. */
export const startBadge = ({start, cancelled, next}: Occurrence, view: View): Badge | undefined => {
  const {words, locale, timeZone, now} = view;
  if (start === undefined) return undefined;
  if (cancelled) {
    const then =
      next === undefined
        ? ''
        : ` · ${words.nextOn(`${shortDay(locale, next, timeZone)} ${shortDate(locale, next, timeZone)}`)}`;
    return {kind: 'off', text: cancelledText(start, view) + then};
  }
  if (start <= now) return {kind: 'now', text: words.now};
  const minutes = Math.ceil((start - now) / minute);
  return minutes <= 60 ? {kind: 'now', text: words.startsIn(minutes)} : undefined;
};

/** `3 places left`, `Full, with a waiting list`; undefined when the listing does not say. */
export const roomText = ({capacity}: Group, {words}: View): string | undefined => {
  const free = hasRoom(capacity);
  if (free === undefined) return undefined;
  if (free) return words.roomLeft(capacity!.places! - (capacity!.taken ?? 0));
  return capacity!.waitingList ? words.fullWaiting : words.full;
};

const badges = (item: Occurrence, view: View): Badge[] => {
  const list = [startBadge(item, view)];
  if (hasRoom(item.group.capacity) === false) list.push({kind: 'plain', text: roomText(item.group, view)!});
  return list.filter((badge) => badge !== undefined);
};

/** `Quaker Meeting House, Camden`: as little of a place as tells it apart. */
export const placeText = ({place, attendance}: Meeting): string => {
  if (!place || attendance === 'online') return '';
  const spot = place.name ?? place.address ?? '';
  const area = place.regions.at(-1) ?? '';
  return spot.includes(area) ? spot : [spot, area].filter(Boolean).join(', ');
};

const facts = ({meeting}: Occurrence, {words}: View): string =>
  [words[meeting.attendance], placeText(meeting)].filter(Boolean).join(' · ');

// A listing may call a topic what it also calls an audience: said once.
const labels = ({topics, audiences, languages, cost}: Group, view: View): string => {
  const all = [
    ...topics,
    ...audiences.map((value) => audienceLabel(value, view)),
    ...languages.map((value) => languageLabel(value, view)),
    ...(cost ? [view.words[cost.kind]] : []),
  ];
  return [...new Set(all)].join(' · ');
};

// What stands where the time would: which days, when only the hour is unknown.
const untimed = ({days, status}: Meeting, {words, locale}: View): string => {
  if (status === 'paused') return words.paused;
  if (status === 'cancelled') return words.ended;
  return days.length > 0
    ? listText(
        locale,
        days.map((day) => weekdayName(locale, day)),
      )
    : words.appointment;
};

const when = ({start, meeting}: Occurrence, view: View): TemplateResult => {
  const {locale, timeZone, searched, by} = view;
  if (start === undefined) return html`<div class="when" part="time">${untimed(meeting, view)}</div>`;
  const dated = by === 'group' || searched.length > 0;
  const day = dated ? `${shortDay(locale, start, timeZone)} ${shortDate(locale, start, timeZone)}` : '';
  return html`<time class="when" part="time" datetime=${new Date(start).toISOString()}
    >${timeText(locale, start, timeZone)} ${day && html`<span>${day}</span>`}</time
  >`;
};

const ledBy = ({facilitators}: Group, {words, locale}: View): string => {
  if (facilitators.length === 0) return '';
  // Isolated, so that names of another direction leave the sentence in order.
  const apart = (text: string): string => (words.dir === 'rtl' ? `\u2068${text}\u2069` : text);
  const names = facilitators.map(({name, credentials: [first]}) => apart(first ? `${name} (${first.name})` : name));
  return words.ledBy(listText(locale, names));
};

// Cards stand under no heading of their own, unless they are ranked.
const nameLevel = ({level, by, searched}: View): number =>
  by === 'group' && searched.length === 0 ? level : level + 1;

// A line each, in one element: rows are drawn anew at every key.
const more = (item: Occurrence, view: View): string => {
  const {group, meeting, start} = item;
  const there = start === undefined ? undefined : thereText(start, meeting, view);
  return [there, labels(group, view), ledBy(group, view)].filter(Boolean).join('\n');
};

/**
 * One row of the list, under its heading when it is the first there. A click anywhere opens it, and its name is the
 * button for everyone else.
 * @param index the place in the list, by which a click finds its item again.
 */
export const row = (item: Occurrence, index: number, heading: string | undefined, view: View): TemplateResult => {
  const {group, meeting} = item;
  return html`<li part="item" data-index=${index} class=${item.cancelled || isOff(meeting) ? 'row off' : 'row'}>
    ${heading ? html`<div class="heading" part="heading" role="heading" aria-level=${view.level}>${heading}</div>` : nothing}
    ${when(item, view)}
    <div class="what">
      <div role="heading" aria-level=${nameLevel(view)}>
        <button type="button" part="name" class="name" aria-haspopup="dialog" lang=${group.lang ?? nothing} dir="auto">${highlighted(group.name, view.searched)}</button>
      </div>
      ${badges(item, view).map(({kind, text}) => html`<span class="badge ${kind}" part="badge">${text}</span>`)}
      <p>${highlighted(facts(item, view), view.searched)}</p>
      <p class="more-facts">${highlighted(more(item, view), view.searched)}</p>
    </div>
  </li>`;
};
