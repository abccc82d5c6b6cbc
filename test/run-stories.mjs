/**
 * Opens every story and every page of docs of a built Storybook: it must render, play, pass axe, and ask no other
 * origin for anything. `node test/run-stories.mjs [folder]`; PICTURES=folder keeps a picture of each.
 */
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from './support/browser.mjs';
import {serveFolder} from './support/serve-folder.mjs';
import {root} from './support/steps.mjs';

const patience = 20_000;
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

async function violationsOf(page) {
  await page.addScriptTag({path: axePath});
  return page.evaluate(async () => {
    const {violations} = await window.axe.run('#storybook-root');
    return violations.map(({id, nodes}) => `axe ${id}: ${nodes[0].html.slice(0, 200)}`);
  });
}

const reported = (reporter) =>
  (reporter.result?.violations ?? []).map(({id, nodes}) => `axe ${id}: ${nodes[0]?.html?.slice(0, 200)}`);

async function checkStory(page, url) {
  await page.addInitScript(listen);
  await page.goto(`${url}&viewMode=story`);
  const {
    status,
    reporters = [],
    error = '',
  } = await inTime(
    page.evaluate(() => window.storyEnded),
    'the story',
  );
  if (status !== 'success') return [`${status}: ${error || JSON.stringify(reporters).slice(0, 500)}`];
  const a11y = reporters.find(({type}) => type === 'a11y');
  return a11y?.result?.violations ? reported(a11y) : violationsOf(page);
}

async function checkDocs(page, url) {
  await page.goto(`${url}&viewMode=docs`);
  await page.waitForSelector('.sbdocs-content', {timeout: patience});
  return [];
}

async function checkEntry(page, site, {id, type}) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== site)
      problems.push(`asked ${request.url()}`);
  });
  try {
    const check = type === 'docs' ? checkDocs : checkStory;
    problems.push(...(await check(page, `${site}/iframe.html?id=${id}`)));
  } catch (error) {
    problems.push(String(error));
  }
  if (process.env.PICTURES) await page.screenshot({path: join(process.env.PICTURES, `${id}.png`), fullPage: true});
  return problems;
}

async function checkAll(site, browser) {
  const {entries} = await (await fetch(`${site}/index.json`)).json();
  let failed = 0;
  for (const entry of Object.values(entries)) {
    const page = await browser.newPage();
    const problems = await checkEntry(page, site, entry);
    await page.close();
    if (problems.length > 0) failed++;
    console.log([`${problems.length > 0 ? '✖' : '✔'} ${entry.id}`, ...problems].join('\n    '));
  }
  return {passed: Object.keys(entries).length - failed, failed};
}

const server = await serveFolder(join(root, process.argv[2] ?? 'storybook-static'));
const browser = await chromium.launch({executablePath: await findChrome(), args: chromeArgs});
try {
  const {passed, failed} = await checkAll(server.url, browser);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
