import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {root as project} from '../support/steps.mjs';
import {cpuToFirstPaint} from './longest-task.mjs';
import {launch, median, Visit} from './measure.mjs';
import {compressed} from './scripts.mjs';
import {serve} from './serve.mjs';

const count = 2000;
const perPage = 200;
const word = 'well then';
const secret = 's'.repeat(43);
/** A card on a wall, in the widget or in the bare page. */
const cardOnWall = 'li > details';
const field = 'textarea';

const texts = {
  noticed: 'I noticed how you looked up and smiled when you came to the part with the dog.',
  appreciate: 'That you stayed with it, even when your voice shook. I felt less alone.',
  tryOut: 'Maybe breathe out once before the last sentence.',
};
const names = ['Ana', 'Bo', 'Carmen', 'Dilip', 'Esther', 'Farid'];

/** Cards that their receiver keeps, and so lie open: two or three texts each, most of them signed. */
const cards = Array.from({length: count}, (_, at) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  version: '1',
  day: new Date(Date.UTC(2026, 2, 28) - Math.floor(at / 20) * 86_400_000).toISOString().slice(0, 10),
  noticed: `${texts.noticed} (${at + 1})`,
  appreciate: texts.appreciate,
  ...(at % 2 && {tryOut: texts.tryOut}),
  ...(at % 3 && {signature: names[at % names.length]}),
  mayShow: true,
  shown: false,
  thanked: false,
  place: 'kept',
  answered: false,
}));

const pagesOfCards = Object.fromEntries(
  Array.from({length: count / perPage}, (_, page) => {
    const items = cards.slice(page * perPage, (page + 1) * perPage);
    const isLast = page + 1 === count / perPage;
    return [`/cards/${page}.json`, JSON.stringify({items, ...(!isLast && {cursor: String(page + 1)})})];
  }),
);

/** Run in the page, alone. */
const focusField = () => {
  const root = document.querySelector('kith-feedback-card')?.shadowRoot ?? document;
  const found = root.querySelector('textarea');
  found.scrollIntoView({block: 'center'});
  found.focus();
};
const fieldText = () =>
  (document.querySelector('kith-feedback-card')?.shadowRoot ?? document).querySelector('textarea').value;
const wordsShown = () => {
  const root = document.querySelector('kith-feedback-card')?.shadowRoot ?? document;
  return [...root.querySelectorAll('li dd')].reduce((sum, {textContent}) => sum + textContent.length, 0);
};

const visiting = async (browser, site, {row, least = 1}, task) => {
  const visit = await Visit.open(browser, site.url, row, least);
  try {
    return await task(visit);
  } finally {
    await visit.close();
  }
};

/** CPU until the first cards are painted, and until all are. */
async function painting(browser, site, path) {
  const task = (name) => async (visit) => {
    let shown;
    const cpu = await cpuToFirstPaint(browser, visit.page, async () => {
      shown = await visit.go(site.url + path);
      await visit.rest(800);
    });
    return {[`${name}Cpu`]: cpu, [`${name}Time`]: shown, [`${name}Words`]: await visit.ask(wordsShown)};
  };
  const first = await visiting(browser, site, {row: cardOnWall}, task('first'));
  return {...first, ...(await visiting(browser, site, {row: cardOnWall, least: count}, task('all')))};
}

/** What a keystroke costs where the processor is four times slower. */
const typing = (browser, site, path) =>
  visiting(browser, site, {row: field}, async (visit) => {
    await visit.go(site.url + path);
    await visit.rest(1500);
    await visit.protocol.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await visit.ask(focusField);
    await visit.rest();
    const keys = [];
    for (const letter of word)
      keys.push(await visit.cost(() => visit.page.keyboard.press(letter === ' ' ? 'Space' : letter)));
    if ((await visit.ask(fieldText)) !== word) throw new Error(`${path} does not hold what was typed.`);
    return {key: median(keys.slice(1))};
  });

const pages = {
  wall: [`/feedback/wall.html#kith-ask=${secret}`, painting],
  wallBare: ['/feedback/wall-bare.html', painting],
  composer: [`/feedback/composer.html#kith-give=${secret}`, typing],
  composerBare: ['/feedback/composer-bare.html', typing],
};

const middle = (list) =>
  Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((each) => each[key]))]));

/** Every page so often, turning the order round each time: the medians of what was measured, by page. */
async function measured(browser, site, samples) {
  const seen = {};
  for (let round = 0; round < samples; round++) {
    const order = Object.keys(pages);
    for (const name of round % 2 ? order.reverse() : order) {
      console.error(`round ${round + 1} of ${samples}: ${name}`);
      const [path, task] = pages[name];
      (seen[name] ??= []).push(await task(browser, site, path));
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([name, list]) => [name, middle(list)]));
}

const sizeOf = async (request) => [
  new URL(request.url()).pathname,
  compressed(await (await request.response()).body()),
];

/** Scripts until there is something to fill in or to read, or until no more come, `{path: bytes}`. */
const scriptsOf = (browser, site, path, row, {settled = false} = {}) =>
  visiting(browser, site, {row}, async (visit) => {
    const requests = [];
    visit.page.on('request', (request) => request.resourceType() === 'script' && requests.push(request));
    await visit.go(site.url + path);
    if (settled) await visit.page.waitForLoadState('networkidle');
    return Object.fromEntries(await Promise.all(requests.slice().map(sizeOf)));
  });

const total = (scripts) => Object.values(scripts).reduce((sum, bytes) => sum + bytes, 0) / 1000;
const only = (scripts, holds) => Object.fromEntries(Object.entries(scripts).filter(([path]) => holds(path)));
// help is loaded ahead of its moment, and has a bar of its own
const beyond = (scripts, before) =>
  only(scripts, (path) => !(path in before) && path.startsWith('/dist/') && !/help(?!-now)|panel/.test(path));

const kilobytes = (what, value, bar) => ({what: `${what}, brotli 11`, value, unit: 'kB', bar});

// asked for together with the form, and by no other: its texts in one language, its questions, what they may need
const isAhead = (file) => /^(?:\w+-form|arriving.*|scales|standing)\.js$/.test(file);

/** All pieces that come along by plain imports when the elements are defined, Lit included, each once. */
async function allWidgets() {
  const folder = join(project, 'dist/embed');
  const [edition] = await readdir(folder);
  const seen = {};
  const take = async (file) => {
    if (file in seen) return;
    const text = await readFile(join(folder, edition, file), 'utf8');
    seen[file] = compressed(text);
    for (const [, other] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) await take(other);
  };
  const entry = await readFile(join(project, 'dist/embed.js'), 'utf8');
  for (const [, file] of entry.matchAll(/"\.\/embed\/[^/"]+\/([^"]+\.js)"/g)) if (!isAhead(file)) await take(file);
  return total(seen);
}

const moments = [
  ['feedback card and how it begins, asking, on top of what a check-in has loaded', '/feedback/ask.html', field, 8],
  ['feedback round and how it begins, opening one', '/feedback/round.html', 'textarea, input', 8],
  ['feedback card and, lazily, giving', `/feedback/composer.html#kith-give=${secret}`, field],
  ['feedback card and, lazily, receiving', `/feedback/wall.html#kith-ask=${secret}`, cardOnWall],
];

async function sizeRows(browser, site) {
  const before = await scriptsOf(browser, site, '/feedback/none.html', 'input', {settled: true});
  const rows = [];
  for (const [what, path, row, bar] of moments) {
    const more = beyond(await scriptsOf(browser, site, path, row), before);
    for (const [file, bytes] of Object.entries(more)) console.error(`${bytes} bytes of ${file}`);
    rows.push(kilobytes(what, total(more), bar));
  }
  return [...rows, kilobytes('all widgets of the library together, lazy parts apart', await allWidgets(), 60)];
}

const beside = (what, kith, bare, {bar, of = 'ms'} = {}) => ({
  what,
  value: kith / bare,
  unit: '×',
  bar,
  kith,
  bare,
  of,
});

/** Measures feedback against hand-written pages: `{browser, tables, columns}`. */
export async function bench({samples}) {
  const site = await serve([], {...pagesOfCards, '/cards.json': JSON.stringify(cards)});
  const browser = await launch();
  try {
    const sizes = await sizeRows(browser, site);
    const {wall, wallBare, composer, composerBare} = await measured(browser, site, samples);
    const barred = [
      ...sizes,
      beside(`CPU to the first screen of a wall of ${count} cards`, wall.firstCpu, wallBare.firstCpu, {bar: 1.5}),
      beside(`CPU until all ${count} cards are painted`, wall.allCpu, wallBare.allCpu, {bar: 1.5}),
      beside('CPU of a keystroke in the composer, 4× throttled', composer.key, composerBare.key, {bar: 1.5}),
    ];
    const further = [
      beside('time until the first screen', wall.firstTime, wallBare.firstTime),
      beside('time until all cards are painted', wall.allTime, wallBare.allTime),
      // both pages must show the same, or the rows above say nothing
      beside('characters of cards on the page', wall.allWords, wallBare.allWords, {of: ''}),
    ];
    return {browser: browser.version(), tables: [barred, further], columns: ['widget', 'bare page']};
  } finally {
    await browser.close();
    site.close();
  }
}
