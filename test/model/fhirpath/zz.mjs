import fc from 'fast-check';
import {expression} from './expressions.mjs';
import {both} from './oracle.mjs';
import {response} from './responses.mjs';
console.warn = () => {};
const seen = [];
let bad = 0,
  empty = 0,
  err = 0;
const N = Number(process.argv[2]);
const t = Date.now();
const ex = fc.sample(expression, {numRuns: N, seed: Number(process.argv[3] ?? 1)}),
  rs = fc.sample(response, {numRuns: N, seed: 2});
for (let i = 0; i < N; i++) {
  const {own, theirs} = both(ex[i], rs[i]);
  const [a, b] = [own, theirs].map((x) => JSON.stringify(x));
  if (a === '[]') empty++;
  if (own === 'an error') err++;
  if (a !== b) {
    bad++;
    seen.push([ex[i], a, b, i]);
  }
}
seen.sort((x, y) => x[0].length - y[0].length);
for (const s of seen.slice(0, 25)) console.log(s[0], '\n   ', s[1]?.slice(0, 150), '\n   ', s[2]?.slice(0, 150));
console.log(bad, 'bad', empty, 'empty', err, 'errors of', N, Date.now() - t, 'ms');
