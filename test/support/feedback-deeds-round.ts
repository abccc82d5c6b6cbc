import type {Kind} from './feedback-actions.js';
import {chosen, endFor, linkFor, versionFor} from './feedback-choice.js';
import type {Deed} from './feedback-deeds.js';
import type {History} from './feedback-history.js';
import type {Ask, Outcome} from './feedback-oracle.js';
import {outcomeOf} from './feedback-stage.js';

const handedOut = ({oracle}: History): string[] => oracle.round.seats.map(({seat}) => seat!.handed);
const owners = ({oracle}: History): string[] => oracle.round.seats.map(({secret}) => secret);

/** The place that was handed out with a secret, whether or not it was taken. */
const handed = ({oracle}: History, secret: string): Ask | undefined =>
  oracle.hasRound() ? oracle.round.seats.find(({seat}) => seat!.handed === secret) : undefined;

const isFree = (place: Ask | undefined, own: string): boolean =>
  place !== undefined && (!place.seat!.taken || own === place.secret);

const taken = (place: Ask, own: string): void => {
  place.secret = own;
  place.seat!.taken = true;
};

const takeSeat: Deed = async (history, {by, how, port}) => {
  const secret = linkFor(history, handedOut(history), by);
  const place = handed(history, secret);
  const rival = history.secret(`rival${history.links.length}-${how}`);
  const own = place && how % 4 > 0 ? place.secret : rival;
  const {outcome} = await outcomeOf(history.port(port).takeSeat(secret, own));
  history.expect(`taking ${secret}`, outcome, isFree(place, own) ? 'answered' : 'missing');
  if (outcome !== 'answered') return;
  if (own === rival) history.links.push(rival);
  taken(place!, own);
};

/** Two take one place at once: one of them has it. */
const takers: Deed = async (history, {what}) => {
  const place = chosen(history.oracle.round.seats, what)!;
  if (!history.oracle.hasRound() || place.seat!.taken) return;
  const rivals = [place.secret, history.secret(`rival${history.links.length}-`)];
  const sent = rivals.map((own, index) => outcomeOf(history.port(index).takeSeat(place.seat!.handed, own)));
  const ends = (await Promise.all(sent)).map(({outcome}) => outcome);
  const first = ends.indexOf('answered');
  history.expect('who came second', ends[1 - first]!, 'missing');
  history.links.push(rivals[1]!);
  taken(place, rivals[first]!);
};

const mayPass = ({oracle}: History, giver: Ask | undefined, to: Ask): Outcome[] => {
  if (!giver) return ['missing'];
  const state = oracle.owed(giver, to);
  const over = !oracle.isOpen(giver) || giver.seat!.left || to.seat!.left;
  // which of two reasons is named first is nobody's secret
  if (state === undefined) return over ? ['missing', 'denied'] : ['missing'];
  return [state === 'given' || over ? 'denied' : 'answered'];
};

const pass: Deed = async (history, {by, what, how, port}) => {
  const {oracle} = history;
  const secret = linkFor(history, owners(history), by);
  const [giver, to] = [oracle.ownSeat(secret), chosen(oracle.round.seats, what)!];
  const state = how % 2 > 0 ? 'passed' : 'owed';
  const {outcome} = await outcomeOf(history.port(port).pass(state, {to: to.seat!.id, secret}));
  history.expect(`passing by ${secret}`, outcome, ...mayPass(history, giver, to));
  if (outcome === 'answered') oracle.owe(giver!, to, state);
};

const changes = ({oracle}: History, what: number, how: number) => {
  if (how % 5 === 0) return {closed: true as const};
  if (how % 5 < 3) return {until: oracle.now + (how % 40) * 60_000 + 60_000};
  return {left: [chosen(oracle.round.seats, what)!.seat!.id]};
};

const changed = ({oracle}: History, {until, left, closed}: {until?: number; left?: string[]; closed?: true}): void => {
  const {round} = oracle;
  if (until !== undefined) round.until = until;
  for (const ask of round.seats) if (left?.includes(ask.seat!.id)) oracle.leave(ask);
  if (!closed) return;
  round.closed = true;
  for (const ask of round.seats) oracle.letGo(ask);
};

const isLed = ({oracle}: History, secret: string): boolean => secret === oracle.round.host && oracle.hasRound();

const changeRound: Deed = async (history, {by, what, how, port}) => {
  const {round} = history.oracle;
  const secret = linkFor(history, [round.host], by);
  const change = changes(history, what, how);
  const {value} = await outcomeOf(history.port(port).round(secret));
  const {version, stale} = versionFor(how, value);
  const {outcome} = await outcomeOf(history.port(port).changeRound(change, secret, version));
  history.expect(`changing the round by ${secret}`, outcome, ...endFor(isLed(history, secret), round.closed, stale));
  if (outcome !== 'answered') return;
  changed(history, change);
  history.changed('round', secret);
};

const withdrawRound: Deed = async (history, {by, how, port}) => {
  if (how % 9 > 0) return;
  const {round} = history.oracle;
  const secret = linkFor(history, [round.host], by);
  const isMine = isLed(history, secret);
  const {outcome} = await outcomeOf(history.port(port).withdrawRound(secret));
  const isUsed = [...round.owes.values()].includes('given');
  history.expect(`withdrawing the round by ${secret}`, outcome, isMine && isUsed ? 'denied' : 'answered');
  if (isMine && outcome === 'answered') round.gone = true;
};

/** What people of a round do. */
export const rounds = {takeSeat, takers, pass, changeRound, withdrawRound} satisfies Partial<Record<Kind, Deed>>;
