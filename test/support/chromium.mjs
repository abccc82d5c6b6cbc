import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from './browser.mjs';

/** A Chromium under the command of playwright. */
export const launch = async () => chromium.launch({executablePath: await findChrome(), args: chromeArgs});

/** The strictest policy a host page may have: everything must work under it, with no report. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Opens a page and keeps what went wrong in it: `{page, problems, scripts}`; `scripts` maps each script's URL to its answer. */
export async function open(browser, url) {
  const page = await browser.newPage();
  const problems = [];
  const scripts = new Map();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(url);
  return {page, problems, scripts};
}
