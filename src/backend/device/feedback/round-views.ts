import type {OwnRound, Seat} from '../../../model/contract/feedback/round.js';
import type {Versioned} from '../../feedback.js';
import {shownBy, stampOf} from './ask-views.js';
import {type KeptAsk, type KeptRound, type KeptSeat, askPlace} from './kept.js';
import {type OpenSeat, erasedOn} from './opening.js';
import {mayBeUnsignedIn} from './seat-gives.js';
import type {Turn} from './turn.js';

const entriesOf = (turn: Turn, round: KeptRound): Seat['round'] => {
  const {one: _one, ...about} = round.about;
  const {until, closed} = round;
  return {...about, until, closed, unsigned: mayBeUnsignedIn(round), erasedOn: erasedOn(turn, round)};
};

// Passed and given look the same.
const stateIn = ({owes}: KeptRound, {id, own, left}: KeptSeat): OwnRound['seats'][number]['state'] => {
  if (left) return 'left';
  if (own === undefined) return 'unopened';
  return Object.values(owes[id] ?? {}).includes('owed') ? 'giving' : 'done';
};

/** A round, for who leads it. */
export const ownRound = (turn: Turn, round: KeptRound): Versioned<OwnRound> => {
  const seats = round.seats.map((seat) => ({id: seat.id, name: seat.name, state: stateIn(round, seat)}));
  const {one} = round.about;
  return {value: {...entriesOf(turn, round), seats, ...(one !== undefined && {one})}, version: round.version};
};

const shownIn = (turn: Turn, {seats}: KeptRound): Seat['shown'] =>
  turn.places
    .all<KeptAsk>(seats.map(({id}) => askPlace(id)))
    .filter((ask) => ask !== undefined)
    .flatMap((ask) => shownBy(turn, ask))
    .slice(0, 500);

/** A place, for who holds it; of one that nobody has taken, its names alone. To who has left nothing is shown. */
export const seatView = (turn: Turn, {round, seat}: OpenSeat): Seat => {
  const own = seat.own !== undefined;
  const owes = own ? round.seats.filter(({id}) => round.owes[seat.id]?.[id] !== undefined) : [];
  return {
    id: seat.id,
    name: seat.name,
    own,
    round: entriesOf(turn, round),
    owes: owes.map(({id, name}) => ({id, name, state: round.owes[seat.id]![id]!})),
    sealDays: turn.options.sealDays,
    stamp: stampOf(turn),
    shown: own && !seat.left ? shownIn(turn, round) : [],
  };
};
