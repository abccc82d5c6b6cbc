import type {CardMessages} from '../en/card.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What stands on a card. */
export const card: CardMessages = {
  cardFields: {
    noticed: 'ما لاحظتُه',
    appreciate: 'ما أقدّره',
    tryOut: 'شيء يمكن تجربته',
    otherView: 'نظرة أخرى إلى الأمر',
  },
  cardFor: (name) => `إلى ${apart(name)}`,
  cardFrom: (name) => `من ${apart(name)}`,
  cardUnsigned: 'من دون توقيع',
};
