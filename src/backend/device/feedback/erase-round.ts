import {hashOf} from '../secrets.js';
import type {Store} from '../store.js';
import {cardsOf} from './erasing.js';
import {
  type KeptAsk,
  type KeptCard,
  type KeptRound,
  type Link,
  type Opens,
  askPlace,
  cardPlace,
  linkPlace,
  roundPlace,
} from './kept.js';
import {type Places, within} from './places.js';

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

const leads = (opens: Opens, hashes: readonly (string | undefined)[]): string[] =>
  hashes.filter(isThere).map((hash) => linkPlace(opens, hash));

const placesOf = (places: Places, {id, host, seats}: KeptRound): string[] => {
  const asks = places.all<KeptAsk>(seats.map((seat) => askPlace(seat.id))).filter(isThere);
  const names = asks.flatMap(cardsOf).map(cardPlace);
  const cards = places.all<KeptCard>(names).filter(isThere);
  const owners = seats.map(({own}) => own);
  return [
    roundPlace(id),
    linkPlace('round', host),
    ...names,
    ...asks.map((ask) => askPlace(ask.id)),
    ...leads(
      'card',
      cards.map(({giver}) => giver),
    ),
    ...leads('seat', [...seats.map(({handed}) => handed), ...owners]),
    ...leads('ask', owners),
  ];
};

/** Erases a round with all that was given in it, as if it had never been. None is no error. */
export const eraseRound = async (store: Store, secret: string): Promise<void> => {
  const host = await hashOf(secret);
  await within(store, (places) => {
    const link = places.get<Link>(linkPlace('round', host));
    const round = link && places.get<KeptRound>(roundPlace(link.id));
    if (round) for (const place of placesOf(places, round)) places.remove(place);
  });
};
