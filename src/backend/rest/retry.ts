import type {Question} from './exchange.js';
import type {Failure} from './failure.js';
import type {Patience} from './patience.js';

const retries = 2;
// Milliseconds: the first pause is chosen below it, the second below twice as much.
const base = 400;
// Seconds: somebody looks at the page meanwhile.
const longest = 3;

// Only what changes nothing, or what the server knows again by its key.
const isSafe = ({method = 'GET', headers = {}}: Question): boolean => method === 'GET' || 'idempotency-key' in headers;

/**
 * Milliseconds until a question is asked again after so many failures; undefined = not again. The pause is left to chance
 * from zero up (“full jitter”), so that many visitors do not come back at once.
 */
export const retryIn = (
  {error, passing}: Failure,
  failures: number,
  question: Question,
  {chance}: Pick<Patience, 'chance'>,
): number | undefined => {
  if (!passing || failures > retries || !isSafe(question)) return undefined;
  const seconds = error.retryAfter ?? (error.kind === 'rate' ? Infinity : 0);
  return seconds > longest ? undefined : seconds * 1_000 + chance() * base * 2 ** (failures - 1);
};
