import {isOpen} from '../../../model/feedback/rules.js';
import {forgetAsk, forgetRound} from './erasing.js';
import {
  type KeptAsk,
  type KeptCard,
  type KeptRound,
  type KeptSeat,
  type Term,
  askPlace,
  cardPlace,
  roundPlace,
} from './kept.js';
import {type Turn, dayLength, linkOf, missing} from './turn.js';

/** An ask, with the round in which it is a place. */
export interface OpenAsk {
  ask: KeptAsk;
  round?: KeptRound;
}

/** A place in a round. */
export interface OpenSeat {
  round: KeptRound;
  seat: KeptSeat;
}

/** Epoch milliseconds at which it is erased by itself. */
export const erasedOn = ({options}: Turn, {until}: Term): number => until + options.keepDays * dayLength;

const isPast = (turn: Turn, term: Term): boolean => turn.now >= erasedOn(turn, term);

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw missing();
  return value;
};

/** @throws {BackendError} `missing`, also for one that is past its time, which is then erased. */
export const roundWith = (turn: Turn, id: string): KeptRound => {
  const round = found(turn.places.get<KeptRound>(roundPlace(id)));
  if (!isPast(turn, round)) return round;
  forgetRound(turn, round, turn.now);
  turn.places.sweep();
  throw missing();
};

/** @throws {BackendError} `missing`, also for one that is past its time, which is then erased. */
export const askWith = (turn: Turn, id: string): OpenAsk => {
  const ask = found(turn.places.get<KeptAsk>(askPlace(id)));
  if (ask.round !== undefined) return {ask, round: roundWith(turn, ask.round)};
  if (!isPast(turn, ask)) return {ask};
  forgetAsk(turn, ask, turn.now);
  turn.places.sweep();
  throw missing();
};

/** By the hash of the secret that opens it. */
export const askOf = (turn: Turn, hash: string): OpenAsk => askWith(turn, found(linkOf(turn, 'ask', hash)).id);

/** By the hash of the secret of the link for peers. */
export const invitedTo = (turn: Turn, hash: string): OpenAsk => askWith(turn, found(linkOf(turn, 'give', hash)).id);

/** By the hash of the facilitator's secret. */
export const roundOf = (turn: Turn, hash: string): KeptRound => roundWith(turn, found(linkOf(turn, 'round', hash)).id);

/** By the hash of the secret that was handed out, also once the place was taken, or of its holder's own. */
export const takenOrNot = (turn: Turn, hash: string): OpenSeat => {
  const link = found(linkOf(turn, 'seat', hash));
  const round = roundWith(turn, link.id);
  return {round, seat: found(round.seats.find(({id}) => id === link.seat))};
};

/** By the hash of its holder's own secret; as long as nobody has taken it, of the one that was handed out. */
export const seatOf = (turn: Turn, hash: string): OpenSeat => {
  const open = takenOrNot(turn, hash);
  if (hash !== (open.seat.own ?? open.seat.handed)) throw missing();
  return open;
};

/** By the hash of its holder's own secret alone. */
export const ownSeatOf = (turn: Turn, hash: string): OpenSeat => {
  const open = takenOrNot(turn, hash);
  if (hash !== open.seat.own) throw missing();
  return open;
};

/** By the hash of its giver's secret. */
export const cardOf = (turn: Turn, hash: string): {card: KeptCard} & OpenAsk => {
  const card = found(turn.places.get<KeptCard>(cardPlace(found(linkOf(turn, 'card', hash)).id)));
  return {card, ...askWith(turn, card.ask)};
};

/** Whose term it is: that of the round, where there is one. */
export const termOf = ({ask, round}: OpenAsk): Term => round ?? ask;

/** Whether cards are taken. */
export const takesCards = (turn: Turn, open: OpenAsk): boolean => isOpen(termOf(open), turn.now);
