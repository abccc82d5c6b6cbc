/**
 * `npm run bench [-- SUITE] [-- --quick]` measures in a real Chromium and prints Markdown tables; `--quick` takes one
 * sample instead of five. Exits with 1 when a bar is missed.
 */
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {ensureBuilt} from '../../stories/site/server/build.mjs';
import {misses, table} from './table.mjs';

const suites = {finder: () => import('./finder.mjs')};

const {values, positionals} = parseArgs({options: {quick: {type: 'boolean'}}, allowPositionals: true});
const [name = 'finder'] = positionals;
if (!Object.hasOwn(suites, name)) {
  console.error(`There is no bench “${name}”. There is: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

await ensureBuilt((line) => console.error(line));
const {bench} = await suites[name]();
const samples = values.quick ? 1 : 5;
const {browser, tables} = await bench({samples});
const missed = tables.flat().filter(misses).length;

console.log(`${samples === 1 ? 'One sample' : `Medians of ${samples}`} in one run: Chromium ${browser}, Node ${process.versions.node}, \
${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}\n`);
console.log(tables.map(table).join('\n\n'));
console.log(missed ? `\n${missed} of the bars missed` : '\nevery bar kept');
process.exitCode = missed ? 1 : 0;
