import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from '../support/browser.mjs';

export const launch = async () => chromium.launch({executablePath: await findChrome(), args: chromeArgs});

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs in the page before its own scripts: says when the first row is in the document (or the first few), in a shadow
 * root or not, and leaves a mark in the frame that paints it.
 */
const tellFirstRow = ({row, least}) => {
  const watch = (root) =>
    new MutationObserver((_, observer) => {
      if (root.querySelectorAll(row).length < least) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        performance.mark('first row');
        globalThis.firstRow(String(performance.now()));
      });
    }).observe(root, {childList: true, subtree: true});
  watch(document);
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
};

/** A page in a context of its own: nothing cached, a fixed zone, and the protocol's meters on. */
export class Visit {
  /** `row` is the selector of what counts as a row; the first stands there once `least` of them do. */
  static async open(browser, site, row = 'li', least = 1) {
    const context = await browser.newContext({
      viewport: {width: 1280, height: 900},
      locale: 'en-US',
      timezoneId: 'America/New_York',
    });
    const page = await context.newPage();
    await page.addInitScript(tellFirstRow, {row, least});
    // from here on the page stays in one process, whose main thread is the one that is measured
    await page.goto(`${site}/empty.html`);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable', {timeDomain: 'threadTicks'});
    await protocol.send('Runtime.enable');
    await protocol.send('Runtime.addBinding', {name: 'firstRow'});
    return new Visit(context, page, protocol);
  }

  constructor(context, page, protocol) {
    Object.assign(this, {context, page, protocol});
  }

  close() {
    return this.context.close();
  }

  /** Milliseconds the main thread has worked so far. */
  async cpu() {
    const {metrics} = await this.protocol.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  }

  /** Goes to a page; answers when its first row stood there, in milliseconds from navigation. */
  async go(url) {
    const row = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${url} showed no row within a minute.`)), 60_000);
      this.protocol.once('Runtime.bindingCalled', ({payload}) => {
        clearTimeout(late);
        resolve(Number(payload));
      });
    });
    await this.page.goto(url, {waitUntil: 'commit'});
    return row;
  }

  /** CPU from navigation until 0.8 s after the first row, and when that row stood there; milliseconds. */
  async load(url) {
    const before = await this.cpu();
    const firstRow = await this.go(url);
    await pause(800);
    return {cpu: (await this.cpu()) - before, firstRow};
  }

  /** Waits until the main thread rests. */
  async rest(atLeast = 110) {
    await pause(atLeast);
    for (let before = -Infinity, now = await this.cpu(); now - before > 2; now = await this.cpu()) {
      before = now;
      await pause(50);
    }
  }

  /** Milliseconds of CPU that something costs, until the main thread rests again. */
  async cost(action) {
    const before = await this.cpu();
    await action();
    await this.rest();
    return (await this.cpu()) - before;
  }

  /** What a function answers in the page; it gets `argument`. */
  ask(task, argument) {
    return this.page.evaluate(task, argument);
  }

  /** Bytes in use once what can go is gone: objects, the browser's own, and array buffers. */
  async heap() {
    for (let n = 0; n < 3; n++) await this.protocol.send('HeapProfiler.collectGarbage');
    const usage = await this.protocol.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  }
}
