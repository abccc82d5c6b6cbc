import {countElements, middleOf, setFilters, statusText} from './in-page.mjs';
import {longestTask} from './longest-task.mjs';
import {median, Visit} from './measure.mjs';

// Frequent, less frequent, rare.
const words = ['morning', 'church', 'willow'];
const lettersTyped = 4;
// `serenty` is no word: the finder then looks for what is spelled much like it.
const traced = ['meeting', 'serenty'];
/** The largest listing, in which everything is measured. */
export const largest = 50_000;
/** How many meetings the listings have. */
export const sizes = [1000, 10_000, largest];

const click = async (visit, selector, index = 0) => {
  const {x, y} = await visit.ask(middleOf, [selector, index]);
  await visit.page.mouse.move(x, y);
  await visit.rest();
  return visit.cost(async () => {
    await visit.page.mouse.down();
    await visit.page.mouse.up();
  });
};
const press = (visit, key) => visit.cost(() => visit.page.keyboard.press(key));

const shown = async (visit, before) => {
  const text = await visit.ask(statusText);
  if (!/\d/.test(text) || text === before) throw new Error(`Nothing came of it: the page still says “${text}”.`);
  return text;
};

/** Types the beginning of a word, letter by letter, and clears it: how much was found, and milliseconds. */
async function typeWord(visit, word) {
  const all = await shown(visit);
  const keys = [];
  for (const letter of word.slice(0, lettersTyped)) keys.push(await press(visit, letter));
  const found = Number((await shown(visit, all)).replace(/\D/g, ''));
  const clearing = await press(visit, 'Escape');
  if ((await shown(visit)) !== all) throw new Error('Clearing does not bring the whole list back.');
  return {found, first: keys[0], later: keys.slice(1), clearing};
}

async function typing(visit) {
  const focus = await click(visit, 'input[type=search]');
  const typed = [];
  for (const word of words) typed.push(await typeWord(visit, word));
  return {
    focus,
    found: typed.reduce((sum, {found}) => sum + found, 0),
    firstKey: median(typed.map(({first}) => first)),
    key: median(typed.flatMap(({later}) => later)),
    clear: median(typed.map(({clearing}) => clearing)),
  };
}

const typeAndClear = async (visit, word) => {
  for (const letter of word) {
    await visit.page.keyboard.press(letter);
    await visit.rest(60);
  }
  await visit.page.keyboard.press('Escape');
  await visit.rest();
};

async function longestKey(browser, visit) {
  return longestTask(browser, visit.page, async () => {
    for (const word of traced) await typeAndClear(visit, word);
  });
}

/** Tuesday, in the evening, in person: by three clicks in the open panel, then by properties with the panel shut. */
async function filtering(visit) {
  const all = await shown(visit);
  const panel = await click(visit, '[part=filters-button]');
  const box = (fieldset, index) => click(visit, `fieldset:nth-of-type(${fieldset}) input`, index);
  const first = await box(1, 2);
  const second = await box(2, 2);
  const third = [await box(3, 0)];
  await shown(visit, all);
  for (let n = 0; n < 2; n++) {
    await box(3, 0);
    third.push(await box(3, 0));
  }
  await click(visit, '[part=clear-button]');
  await click(visit, '[part=filters-button]');
  const three = {day: ['2'], time: ['evening'], attendance: ['inPerson']};
  const properties = await visit.cost(() => visit.ask(setFilters, three));
  await shown(visit, all);
  return {panel, firstFilter: first, secondFilter: second, filters: median(third), properties};
}

/** One visit: `{cpu, firstRow, elements, total, key, clear, …}`; CPU and times in milliseconds, heap in bytes. */
export async function visitPage(browser, site, name, count) {
  const visit = await Visit.open(browser, site);
  try {
    const loaded = await visit.load(`${site}/${name}.html?n=${count}`);
    const elements = await visit.ask(countElements);
    // two seconds after the first row the finder looks the listing over for its owner: let that be done
    const after = await visit.cost(() => visit.rest(name === 'kith' ? 2000 : 110));
    const measured = {...loaded, elements, total: loaded.cpu + after, heap: await visit.heap()};
    Object.assign(measured, await typing(visit));
    if (count < largest) return measured;
    measured.heapAfterSearch = await visit.heap();
    measured.longest = await longestKey(browser, visit);
    return name === 'kith' ? {...measured, ...(await filtering(visit))} : measured;
  } finally {
    await visit.close();
  }
}
