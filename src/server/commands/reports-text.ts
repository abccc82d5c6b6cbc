import type {Wish} from '../../model/feedback/rules.js';
import type {Audited} from '../feedback/reports/audit.js';
import type {Looked} from '../feedback/reports/look.js';
import type {Waiting} from '../feedback/reports/queue.js';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** How long ago, in the largest unit that says it: `2 days`. @param ms milliseconds */
const ageOf = (ms: number): string => {
  if (ms >= day) return counted(Math.floor(ms / day), 'day');
  return ms >= hour ? counted(Math.floor(ms / hour), 'hour') : counted(Math.max(0, Math.floor(ms / minute)), 'minute');
};

// Of what is held the day alone is told: when a card was sent is nobody's business.
const sinceOf = ({kind, since}: Waiting, now: number): string => {
  if (kind === 'reported') return `${ageOf(now - since)} ago`;
  return now - since < day ? 'today' : `${counted(Math.floor((now - since) / day), 'day')} ago`;
};

/** What waits for a keeper, a line each: nothing of what a card says. */
export const listText = (waiting: readonly Waiting[], now: number): string => {
  if (waiting.length === 0) return 'Nothing waits: no card is reported, and none is held.\n';
  const lines = waiting.map((one) => {
    const what = one.kind === 'held' ? 'looks suspicious, held' : `${one.reason}, reported`;
    return `${one.id}  ${what} ${sinceOf(one, now)}\n`;
  });
  return `${lines.join('')}Look at one: kith reports show ID --why TEXT\n`;
};

const wishes: Record<Wish, string> = {
  listen: 'just listen',
  experience: 'shared experience',
  ideas: 'ideas welcome',
};

/** Below its name, and set in from it, so that no text of a card passes for a line of ours. */
const told = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `${name}:\n${text.replace(/^/gm, '    ')}\n`;

const dayOf = (ms: number | undefined): string => new Date(ms ?? 0).toISOString().slice(0, 10);

const headOf = ({id, kind, reason, state, outcome, reportedAt, sealedUntil}: Looked): string => {
  if (kind === 'held') return `Card ${id}: held, because it looks suspicious.\n`;
  const decided = state === 'open' ? 'nobody has decided yet' : state;
  return `Report ${id}: ${reason}, of ${dayOf(reportedAt)}; ${decided}. The copy is kept until ${dayOf(sealedUntil)}.\n${told('Decided because', outcome)}`;
};

const cardText = ({card}: Looked): string => {
  if (!card) return 'The copy is not kept any more.\n';
  const asked = card.wish && ` (${wishes[card.wish]})`;
  return [
    told(`Asked for${asked ?? ''}`, card.about),
    told('What I noticed', card.noticed),
    told('What I appreciate', card.appreciate),
    told('Something to try', card.tryOut),
    told('Another way to see it', card.otherView),
    told('Signed', card.signature) || 'Unsigned.\n',
  ].join('');
};

/** One card, for a keeper. */
export const showText = (looked: Looked): string =>
  headOf(looked) + told('Note of who reported it', looked.note) + cardText(looked);

/** What keepers did, a line each. */
export const auditText = (audited: readonly Audited[]): string => {
  if (audited.length === 0) return 'Nobody has looked at anything yet.\n';
  const lines = audited.map(
    ({at, who, action, subject = '-', why}) =>
      `${new Date(at).toISOString()}  ${who}  ${action}  ${subject}${why === undefined ? '' : `  ${why.replaceAll('\n', ' ')}`}\n`,
  );
  return lines.join('');
};

const isoOf = (ms: number): string => new Date(ms).toISOString();

/** The same for machines. */
export const listOf = (waiting: readonly Waiting[]): object => ({
  waiting: waiting.map(({since, ...one}) => ({
    ...one,
    since: one.kind === 'held' ? dayOf(since) : isoOf(since),
  })),
});

/** The same for machines. */
export const showOf = ({reportedAt, sealedUntil, ...looked}: Looked): object => ({
  ...looked,
  ...(reportedAt !== undefined && {reportedAt: isoOf(reportedAt)}),
  ...(sealedUntil !== undefined && {sealedUntil: isoOf(sealedUntil)}),
});

/** The same for machines. */
export const auditOf = (audited: readonly Audited[]): object => ({
  audit: audited.map(({at, ...one}) => ({at: isoOf(at), ...one})),
});
