const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

// Who knows the result does not learn the secret from it.
const derived = async (purpose: string, secret: string): Promise<string> => {
  const text = new TextEncoder().encode(`kith ${purpose}\n${secret}`);
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
};

/**
 * The secret of the link for peers, from the one of the ask: who may read can always show it again. A new `edition` makes
 * another. Rejects where texts cannot be hashed: on pages without https.
 */
export const giveSecretOf = (ask: string, edition = 0): Promise<string> => derived(`give ${edition}`, ask);

/** The secret of the card that the holder of a place gives to another place: it can always be opened from there. */
export const cardSecretOf = (seat: string, to: string): Promise<string> => derived(`card ${to}`, seat);

/** Names a card for its giver's page: it opens nothing, and no backend knows it. */
export const cardNameOf = (card: string): Promise<string> => derived('name', card);

/** The secret of the link that is handed out for a place of a round, 0 for the first: who leads it can always print it again. */
export const seatSecretOf = (round: string, place: number): Promise<string> => derived(`seat ${place}`, round);

/** Where one device is handed around a circle, the secret of who leads the round, from the device's own. */
export const circleSecretOf = (device: string): Promise<string> => derived('circle', device);

/** On such a device, what opens a place once it is taken, 0 for the first: there is nobody else to keep it. */
export const circleSeatSecretOf = (round: string, place: number): Promise<string> =>
  derived(`own seat ${place}`, round);
