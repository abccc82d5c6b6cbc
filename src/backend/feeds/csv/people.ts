import type {Capacity, Contact, Facilitator, Join} from '../../../model/group.js';
import {readDates} from '../../../model/schedule-words/dates.js';
import {foldSigns} from '../../../model/schedule-words/fold-signs.js';
import {safeLink} from '../../../model/text/link.js';
import {compact, line, some} from '../fields.js';
import {isYes} from '../vocabulary.js';
import type {Field} from './fields.js';
import type {Row} from './row.js';

/** The parts of a cell that lists whole phrases: commas belong to them. */
export const phrases = (row: Row, field: Field): string[] =>
  row
    .all(field)
    .flatMap((cell) => cell.split(/[;|\n]/))
    .flatMap((each) => line(each) ?? [])
    .slice(0, 50);

/** Each credential with the link, checker and date that stand at its place in their cells: nobody gets another's. */
const credentialsOf = (row: Row): Facilitator['credentials'] => {
  const [links, checkers, days] = (['register', 'checkedBy', 'checkedOn'] as const).map((field) => phrases(row, field));
  return phrases(row, 'credentials')
    .slice(0, 20)
    .map((name, index) =>
      compact({
        name,
        url: safeLink(links?.[index]),
        checkedBy: checkers?.[index],
        checkedOn: readDates(days?.[index] ?? '', true).dates[0],
      }),
    );
};

/** The facilitators, with a credential each where there are as many, or else all with the first. */
export const facilitatorsOf = (row: Row): Facilitator[] => {
  const names = phrases(row, 'facilitator');
  const credentials = credentialsOf(row);
  const paired = credentials.length === names.length;
  return names.map((name, index) => {
    const own = paired ? credentials.slice(index, index + 1) : index === 0 ? credentials : [];
    return {name, credentials: own};
  });
};

/** Credentials that belong to nobody named, as text. */
export const looseCredentials = (row: Row): string | undefined =>
  row.all('facilitator').length === 0 ? row.text('credentials') : undefined;

/** Whom to ask. */
export const contactsOf = (row: Row): Contact[] => {
  const [names, emails, phones] = (['contact', 'email', 'phone'] as const).map((field) => phrases(row, field)) as [
    string[],
    string[],
    string[],
  ];
  const most = Math.min(20, Math.max(names.length, emails.length, phones.length));
  return Array.from(
    {length: most},
    (_none, index) => some({name: names[index], email: emails[index], phone: phones[index]}) ?? {},
  );
};

const walkIn =
  /\b(?:open|walk[ -]?in|drop[ -]?in|just (?:come|turn up|show up)|no (?:registration|sign[ -]?up|appointment|booking)|sin (?:cita|inscripcion|registro)|abiert[oa]|acceso libre|entrada libre|sans (?:rendez[ -]?vous|inscription)|entree libre|acces libre|ohne (?:anmeldung|termin)|offen|einfach kommen)\b/;
const email = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

const wayIn = (said: string): Pick<Join, 'url' | 'email' | 'text'> => {
  if (email.test(said)) return {email: said};
  const url = safeLink(said);
  return url ? {url} : {text: said || undefined};
};

/** How to join: without asking, or by a link, a mail or what the words say. */
export const joinOf = (row: Row): Join | undefined => {
  const said = row.text('join') ?? '';
  const form = safeLink(row.one('joinUrl'));
  if (!said && !form) return undefined;
  const kind: Join['kind'] = walkIn.test(foldSigns(said)) ? 'open' : 'ask';
  return compact({kind, ...wayIn(said), ...(form && {url: form})});
};

const number = (text: string | undefined): number | undefined => {
  const digits = /\d{1,6}/.exec(text ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/** How many there is room for. */
export const capacityOf = (row: Row): Capacity | undefined =>
  some({
    places: number(row.one('places')),
    taken: number(row.one('taken')),
    waitingList: isYes(row.one('waiting') ?? ''),
  });
