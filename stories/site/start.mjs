/* `npm start`: builds what is needed, serves the demo site from PostgreSQL, or any feed, and opens it. See --help. */
import {ensureBuilt} from './server/build.mjs';
import {openKith} from './server/kith.mjs';
import {openBrowser} from './server/open-browser.mjs';
import {UsageError, help, optionsFrom} from './server/options.mjs';
import {serveSite} from './server/serve-site.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

/** What must be closed, the last first. */
const open = [];
async function close() {
  for (let each = open.pop(); each; each = open.pop()) await each.close();
}

async function openDatabase() {
  const kith = await openKith(say);
  if (kith) {
    open.unshift(kith);
    say(`The groups come from PostgreSQL, in ${kith.data}.`);
  } else say('So the pages read their groups from a feed instead.');
  return kith;
}

async function start() {
  const options = optionsFrom(process.argv.slice(2));
  if (options.help) return say(help);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
  let kith;
  const withKith = options.feeds.length === 0;
  const site = await serveSite({...options, kith: () => kith});
  open.push(site);
  await ensureBuilt(say, withKith ? ['embed', 'server'] : ['embed']);
  if (withKith) kith = await openDatabase();
  say(`Stop with Ctrl-C.\n${site.url}`);
  if (options.open) openBrowser(site.url);
}

start().catch(async (error) => {
  process.stderr.write(`${error instanceof UsageError ? error.message : error.stack}\n`);
  process.exitCode = 1;
  await close();
});
