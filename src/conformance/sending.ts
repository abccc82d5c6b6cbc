/** A secret or a key: 128 random bits and more, base64url. */
export const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => 'abcdefghijklmnopqrstuvwxyz012345'[byte % 32]).join(
    '',
  );

/** What a promise is rejected with when its signal aborts; that reason itself, where it is as it should be. */
export const givenUp = async (ask: (signal: AbortSignal) => Promise<unknown>): Promise<boolean> => {
  const reason = new Error('given up');
  const came = await ask(AbortSignal.abort(reason)).catch((error: unknown) => error);
  return came === reason;
};
