/**
 * Opens every story and every page of docs of a built Storybook, and Storybook itself: it must render, play, pass axe,
 * report no error, and ask no other origin for anything. `node test/run-stories.mjs [folder]`; SHOT=folder keeps a
 * picture of each; ONLY=text runs those whose id contains it.
 */
import {createRequire} from 'node:module';
import {isAbsolute, join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from './support/browser.mjs';
import {serveFolder} from './support/serve-folder.mjs';
import {root} from './support/steps.mjs';

const patience = 60_000;
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Runs in the page, before anything else: keeps how the story ended. */
function listen() {
  window.storyEnded = new Promise((resolve) => {
    const timer = setInterval(() => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      const fail = (name) =>
        channel.on(name, (error) => resolve({status: name, error: error?.message ?? String(error)}));
      channel.on('storyFinished', ({status, reporters}) => resolve({status, reporters}));
      ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'].forEach(fail);
    }, 5);
  });
}

const inTime = (promise, what) =>
  Promise.race([
    promise,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`${what} took more than ${patience / 1000} s`)), patience).unref();
    }),
  ]);

/** The rules that the stories are measured by, in case Storybook's own check did not report. */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: true}, region: {enabled: false}},
};

async function violationsOf(page) {
  await page.addScriptTag({path: axePath});
  const {violations} = await page.evaluate((options) => window.axe.run('#storybook-root', options), rules);
  return described(violations);
}

/** One line a violation: rule, how many places, and the first. */
const described = (violations = []) =>
  violations.map(({id, nodes}) => `axe ${id} (${nodes.length}): ${nodes[0].target.flat().join(' ')} ${nodes[0].html}`);

const broken = ({status, error, reporters}) => `${status}: ${error ?? JSON.stringify(reporters)}`;

async function checkStory(page, url) {
  await page.addInitScript(listen);
  await page.goto(`${url}&viewMode=story`);
  const ended = page.evaluate(() => window.storyEnded);
  const outcome = await inTime(ended, 'the story');
  const violations = outcome.reporters?.find(({type}) => type === 'a11y')?.result?.violations;
  if (outcome.status !== 'success' && !violations?.length) return [broken(outcome)];
  return violations ? described(violations) : violationsOf(page);
}

async function checkDocs(page, url) {
  await page.goto(`${url}&viewMode=docs`);
  await page.waitForSelector('.sbdocs-content', {timeout: patience});
  await page.waitForLoadState('networkidle');
  return [];
}

/** Storybook's own frame, with its fonts and whatever else it would like to fetch. */
async function checkManager(page, site) {
  await page.goto(site);
  await page.waitForSelector('#storybook-preview-iframe', {timeout: patience});
  await page.waitForLoadState('networkidle');
  return [];
}

const checks = {docs: checkDocs, story: checkStory, manager: checkManager};

/** Keeps what a page does that no story may do. */
function watch(page, site, problems) {
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== site)
      problems.push(`asked ${request.url()}`);
  });
}

// What lies outside the window is not drawn (`content-visibility`), so the window grows to the page first.
async function shoot(page, path) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({...visitor.viewport, height: Math.max(height, visitor.viewport.height)});
  await page.screenshot({path});
}

async function checkEntry(page, site, {id, type}) {
  const problems = [];
  watch(page, site, problems);
  try {
    problems.push(...(await checks[type](page, type === 'manager' ? site : `${site}/iframe.html?id=${id}`)));
  } catch (error) {
    problems.push(String(error));
  }
  if (process.env.SHOT) await shoot(page, join(process.env.SHOT, `${id}.png`));
  return problems;
}

/** Wherever the tests run, the visitor of the stories sits in London and reads British English. */
const visitor = {
  timezoneId: 'Europe/London',
  locale: 'en-GB',
  viewport: {width: 1080, height: 900},
  reducedMotion: 'reduce',
};

/** Enough of a message to know what is meant: some carry a whole page. */
const short = (message) => message.replace(/\s+/g, ' ').slice(0, 400);

/** A page that nobody has visited before, though its scripts need not be read anew. */
async function freshPage(context, site) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {origin: site, storageTypes: 'cookies,local_storage,indexeddb'});
  await devtools.detach();
  return page;
}

async function checkNext(queue, site, browser) {
  const failed = [];
  const context = await browser.newContext(visitor);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const page = await freshPage(context, site);
    const problems = await checkEntry(page, site, entry);
    await page.close();
    if (problems.length > 0) failed.push(entry.id);
    console.log([`${problems.length > 0 ? '✖' : '✔'} ${entry.id}`, ...problems.map(short)].join('\n    '));
  }
  await context.close();
  return failed;
}

/** Two at a time: a story mostly waits. */
async function checkAll(site, browser) {
  const {entries} = await (await fetch(`${site}/index.json`)).json();
  const all = [{id: 'storybook', type: 'manager'}, ...Object.values(entries)];
  const queue = all.filter(({id}) => id.includes(process.env.ONLY ?? ''));
  const asked = queue.length;
  const failed = await Promise.all([checkNext(queue, site, browser), checkNext(queue, site, browser)]);
  return {passed: asked - failed.flat().length, failed: failed.flat().length};
}

const folder = process.argv[2] ?? 'storybook-static';
const server = await serveFolder(isAbsolute(folder) ? folder : join(root, folder), {pages: {'/favicon.ico': ''}});
const browser = await chromium.launch({executablePath: await findChrome(), args: chromeArgs});
try {
  const {passed, failed} = await checkAll(server.url, browser);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
