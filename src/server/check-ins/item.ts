import {type RawBuilder, sql} from 'kysely';
import type {CheckIn} from '../../model/contract/check-in.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../model/contract/check-in-draft.js';
import {keyOf} from '../listing/keys.js';

/** Where a check-in is, and what opens it. */
export interface CheckInLink {
  /** A UUID. */
  id: string;
  secret: string;
}

/** A check-in as it stands, with the version to name when correcting it. */
export interface StoredCheckIn {
  checkIn: CheckIn;
  version: string;
}

/** Minutes for which a check-in can be corrected, from when it was kept. */
const correctable = 15;

/** True while it can be corrected, by the database's clock. */
export const isCorrectable = sql<boolean>`created_at > now() - make_interval(mins => ${correctable})`.as('correctable');

/** The beginning of this day in UTC, by the database's clock. */
export const today = sql<Date>`date_trunc('day', now(), 'UTC')`;

/** When something that is kept since then is erased by itself. */
export const eraseAfter = (since: RawBuilder<Date>, days: number | undefined): RawBuilder<Date> | null =>
  days === undefined ? null : sql<Date>`${since} + make_interval(days => ${days})`;

/** True of what is neither withdrawn nor past its time, though it may not have been cleared away yet. */
export const isThere = sql<boolean>`withdrawn_at IS NULL AND (erase_at IS NULL OR erase_at > now())`;

/** The columns that an answer is made of. How to get in touch is not among them, only whether. */
export const columns = [
  'id',
  'questionnaire',
  'questionnaire_version',
  'audience',
  'body',
  'version',
  'created_at',
  'updated_at',
  'erase_at',
  sql<boolean>`contact IS NOT NULL`.as('asked'),
] as const;

interface Row {
  id: string;
  questionnaire: string;
  questionnaire_version: string;
  audience: string;
  body: unknown;
  version: string;
  created_at: Date;
  updated_at: Date;
  erase_at: Date | null;
  asked: boolean;
}

/** What `body` holds, as JSON. */
type Body = Pick<AnonymousCheckIn, 'answers' | 'group' | 'language' | 'consent'>;

const bodyOf = (text: unknown): Body => JSON.parse(String(text)) as Body;

/** What is stored of a draft, whoever sent it. */
export const rowOf = ({questionnaire, answers, group, language, consent}: AnonymousCheckIn) => ({
  questionnaire: questionnaire.id,
  questionnaire_version: questionnaire.version,
  group_key: group === undefined ? null : keyOf(group),
  body: JSON.stringify({answers, group, language, consent} satisfies {[Name in keyof Body]: Body[Name] | undefined}),
});

/** How a host may get in touch: nothing is kept of it where no host will read it. */
export const contactOf = ({audience, contact}: CheckInDraft): {contact?: string | null} => {
  if (audience === 'self') return {contact: null};
  return contact === undefined ? {} : {contact};
};

/** A check-in as it is answered. */
export const storedOf = (row: Row): StoredCheckIn => ({
  checkIn: {
    id: row.id,
    questionnaire: {id: row.questionnaire, version: row.questionnaire_version},
    ...bodyOf(row.body),
    audience: row.audience === 'hosts' ? 'hosts' : 'self',
    contactAsked: row.asked,
    created: row.created_at.getTime(),
    updated: row.updated_at.getTime(),
    correctableUntil: row.created_at.getTime() + correctable * 60_000,
    ...(row.erase_at && {erasedOn: row.erase_at.getTime()}),
  },
  version: row.version,
});
