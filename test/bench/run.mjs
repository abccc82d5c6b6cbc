/**
 * `npm run bench [-- SUITE] [--quick] [--keep]` measures, where there is a page in a real Chromium, and prints Markdown
 * tables. `--quick` takes one sample instead of five; `--keep` leaves the filled database for the next run. Exits with 1
 * when a bar is missed.
 */
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {ensureBuilt} from '../../stories/site/server/build.mjs';
import {misses, table} from './table.mjs';

const suites = {
  finder: {load: () => import('./finder.mjs'), needs: ['embed']},
  'check-in': {load: () => import('./check-in.mjs'), needs: ['embed']},
  feedback: {load: () => import('./feedback.mjs'), needs: ['embed']},
  round: {load: () => import('./feedback/round-time.mjs'), needs: ['embed', 'server']},
  server: {load: () => import('./server.mjs'), needs: ['embed', 'server']},
  'feedback-server': {load: () => import('./server/feedback.mjs'), needs: ['server']},
};

const options = {quick: {type: 'boolean'}, keep: {type: 'boolean'}};
const {values, positionals} = parseArgs({options, allowPositionals: true});
const [name = 'finder'] = positionals;
if (!Object.hasOwn(suites, name)) {
  console.error(`There is no bench “${name}”. There is: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

const {load, needs} = suites[name];
await ensureBuilt((line) => console.error(line), needs);
const {bench} = await load();
const samples = values.quick ? 1 : 5;
const {browser, tables, columns} = await bench({samples, keep: values.keep});
const missed = tables.flat().filter(misses).length;

console.log(`${samples === 1 ? 'One sample' : `Medians of ${samples}`} in one run: Chromium ${browser}, Node ${process.versions.node}, \
${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}\n`);
console.log(tables.map((rows) => table(rows, columns)).join('\n\n'));
console.log(missed ? `\n${missed} of the bars missed` : '\nevery bar kept');
process.exitCode = missed ? 1 : 0;
