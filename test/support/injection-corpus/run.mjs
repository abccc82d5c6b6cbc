/*
 * Runs in a page: puts the whole corpus into one place of a widget, many texts at a time, and compares what is there with what
 * harmless texts make of the same place.
 */
import {corpus} from './corpus.mjs';
import {inOneLine, look, steady, timesIn} from './looking.mjs';

const mostTold = 5;
const mostSaid = 300;
const texts = corpus().map(({text}) => text);
const harmless = (index) => `Word ${String(index).padStart(6, '0')}.`;

const cleaned = async () => (await fetch('/injection/clean.json')).json();

const between = ' | ';

/** Texts in batches: so many at a time, or as many as so many characters hold. Places that show them as one show `text`. */
export function* batchesOf({size = Infinity, room = Infinity}, all) {
  for (let from = 0; from < all.length; ) {
    const batch = {from, texts: []};
    for (let left = room; batch.texts.length < size && from < all.length; from++) {
      left -= all[from].length + between.length;
      if (left < 0 && batch.texts.length > 0) break;
      batch.texts.push(all[from]);
    }
    yield {...batch, text: batch.texts.join(between)};
  }
}

const plainBatch = ({texts: {length}}) => {
  const [batch] = batchesOf({size: length}, Array.from({length}, (_, index) => harmless(index)));
  return {...batch, harmless: true};
};

// To look for one long text is far cheaper than for each of its parts.
const soughtOf = ({apart}, batch) => (apart ? batch.texts : [batch.text]);

const shownIn = ({text, attributes}, each) => [timesIn(text, each), timesIn(attributes, inOneLine(each))];

async function baseline(place, stage, batch) {
  const plain = plainBatch(batch);
  // twice: what comes with the first of all stays
  for (let time = 0; time < 2; time++) {
    await place.fill(stage, plain);
    await steady();
  }
  const seen = look();
  if (seen.links.length > 0) throw new Error(`Harmless texts lead somewhere odd: ${seen.links}`);
  return {signs: seen.signs, times: soughtOf(place, plain).map((each) => shownIn(seen, each))};
}

const strays = ({signs, links}, plain, {allows}) => [
  ...[...signs]
    .filter(([sign, count]) => count > (plain.signs.get(sign) ?? 0) && !allows?.test(sign))
    .map(([sign, count]) => `a stray element: ${sign}, ${count} instead of ${plain.signs.get(sign) ?? 0}`),
  ...links.map((link) => `a link: ${link}`),
];

const lost = (seen, plain, sought) =>
  sought.flatMap((each, index) => {
    const times = shownIn(seen, each);
    const wanted = plain.times[index];
    return times.every((count, at) => count >= wanted[at])
      ? []
      : [`shown ${times} instead of ${wanted} times: ${JSON.stringify(each.slice(0, mostSaid))}`];
  });

const fewest = (times) => Math.min(...times.map(([text, attributes]) => text + attributes));

/** Puts everything into a place: `{count, times, wrong}`; `times` = in how many spots each text is shown at least. */
export async function run(place) {
  const given = place.only ? texts.filter((text) => place.only.test(text)) : texts;
  const shown = place.clean ? await cleaned() : given.map(place.shown ?? ((text) => text));
  const stage = await place.open();
  const plain = new Map();
  const result = {count: 0, times: Infinity, wrong: []};
  for (const batch of batchesOf(place, given)) {
    const {length} = batch.texts;
    if (!plain.has(length)) plain.set(length, await baseline(place, stage, batch));
    await place.fill(stage, batch);
    const seen = look();
    const expected = shown.slice(batch.from, batch.from + length);
    const sought = soughtOf(place, {texts: expected, text: expected.join(between)});
    result.wrong.push(...strays(seen, plain.get(length), place), ...(place.check?.(stage, expected) ?? []));
    if (place.exact !== false) result.wrong.push(...lost(seen, plain.get(length), sought));
    result.count += length;
    result.times = Math.min(result.times, fewest(plain.get(length).times));
    if (result.wrong.length >= mostTold) break;
  }
  return {...result, wrong: result.wrong.slice(0, mostTold)};
}
