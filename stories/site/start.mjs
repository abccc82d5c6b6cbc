/* `npm start`: builds the widgets when needed, serves the demo site or any feed, and opens it. See --help. */
import {ensureBuilt} from './server/build.mjs';
import {openBrowser} from './server/open-browser.mjs';
import {UsageError, help, optionsFrom} from './server/options.mjs';
import {serveSite} from './server/serve-site.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

async function start() {
  const options = optionsFrom(process.argv.slice(2));
  if (options.help) return say(help);
  const {url, close} = await serveSite(options);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
  try {
    await ensureBuilt(say);
  } catch (error) {
    await close();
    throw error;
  }
  say(`Stop with Ctrl-C.\n${url}`);
  if (options.open) openBrowser(url);
}

start().catch((error) => {
  process.stderr.write(`${error instanceof UsageError ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
