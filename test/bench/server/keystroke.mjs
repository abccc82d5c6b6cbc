import {launch, median, Visit} from '../measure.mjs';
import {middleOf, statusText} from '../in-page.mjs';

// frequent, less frequent, rare; each in both listings
const words = {bare: ['morning', 'church', 'willow'], server: ['together', 'anxiety', 'hoarding']};
const lettersTyped = 4;

/** Knows how many requests of a page are under way. */
const inFlight = (page) => {
  let count = 0;
  const began = () => count++;
  const ended = () => count--;
  page.on('request', began).on('requestfinished', ended).on('requestfailed', ended);
  return () => count;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
// As long as the finder's own bench gives a page to come to rest.
const rest = 110;

/**
 * Milliseconds of CPU that a key costs until its answer has come and is shown. The page is not asked meanwhile whether it
 * rests: for as long as an answer takes, that would cost as much as the key.
 */
async function keyCost(visit, waiting, key) {
  const before = await visit.cpu();
  await visit.page.keyboard.press(key);
  do await pause(rest);
  while (waiting() > 0);
  await pause(rest);
  return (await visit.cpu()) - before;
}

async function typeWord(visit, waiting, word) {
  const all = await visit.ask(statusText);
  const costs = [];
  for (const letter of word.slice(0, lettersTyped)) costs.push(await keyCost(visit, waiting, letter));
  const found = await visit.ask(statusText);
  if (!/\d/.test(found) || found === all) throw new Error(`Typing changes nothing: the page says “${found}”.`);
  const clearing = await keyCost(visit, waiting, 'Escape');
  return {first: costs[0], later: costs.slice(1), clearing};
}

async function typing(browser, site, name, path) {
  const visit = await Visit.open(browser, site);
  try {
    const waiting = inFlight(visit.page);
    await visit.load(`${site}${path}`);
    const {x, y} = await visit.ask(middleOf, ['input[type=search]', 0]);
    await visit.page.mouse.click(x, y);
    await visit.rest(300);
    const typed = [];
    for (const word of words[name]) typed.push(await typeWord(visit, waiting, word));
    return {
      first: median(typed.map(({first}) => first)),
      key: median(typed.flatMap(({later}) => later)),
      clear: median(typed.map(({clearing}) => clearing)),
    };
  } finally {
    await visit.close();
  }
}

/** CPU of keys in the finder on a server and in the bare page with 1,000 meetings: `{browser, server, bare}`, medians. */
export async function keystrokes({site, endpoint, samples}) {
  const browser = await launch();
  const seen = {server: [], bare: []};
  const paths = {server: `/server.html?endpoint=${encodeURIComponent(endpoint)}`, bare: '/bare.html?n=1000'};
  try {
    for (let round = 0; round < samples; round++) {
      for (const name of round % 2 ? ['server', 'bare'] : ['bare', 'server']) {
        console.error(`round ${round + 1} of ${samples}: ${name}.html`);
        seen[name].push(await typing(browser, site, name, paths[name]));
      }
    }
    const middle = (list, key) => median(list.map((one) => one[key]));
    const [server, bare] = [seen.server, seen.bare].map((list) => ({
      first: middle(list, 'first'),
      key: middle(list, 'key'),
      clear: middle(list, 'clear'),
    }));
    return {browser: browser.version(), server, bare};
  } finally {
    await browser.close();
  }
}
