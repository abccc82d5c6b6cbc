import type {Subject} from '../../requirement.js';
import {random} from '../../sending.js';
import {type Asked, type Given, asked, cardsOf, gives} from './asked.js';
import {type Circle, opened, takes} from './circle.js';

/** Everything that there is, with the secret of each kind that opens a part of it. */
export interface World {
  to: Asked;
  given: Given;
  circle: Circle;
  secrets: Record<Kind, string>;
  /** Id of the card, or of none where it has not arrived. */
  card: string;
}

/** What a secret opens: an ask, the giving to it, a card, a round, a place of one's own, one that was handed out, nothing. */
export type Kind = 'ask' | 'give' | 'card' | 'round' | 'own' | 'handed' | 'none';

/** Makes one of everything. */
export const made = async (subject: Subject): Promise<World> => {
  const to = await asked(subject);
  const given = await gives(subject, to);
  const circle = await opened(subject, {}, ['Ida', 'Orla', 'Noor']);
  const {own} = await takes(subject, circle.handed[0]!);
  const [card] = await cardsOf(subject, to.secret);
  const secrets = {ask: to.secret, give: to.give, card: given.secret, round: circle.secret, own};
  return {
    to,
    given,
    circle,
    secrets: {...secrets, handed: circle.handed[1]!, none: random()},
    card: card?.id ?? '00000000-0000-4000-8000-000000000000',
  };
};
