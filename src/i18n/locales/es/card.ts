import type {CardMessages} from '../en/card.js';

/** What stands on a card. */
export const card: CardMessages = {
  cardFields: {
    noticed: 'Lo que noté',
    appreciate: 'Lo que aprecio',
    tryOut: 'Algo para probar',
    otherView: 'Otra manera de verlo',
  },
  cardFor: (name) => `Para ${name}`,
  cardFrom: (name) => `De ${name}`,
  cardUnsigned: 'Sin firma',
};
