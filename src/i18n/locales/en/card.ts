/** What stands on a card. */
export const card = {
  /** By the name of the field. */
  cardFields: {
    noticed: 'What I noticed',
    appreciate: 'What I appreciate',
    tryOut: 'Something to try',
    otherView: 'Another way to see it',
  } as Record<string, string>,
  cardFor: (name: string) => `For ${name}`,
  cardFrom: (name: string) => `From ${name}`,
  cardUnsigned: 'Not signed',
};

export type CardMessages = typeof card;
