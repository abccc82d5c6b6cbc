import type {Seat} from '../../../model/contract/feedback/round.js';
import {marked, stateOf} from '../../../model/feedback/owing.js';
import {isOpen} from '../../../model/feedback/rules.js';
import {type KeptAsk, type KeptRound, askPlace, linkPlace, roundPlace} from './kept.js';
import {askWith, ownSeatOf, seatOf, takenOrNot} from './opening.js';
import {seatView} from './round-views.js';
import {type Turn, denied, invalid, link, missing} from './turn.js';

export const seatFor = (turn: Turn, hash: string): Seat => seatView(turn, seatOf(turn, hash));

// What somebody else's secret opens is not told.
const isUsed = ({places}: Turn, hash: string): boolean =>
  (['seat', 'ask'] as const).some((opens) => places.get(linkPlace(opens, hash)) !== undefined);

export const takenSeat = (turn: Turn, handed: string, own: string): Seat => {
  if (handed === own) throw invalid('The secret of a place is another than the one that was handed out.');
  const {round: before, seat} = takenOrNot(turn, handed);
  if (handed !== seat.handed || (seat.own !== undefined && seat.own !== own)) throw missing();
  if (seat.own === own) return seatView(turn, {round: before, seat});
  if (isUsed(turn, own)) throw missing();
  link(turn, 'seat', own, {id: before.id, seat: seat.id});
  link(turn, 'ask', own, {id: seat.id});
  const taken = {...seat, own};
  const seats = before.seats.map((each) => (each.id === seat.id ? taken : each));
  const round: KeptRound = {...before, seats};
  turn.places.set(roundPlace(round.id), round);
  turn.places.set(askPlace(seat.id), {...askWith(turn, seat.id).ask, owner: own} satisfies KeptAsk);
  return seatView(turn, {round, seat: taken});
};

const hasLeft = ({seats}: KeptRound, id: string): boolean => seats.some((seat) => seat.id === id && seat.left);

export const passed = (turn: Turn, state: 'owed' | 'passed', {own, to}: {own: string; to: string}): Seat => {
  const {round: before, seat} = ownSeatOf(turn, own);
  const mark = stateOf(before.owes, seat.id, to);
  if (mark === undefined) throw missing();
  if (mark === 'given') throw denied('A card was given already. It can be withdrawn.');
  if (!isOpen(before, turn.now) || hasLeft(before, seat.id) || hasLeft(before, to))
    throw denied('No cards are taken any more.');
  const round: KeptRound = {...before, owes: marked(before.owes, seat.id, to, state)};
  turn.places.set(roundPlace(round.id), round);
  return seatView(turn, {round, seat});
};
