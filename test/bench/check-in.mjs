import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {root as project} from '../support/steps.mjs';
import {bareLit, inFhir, many} from './check-in-pages.mjs';
import {cpuToFirstPaint} from './longest-task.mjs';
import {launch, median, Visit} from './measure.mjs';
import {compressed} from './scripts.mjs';
import {serve} from './serve.mjs';

const items = 800;
const word = 'well then';
const control = 'input, textarea';
/** How many native controls the pages have, so that nothing counts as shown before all of it is. */
const controlsOf = {arriving: 35, 'phq-9': 50, lit: 40};

/** The element under test; functions run in the page, alone. */
const focusField = () => {
  const root = document.querySelector('kith-check-in-form')?.shadowRoot ?? document;
  const field = root.querySelector('input[type=text], textarea');
  field.scrollIntoView({block: 'center'});
  field.focus();
};
const fieldText = () => {
  const root = document.querySelector('kith-check-in-form')?.shadowRoot ?? document;
  return root.querySelector('input[type=text], textarea').value;
};
const controlsShown = () => {
  const root = document.querySelector('kith-check-in-form')?.shadowRoot ?? document;
  return root.querySelectorAll('input, textarea, select').length;
};
const openHelp = () => {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  inside(document)
    .find((each) => each.matches('button') && /help/i.test(each.textContent))
    .click();
};

async function visiting(browser, site, task, least = 1) {
  const visit = await Visit.open(browser, site.url, control, least);
  try {
    return await task(visit);
  } finally {
    await visit.close();
  }
}

const sizesOf = async (requests) => {
  const sized = requests.map(async (request) => {
    const body = await (await request.response()).body();
    return [new URL(request.url()).pathname, compressed(body)];
  });
  return Object.fromEntries(await Promise.all(sized));
};

/** Scripts, `{path: bytes}`: `first` until there is something to fill in, `all` until nothing more comes. */
const scriptsOf = (browser, site, path, {action, least} = {}) => {
  const task = async (visit) => {
    const requests = [];
    visit.page.on('request', (request) => request.resourceType() === 'script' && requests.push(request));
    await visit.go(site.url + path);
    const first = requests.length;
    await visit.rest(1500);
    if (action) {
      await visit.ask(action);
      await visit.rest(1000);
    }
    return {
      first: await sizesOf(requests.slice(0, first)),
      all: await sizesOf(requests),
    };
  };
  return visiting(browser, site, task, least);
};

const total = (scripts) => Object.values(scripts).reduce((sum, bytes) => sum + bytes, 0) / 1000;
const only = (scripts, holds) => Object.fromEntries(Object.entries(scripts).filter(([path]) => holds(path)));
const beyond = (scripts, before) => total(only(scripts, (path) => !(path in before)));

// expressions need it, but it is not theirs: it is told by itself
const withoutResponse = (scripts) => only(scripts, (path) => !path.includes('response'));

const kilobytes = (what, value, bar) => ({
  what: `${what}, brotli 11`,
  value,
  unit: 'kB',
  bar,
});

async function sizeRows(browser, site) {
  const shipped = (id, action) =>
    scriptsOf(browser, site, `/check-in.html?q=${id}`, {
      action,
      least: controlsOf[id],
    });
  const {first, all} = await shipped('arriving');
  const scale = await shipped('phq-9');
  for (const [path, bytes] of Object.entries(first)) console.error(`${bytes} bytes of ${path}`);
  const help = await shipped('arriving', openHelp);
  const fhir = await scriptsOf(browser, site, '/check-in.html?q=/fhir.json');
  const paths = await scriptsOf(browser, site, '/check-in.html?q=/fhirpath.json');
  // the controls of numbers are no part of the engine
  const {all: controls} = await scriptsOf(browser, site, '/check-in-many.html');
  const drawing = only(controls, (path) => /more|matrix|answer-text/.test(path));
  const known = {...first, ...all, ...scale.first, ...drawing};
  return [
    kilobytes('JavaScript until a shipped questionnaire can be filled in, Lit and English included', total(first), 20),
    kilobytes('the same for PHQ-9, with what draws its table and knows its risks', total(scale.first)),
    kilobytes('the picture of a trend, beyond its widget', await trendPicture(), 6),
    kilobytes('the FHIR engine more', beyond(fhir.all, known), 10),
    kilobytes('FHIRPath more', beyond(withoutResponse(paths.all), {...known, ...fhir.all}), 8),
    // it is fetched ahead, so that it is there without a connection
    kilobytes(
      'help more',
      beyond(
        only(help.all, (path) => /help(?!-now)|panel/.test(path)),
        first,
      ),
      4,
    ),
    kilobytes(
      'answers as a QuestionnaireResponse more',
      beyond(
        only(paths.all, (path) => path.includes('response')),
        fhir.all,
      ),
    ),
    kilobytes('what the form fetches ahead, help included', beyond(all, first)),
  ];
}

/** Kilobytes of a piece and of what it imports, beyond what another piece does. */
async function trendPicture() {
  const folder = join(project, 'dist/embed');
  const [edition] = await readdir(folder);
  const importsOf = async (file, seen = {}) => {
    if (file in seen) return seen;
    const text = await readFile(join(folder, edition, file), 'utf8');
    seen[file] = compressed(text);
    for (const [, other] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) await importsOf(other, seen);
    return seen;
  };
  return beyond(await importsOf('trend-drawn.js'), await importsOf('define-kith-trend.js'));
}

const throttled = async (visit, url) => {
  await visit.protocol.send('Emulation.setCPUThrottlingRate', {rate: 4});
  return {painted: await visit.go(url)};
};

async function typing(visit, url, browser) {
  let firstRow;
  const before = await visit.cpu();
  const cpu = await cpuToFirstPaint(browser, visit.page, async () => {
    firstRow = await visit.go(url);
    await visit.rest(800);
  });
  const allDrawn = (await visit.cpu()) - before;
  const controls = await visit.ask(controlsShown);
  await visit.ask(focusField);
  await visit.rest();
  const keys = [];
  for (const letter of word)
    keys.push(await visit.cost(() => visit.page.keyboard.press(letter === ' ' ? 'Space' : letter)));
  if ((await visit.ask(fieldText)) !== word) throw new Error(`${url} does not hold what was typed.`);
  return {cpu, allDrawn, firstRow, controls, key: median(keys.slice(1))};
}

const pages = {
  form: ['/check-in.html?q=phq-9', throttled, controlsOf['phq-9']],
  lit: ['/check-in-lit.html', throttled, controlsOf.lit],
  many: ['/check-in-many.html', typing],
  bare: ['/check-in-many-bare.html', typing],
};

const middle = (list) =>
  Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((each) => each[key]))]));

/** Every page so often, turning the order round each time: the medians of what was measured, by page. */
async function measured(browser, site, samples) {
  const seen = {};
  for (let round = 0; round < samples; round++) {
    const names = Object.keys(pages);
    for (const name of round % 2 ? names.reverse() : names) {
      console.error(`round ${round + 1} of ${samples}: ${name}`);
      const [path, task, least] = pages[name];
      const one = await visiting(browser, site, (visit) => task(visit, site.url + path, browser), least);
      (seen[name] ??= []).push(one);
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([name, list]) => [name, middle(list)]));
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

/** Measures the form against hand-written pages: `{browser, tables, columns}`. */
export async function bench({samples}) {
  const files = {
    '/bare-lit.js': await bareLit(),
    '/many.json': JSON.stringify(many(items)),
    '/fhir.json': JSON.stringify(inFhir(false)),
    '/fhirpath.json': JSON.stringify(inFhir(true)),
  };
  const site = await serve([], files);
  const browser = await launch();
  try {
    const sizes = await sizeRows(browser, site);
    const {form, lit, many: own, bare} = await measured(browser, site, samples);
    const barred = [
      ...sizes,
      beside('PHQ-9 painted, 4× throttled CPU : ten radio groups in Lit', form.painted, lit.painted, {bar: 1.3}),
      beside(`CPU to first paint, ${items} items`, own.cpu, bare.cpu, {
        bar: 2,
      }),
      beside(`CPU of a keystroke, ${items} items`, own.key, bare.key, {
        bar: 1.5,
      }),
    ];
    const further = [
      beside(`CPU until all ${items} items are drawn`, own.allDrawn, bare.allDrawn),
      beside(`time until painted, ${items} items`, own.firstRow, bare.firstRow),
      // both pages must show the same, or the rows above say nothing
      beside(`native controls, ${items} items`, own.controls, bare.controls, {
        of: '',
      }),
    ];
    return {
      browser: browser.version(),
      tables: [barred, further],
      columns: ['form', 'bare page'],
    };
  } finally {
    await browser.close();
    site.close();
  }
}
