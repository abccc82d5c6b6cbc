/** Why a feed was not fetched, in one sentence. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}
