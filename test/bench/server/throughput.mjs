import autocannon from 'autocannon';
import {median} from '../measure.mjs';

const connections = 10;

async function requestsPerSecond(url, duration) {
  const {requests, non2xx, errors} = await autocannon({url, connections, duration});
  if (non2xx + errors > 0)
    throw new Error(`${url} answered ${non2xx} times with an error and ${errors} times not at all.`);
  return requests.average;
}

/**
 * Requests a second of both servers, asked in turn: `{kith, bare}`, medians, after a warm-up of each. Both answer the 25
 * meetings that come next.
 */
export async function throughput({kithUrl, bareUrl, samples, seconds = 5}) {
  const urls = {bare: `${bareUrl}/groups`, kith: `${kithUrl}/groups`};
  const seen = {bare: [], kith: []};
  for (const url of Object.values(urls)) await requestsPerSecond(url, 2);
  for (let round = 0; round < samples; round++) {
    for (const name of round % 2 ? ['kith', 'bare'] : ['bare', 'kith']) {
      const rate = await requestsPerSecond(urls[name], seconds);
      console.error(`round ${round + 1} of ${samples}: ${name}, ${Math.round(rate)} requests a second`);
      seen[name].push(rate);
    }
  }
  return {kith: median(seen.kith), bare: median(seen.bare)};
}
