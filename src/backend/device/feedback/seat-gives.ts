import {marked, stateOf} from '../../../model/feedback/owing.js';
import {mayBeUnsigned} from '../../../model/feedback/rules.js';
import {type KeptRound, roundPlace} from './kept.js';
import {type OpenAsk, askWith, invitedTo, ownSeatOf} from './opening.js';
import {type Turn, denied, missing} from './turn.js';

/** The places whose holders are there. */
export const presentIn = ({seats}: KeptRound): string[] => seats.filter(({left}) => !left).map(({id}) => id);

/** Whether cards may be unsigned: as long as enough people are in the round. */
export const mayBeUnsignedIn = (round: KeptRound): boolean =>
  mayBeUnsigned(round.about.pattern, presentIn(round).length);

/** The place to which a card is given, by the hash of the giver's own secret; it is marked as given. */
const owedIn = (turn: Turn, by: string, to: string): OpenAsk => {
  const {round, seat} = ownSeatOf(turn, by);
  if (!round.seats.some(({id}) => id === to)) throw missing();
  if (stateOf(round.owes, seat.id, to) !== 'owed') throw denied('No card is owed to this place.');
  turn.places.set(roundPlace(round.id), {...round, owes: marked(round.owes, seat.id, to, 'given')} satisfies KeptRound);
  return askWith(turn, to);
};

/** The ask to which a card is given: by the hash of the secret of an invitation or, to a place, of the giver's own place. */
export const owedAsk = (turn: Turn, by: string, to: string | undefined): OpenAsk =>
  to === undefined ? invitedTo(turn, by) : owedIn(turn, by, to);
