import {HttpProblem} from './http-problem.js';
import type {Call, Parts} from './parts.js';
import {type Rate, readLimit} from './read-limit.js';
import {writeLimit} from './write-limit.js';

/** Counts requests; both note in the call what its answer tells, and throw 429 with `Retry-After`. */
export interface Limiter {
  read(call: Call): void;
  write(call: Call): Promise<void>;
}

const note = (call: Call, rate: Rate): void => {
  call.rates.push(rate);
  if (rate.allowed) return;
  const headers = {'Retry-After': String(rate.reset)};
  throw new HttpProblem(429, 'That is more than this server takes at once. Try again later.', {headers});
};

const unlimited: Limiter = {read: () => undefined, write: () => Promise.resolve()};

/** The limits of the configuration. */
export const limiter = ({config: {limits}, database, now}: Parts): Limiter => {
  if (!limits) return unlimited;
  const reads = readLimit(limits.readsPerMinute);
  const writes = writeLimit(database, limits);
  return {
    read: (call) => {
      const rate = reads(call.nameless ? `${call.caller} unnamed` : call.caller, now());
      // nor does what is left tell others of the same network when somebody comes as nobody
      if (!call.nameless || !rate.allowed) note(call, rate);
    },
    write: async (call) => {
      // how much is left, of everybody's or of one household's, would tell each who else sends something, and when
      for (const rate of await writes(call, now())) if (!rate.allowed) note(call, rate);
    },
  };
};
