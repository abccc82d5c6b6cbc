import {isDayFirst} from '../../../model/schedule-words/dates.js';
import {safeLink} from '../../../model/text/link.js';
import type {Flaw, GroupDraft, MeetingDraft, Reading} from '../feed.js';
import {compact, line, paragraphs, some, unsafe} from '../fields.js';
import {flawIf, linkFlaw} from '../flaw.js';
import type {Entry} from '../gather.js';
import {costOf, plainWords, statusOf} from '../vocabulary.js';
import type {Field} from './fields.js';
import {capacityOf, contactsOf, facilitatorsOf, joinOf, looseCredentials, phrases} from './people.js';
import type {Row} from './row.js';
import {traitsOf, type RowTraits} from './traits.js';
import {whensOf, type Habits} from './when.js';
import {oddAttendance, whereOf, type Where} from './where.js';

const links: Field[] = ['url', 'conferenceUrl', 'joinUrl', 'register', 'feedbackUrl'];
const languages = {
  es: 'nombre dia hora lugar direccion ciudad horario idioma correo telefono tema grupo',
  fr: 'nom jour heure lieu adresse ville horaires langue courriel theme groupe',
  de: 'tag wochentag uhrzeit zeit ort anschrift stadt sprache beginn telefon thema gruppe veranstaltungsort',
} as const;

/** How a sheet is written: by the language of its headings, and by dates that leave no doubt. */
export const habitsOf = (headings: readonly string[], dates: readonly string[], {timeZone}: Reading): Habits => {
  const words = new Set(headings.map(plainWords));
  const count = (list: string): number => list.split(' ').filter((word) => words.has(word)).length;
  const [best] = (Object.keys(languages) as (keyof typeof languages)[])
    .map((language) => ({language, hits: count(languages[language])}))
    .filter(({hits}) => hits > 1)
    .sort((a, b) => b.hits - a.hits);
  return {timeZone, language: best?.language, dayFirst: Boolean(best) || dates.some(isDayFirst)};
};

const nameOf = (row: Row): string | undefined =>
  row.one('name') ?? row.one('group') ?? row.one('location') ?? row.one('topic') ?? row.one('facilitator');

const organizationOf = (row: Row, name: string): GroupDraft['organization'] => {
  const larger = [row.one('group'), row.one('district')].find((each) => each && each !== name);
  return larger ? {name: larger} : undefined;
};

const updatedOf = (row: Row): string | undefined => {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?/.exec(row.one('updated') ?? '') ?? [];
  return date && `${date}T${time ?? '00:00:00'}Z`;
};

const labelled = (label: string, text: string | undefined): string | undefined => text && `${label}: ${text}`;

const groupOf = (row: Row, {topics, audiences, languages: spoken, access}: RowTraits): GroupDraft => {
  const name = nameOf(row) ?? line(row.visible.find((cell) => cell.trim())) ?? 'Group without a name';
  return compact({
    name,
    lang: row.one('textLanguage')?.slice(0, 35),
    description: paragraphs(
      row.text('description'),
      row.text('groupNotes'),
      labelled('Credentials', looseCredentials(row)),
      ...links
        .filter((field) => field !== 'conferenceUrl')
        .flatMap((field) => row.all(field).map((cell) => unsafe('Link', cell))),
      ...row.extras,
    ),
    topics,
    audiences,
    languages: spoken,
    access,
    facilitators: facilitatorsOf(row),
    cost: costOf(row.one('cost')),
    capacity: capacityOf(row),
    join: joinOf(row),
    agreements: phrases(row, 'agreements'),
    contacts: contactsOf(row),
    url: safeLink(row.one('url')),
    organization: organizationOf(row, name),
    feedback: some({url: safeLink(row.one('feedbackUrl')), email: row.one('feedbackEmail')}),
    updated: updatedOf(row),
  });
};

const statusIn = (row: Row, {closed}: RowTraits, {attendance}: Where): MeetingDraft['status'] => {
  const said = statusOf(row.one('status') ?? '');
  if (said) return said === 'active' ? undefined : said;
  return closed && attendance === 'inPerson' ? 'paused' : undefined;
};

/** What was written but not understood: people can still read it. */
const notUnderstood = (row: Row): (string | undefined)[] => {
  const status = row.one('status');
  return [status && !statusOf(status) ? status : undefined, oddAttendance(row)];
};

const flawsOf = (row: Row): Flaw[] => {
  const status = row.one('status');
  return [
    ...row.flaws,
    ...flawIf(!row.one('name'), 'no-name', 'name', 'The row has no name, so its group, place or topic stands for it.'),
    ...flawIf(
      status && !statusOf(status),
      'unknown-status',
      'status',
      `“${status}” is no status the reader knows (active, paused, cancelled). It is kept in the note.`,
    ),
    ...links.filter((field) => row.all(field).some((cell) => !safeLink(cell))).map(linkFlaw),
  ];
};

const keyOf = ({updated: _updated, ...group}: GroupDraft, {place}: Where): string =>
  JSON.stringify([group, group.organization ? '' : [place?.name, place?.address]]);

/** A row of a sheet as a group and its meetings. */
export const entryOf = (row: Row, habits: Habits): Entry => {
  const traits = traitsOf(row);
  const {flaws: whereFlaws, ...where} = whereOf(row, traits);
  const {whens, flaws: whenFlaws} = whensOf(row, habits);
  const status = statusIn(row, traits, {...where, flaws: []});
  const group = groupOf(row, traits);
  return {
    own: row.one('id'),
    at: row.at,
    content: row.visible,
    group,
    meetings: whens.map((when) =>
      compact({...when, ...where, status, note: paragraphs(row.text('notes'), when.note, ...notUnderstood(row))}),
    ),
    flaws: [...flawsOf(row), ...traits.flaws, ...whereFlaws, ...whenFlaws],
    key: keyOf(group, {...where, flaws: []}),
  };
};
