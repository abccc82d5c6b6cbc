import {launch, median} from './measure.mjs';
import {barredRows, furtherRows} from './rows.mjs';
import {scriptSizes} from './scripts.mjs';
import {serve} from './serve.mjs';
import {sizes, visitPage} from './visit.mjs';

/** One visit to each page in each size; the pages take turns in going first. */
async function* visits(browser, site, samples) {
  for (let round = 0; round < samples; round++) {
    for (const count of sizes) {
      for (const name of round % 2 ? ['kith', 'bare'] : ['bare', 'kith']) {
        console.error(`round ${round + 1} of ${samples}: ${name}.html, ${count} meetings`);
        yield {name, count, measured: await visitPage(browser, site, name, count)};
      }
    }
  }
}

const middle = (list) =>
  Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((measured) => measured[key]))]));

/** `{bare: {1000: {cpu, …}, …}, kith: {…}}`: the median of every measure. */
async function medians(browser, site, samples) {
  const seen = {bare: {}, kith: {}};
  for await (const {name, count, measured} of visits(browser, site, samples)) {
    (seen[name][count] ??= []).push(measured);
  }
  for (const page of Object.values(seen)) for (const count of sizes) page[count] = middle(page[count]);
  return seen;
}

/** Measures the finder against the bare page: `{browser, tables: [rows with bars, rows without]}`. */
export async function bench({samples}) {
  const site = await serve(sizes);
  const browser = await launch();
  try {
    const scripts = await scriptSizes(browser, site.url, sizes[0]);
    for (const {file, bytes} of scripts) console.error(`${bytes} bytes of ${file}`);
    const measured = await medians(browser, site.url, samples);
    return {browser: browser.version(), tables: [barredRows(measured, scripts), furtherRows(measured)]};
  } finally {
    await browser.close();
    site.close();
  }
}
