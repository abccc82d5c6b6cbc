import {type TemplateResult, html, nothing} from 'lit';
import type {Occurrence} from '../../backend/backend.js';
import {listText, timeText, zoneName} from '../../i18n/formats.js';
import {isoDateText, timeRange} from '../../i18n/more-formats.js';
import type {Facilitator, Group, Meeting} from '../../model/group.js';
import {safeLink} from '../../model/text/link.js';
import {offsetAt} from '../../model/time/zone.js';
import {icon} from '../../ui/icon.js';
import {calendarIcon, editIcon, shareIcon} from './details-icons.js';
import type {DetailsActions} from './details.js';
import {valueLabel} from './labels.js';
import {roomText, startBadge, thereText} from './row.js';
import {scheduleText} from './schedule-text.js';
import {dayHeading, isOff} from './sections.js';
import type {View} from './view.js';
import {type Way, changeLink, contactWays, directions, joinWays} from './ways.js';
import {whereText} from './where-text.js';

/** What is known besides the record. */
export interface Around {
  /** Other groups at the same place. */
  here: readonly Occurrence[];
  copied: boolean;
  changeTo: string;
  /** Present where the backend takes word of changes: whether the visitor is about to tell one. */
  telling?: boolean;
  /** What they write it in, once it is loaded. */
  form?: unknown;
  /** True when it could not be loaded. */
  unreachable?: boolean;
}

type Part = TemplateResult | typeof nothing;

const section = (heading: string, body: unknown, view: View): Part =>
  body && body !== nothing
    ? html`<section><div class="topic" role="heading" aria-level=${view.level + 1}>${heading}</div>${body}</section>`
    : nothing;

const paragraphs = (text: string | undefined): Part => (text ? html`<p class="text" dir="auto">${text}</p>` : nothing);

const line = (text: string | undefined): Part => (text ? html`<p><bdi>${text}</bdi></p>` : nothing);

const bullets = (items: readonly string[]): Part =>
  items.length > 0 ? html`<ul>${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>` : nothing;

// Feeds have been through this rule, but a page's own backend may answer anything: what could run script stays text.
const anchor = (href: string, label: string, kind = '', onClick?: (event: Event) => void): TemplateResult => {
  const url = safeLink(href);
  if (!url) return html`<span>${label}: <bdi>${href}</bdi></span>`;
  return html`<a class=${kind} href=${url} target=${/^https?:/.test(url) ? '_blank' : nothing} rel="noopener noreferrer"
    @click=${onClick ?? nothing}>${label}</a>`;
};

const link = ({href, label, note}: Way, kind: string, onClick?: (event: Event) => void): TemplateResult => html`
  <p class="way">${anchor(href, label, kind, onClick)}${note ? html`<span class="text" dir="auto">${note}</span>` : nothing}</p>`;

const moment = (start: number, item: Occurrence, view: View): TemplateResult => {
  const {meeting, end = start} = item;
  const badge = startBadge(item, view);
  return html`
    <p class="moment">${dayHeading(start, view)}<br />${timeRange(view.locale, start, end, view.timeZone)}</p>
    ${badge ? html`<p><span class="badge ${badge.kind}">${badge.text}</span></p>` : nothing}
    ${line(thereText(start, meeting, view))}
  `;
};

const when = (item: Occurrence, view: View): TemplateResult => {
  const {meeting, start} = item;
  const schedule = scheduleText(meeting, view);
  return html`
    ${start === undefined ? line(schedule ? undefined : view.words.appointment) : moment(start, item, view)} ${line(schedule)}
    ${paragraphs(meeting.note)}
  `;
};

const where = (meeting: Meeting, view: View): Part => {
  const {place, attendance} = meeting;
  if (!place || attendance === 'online') return nothing;
  const map = directions(meeting);
  return html`
    <p><bdi>${whereText(place)}</bdi></p>
    ${place.approximate ? html`<p>${view.words.approximate}</p>` : nothing} ${paragraphs(place.notes)}
    ${map ? link({href: map, label: view.words.directions}, '') : nothing}
  `;
};

const join = (group: Group, meeting: Meeting, view: View, {join: follow}: DetailsActions): Part => {
  const {words} = view;
  const [first, ...others] = joinWays(group, meeting, words);
  const kind = group.join?.kind;
  if (!first && !kind) return nothing;
  const follows = (way: Way, look: string): TemplateResult => link(way, look, (event) => follow(event, way.href));
  return html`
    ${kind ? html`<p>${kind === 'open' ? words.joinOpen : words.joinAsk}</p>` : nothing} ${paragraphs(group.join?.text)}
    ${first ? follows(first, 'button primary') : nothing} ${others.map((way) => follows(way, ''))}
  `;
};

const leader = ({name, credentials}: Facilitator, {words, locale}: View): TemplateResult => html`<li>
  <strong><bdi>${name}</bdi></strong>
  ${credentials.map(({name: title, url, checkedBy, checkedOn}) => {
    const date = checkedOn && isoDateText(locale, checkedOn);
    const checked = date && (checkedBy ? words.checked(checkedBy, date) : words.checkedOn(date));
    return html`<div><bdi>${title}</bdi></div>
      ${checked ? html`<div class="small">${checked}</div>` : nothing}
      ${url ? anchor(url, words.register) : nothing}`;
  })}
</li>`;

const leaders = ({facilitators}: Group, view: View): Part =>
  facilitators.length > 0
    ? html`<ul class="leaders-list">${facilitators.map((one) => leader(one, view))}</ul>`
    : nothing;

const named = (name: 'audience' | 'language' | 'access', list: readonly string[], view: View): string =>
  listText(
    view.locale,
    list.map((value) => valueLabel(name, value, view)),
  );

const cost = (group: Group, {words}: View): string =>
  group.cost ? [words[group.cost.kind], group.cost.text].filter(Boolean).join(' · ') : '';

// An hour on the group's own clock, and which clock that is when it is not the visitor's.
const ownHour = ({start, timeZone}: Meeting, view: View): string => {
  if (!start) return '';
  const at = Math.floor(view.now / 60_000);
  const hour = timeText(view.locale, Date.parse(`1970-01-01T${start}Z`), 'UTC');
  if (offsetAt(timeZone, at) === offsetAt(view.timeZone, at)) return hour;
  return view.words.there(hour, zoneName(view.locale, timeZone, view.now));
};

const otherMeetings = ({group, meeting}: Occurrence, view: View): Part => {
  const others = group.meetings.filter(({id}) => id !== meeting.id);
  if (others.length === 0) return nothing;
  const text = (other: Meeting): string =>
    [scheduleText(other, view), ownHour(other, view), view.words[other.attendance]].filter(Boolean).join(' · ');
  return bullets(others.map(text));
};

const alsoHere = (here: readonly Occurrence[], {pick}: DetailsActions): Part =>
  here.length > 0
    ? html`<ul>${here.map((item) => html`<li><button type="button" class="link" @click=${() => pick(item)}><bdi>${item.group.name}</bdi></button></li>`)}</ul>`
    : nothing;

// The record as its keeper will look for it.
const recordLines = ({group, meeting}: Occurrence, view: View): string[] =>
  [
    group.name,
    meeting.id,
    scheduleText(meeting, view),
    meeting.start,
    meeting.timeZone,
    meeting.place && whereText(meeting.place),
    meeting.online?.url,
    group.url,
  ].filter((part) => part !== undefined);

const tellButton = (
  {words}: View,
  telling: boolean,
  {tell}: DetailsActions,
): TemplateResult => html`<button type="button"
  class="button" part="change-button" aria-expanded=${telling} aria-controls="change" @click=${tell}
  >${icon(editIcon)}${words.tellChange}</button>`;

const change = (item: Occurrence, view: View, {changeTo, telling}: Around, actions: DetailsActions): Part => {
  if (telling !== undefined) return tellButton(view, telling, actions);
  const {name, feedback} = item.group;
  const to = feedback?.email ?? feedback?.url ?? changeTo;
  if (!to) return nothing;
  const href = changeLink(to, recordLines(item, view), view.words.changeSubject(name), view.words);
  return html`<a
    class="button"
    part="change-link"
    href=${href}
    target=${/^https?:/.test(href) ? '_blank' : nothing}
    rel="noopener noreferrer"
    >${icon(editIcon)}${view.words.tellChange}</a
  >`;
};

const origin = ({source, updated}: Group, {words, locale}: View): Part => {
  const parts = [
    source?.name && words.listing(source.name),
    updated && words.lastChanged(isoDateText(locale, updated)),
  ].filter(Boolean);
  return parts.length > 0 ? html`<p class="small">${parts.join(' · ')}</p>` : nothing;
};

// A live region inside the button would not be heard: to a screen reader a button has no parts.
const toolbar = (item: Occurrence, view: View, around: Around, actions: DetailsActions): TemplateResult => {
  const {words} = view;
  const {copied, form, unreachable} = around;
  const {calendar, share} = actions;
  return html`<div class="actions">
    ${item.start === undefined ? nothing : html`<button type="button" class="button" part="calendar-button" @click=${calendar}>${icon(calendarIcon)}${words.calendar}</button>`}
    <button type="button" class="button" part="share-button" @click=${share}>${icon(shareIcon)}${copied ? words.copied : words.share}</button>
    <span class="unseen" role="status">${copied ? words.copied : nothing}</span>
    ${change(item, view, around, actions)}
  </div>
  ${form || nothing} ${unreachable ? html`<p role="alert">${words.changeFailures.offline}</p>` : nothing}`;
};

const title = (group: Group, meeting: Meeting, {words}: View): TemplateResult => html`
    <h2 id="details-name" tabindex="-1" autofocus lang=${group.lang ?? nothing}><bdi>${group.name}</bdi></h2>
    ${group.organization ? html`<p class="small"><bdi>${words.partOf(group.organization.name)}</bdi></p>` : nothing}
    ${isOff(meeting) ? html`<p class="badge off">${meeting.status === 'paused' ? words.paused : words.ended}</p>` : nothing}
`;

/** Everything that is known about a group and one of its meetings, most needed first. */
export const detailsBody = (item: Occurrence, view: View, around: Around, actions: DetailsActions): TemplateResult => {
  const {group, meeting} = item;
  const {words} = view;
  const contacts = contactWays(group, words);
  return html`
    ${title(group, meeting, view)}
    ${section(words.when, when(item, view), view)} ${section(words.join, join(group, meeting, view, actions), view)}
    ${section(words.where, where(meeting, view), view)}
    ${toolbar(item, view, around, actions)}
    ${section(words.about, paragraphs(group.description), view)} ${section(words.facilitators, leaders(group, view), view)}
    ${section(words.topic, line(group.topics.join(' · ')), view)} ${section(words.audience, line(named('audience', group.audiences, view)), view)}
    ${section(words.agreements, bullets(group.agreements), view)} ${section(words.access, line(named('access', group.access, view)), view)}
    ${section(words.language, line(named('language', group.languages, view)), view)} ${section(words.cost, line(cost(group, view)), view)}
    ${section(words.room, line(roomText(group, view)), view)}
    ${section(words.contact, contacts.length > 0 ? contacts.map((way) => link(way, '')) : nothing, view)}
    ${section(words.otherMeetings, otherMeetings(item, view), view)} ${section(words.otherHere, alsoHere(around.here, actions), view)}
    ${origin(group, view)}
  `;
};
