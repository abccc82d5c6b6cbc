import {lstatSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const own = path('../../../.kith');
const listing = path('../../data/groups.json');
const noMore = () => undefined;

/** A folder in the system's place for such things, where it is ours and nobody else may write. */
function shared() {
  const folder = join(tmpdir(), 'kith-site');
  mkdirSync(folder, {recursive: true, mode: 0o755});
  const {uid, mode} = lstatSync(folder);
  const isOurs = uid === (process.getuid?.() ?? uid) && (mode & 0o22) === 0;
  return isOurs ? {data: join(folder, 'data'), remove: noMore} : fresh();
}

/** A folder for this time only. */
function fresh() {
  const data = mkdtempSync(join(tmpdir(), 'kith-site-'));
  return {data, remove: () => rmSync(data, {recursive: true, force: true})};
}

const places = [() => ({data: own, remove: noMore}), shared, fresh];

const readers = 'The hosts of your group';
const questionnaires = [
  {id: 'arriving', keepDays: 365, readers, hostsRead: 'on the day of the group, before six in the evening'},
  {id: 'leaving', keepDays: 365, readers, hostsRead: 'within a week'},
  {id: 'phq-4', keepDays: 90, readers, hostsRead: 'within a week'},
];

/** The server in one of the folders; undefined, and the reason said, when that cannot be used. */
async function openIn({data, remove}, {openHandler, loadConfig}, say) {
  const name = 'Harbour Community Network';
  // without limits: whoever tries the form out is one visitor, however often
  const env = {
    KITH_BASE: '/kith',
    KITH_DATA: data,
    KITH_NAME: name,
    KITH_LOG: 'off',
    KITH_LIMITS: 'off',
    KITH_QUESTIONNAIRES: JSON.stringify(questionnaires),
    // who tries it out in four windows does not wait a quarter of an hour
    KITH_FEEDBACK: JSON.stringify({settleMinutes: 0}),
  };
  try {
    const handler = await openHandler(loadConfig({env}), {say});
    await handler.importFeed({place: listing, source: 'harbour.example'});
    const close = async () => {
      await handler.close();
      remove();
    };
    return {listener: handler.listener, data, close};
  } catch (error) {
    remove();
    if (error.name !== 'ConfigError') throw error;
    say(error.message);
    return undefined;
  }
}

/**
 * Opens the reference server on a database of its own, with the demo's listing in it: `{listener, data, close}`. Where
 * that cannot be, says why and answers undefined.
 */
export async function openKith(say, folders = places) {
  const said = new Set();
  const once = (text) => said.has(text) || (said.add(text), say(text));
  const server = await import('../../../dist/server/index.js');
  for (const folder of folders) {
    const kith = await openIn(folder(), server, once);
    if (kith) return kith;
  }
  return undefined;
}
