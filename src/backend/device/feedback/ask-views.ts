import type {Invitation, OwnAsk} from '../../../model/contract/feedback/ask.js';
import type {ShownCard} from '../../../model/contract/feedback/card.js';
import type {Versioned} from '../../feedback.js';
import {shownCard} from './card-views.js';
import {type KeptAsk, type KeptCard, cardPlace} from './kept.js';
import {arrivalOf, follows} from './letting-go.js';
import {type OpenAsk, erasedOn, takesCards, termOf} from './opening.js';
import type {Turn} from './turn.js';

/** An ask, for who asked. */
export const ownAsk = (turn: Turn, open: OpenAsk): Versioned<OwnAsk> => {
  const {ask, round} = open;
  const {until, closed} = termOf(open);
  const value: OwnAsk = {
    ...ask.asks,
    until,
    closed,
    ...(ask.give !== undefined && {give: ask.give}),
    inRound: round !== undefined,
    erasedOn: erasedOn(turn, {until, closed}),
    sealDays: turn.options.sealDays,
  };
  return {value, version: ask.version};
};

/** What the asker shows to the group. What is reported is not shown as long as nobody has looked at it. */
export const shownBy = ({places}: Turn, {shown, asks}: KeptAsk): ShownCard[] =>
  places
    .all<KeptCard>(shown.slice(0, 200).map(cardPlace))
    .filter((card) => card !== undefined)
    .filter(({sealedUntil}) => sealedUntil === undefined)
    .sort((one, other) => follows(arrivalOf(one), arrivalOf(other)))
    .map((card) => shownCard(card, asks.name));

/** Says when its reader came. On a device nobody else writes, so it is never asked for. */
export const stampOf = ({now}: Turn): string => now.toString(36);

/** An ask, for who is invited to give. */
export const invitationOf = (turn: Turn, open: OpenAsk): Invitation => ({
  ...open.ask.asks,
  until: termOf(open).until,
  open: takesCards(turn, open),
  erasedOn: erasedOn(turn, termOf(open)),
  sealDays: turn.options.sealDays,
  stamp: stampOf(turn),
  shown: shownBy(turn, open.ask),
});
