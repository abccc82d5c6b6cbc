/*
 * Runs in a page: puts the whole corpus into one place of a widget, many texts at a time, and compares what is there with what
 * harmless texts make of the same place.
 */
import {corpus, harmless} from './corpus.mjs';
import {inOneLine, look, steady, timesIn} from './looking.mjs';

const mostTold = 5;
const mostSaid = 300;
const all = corpus().map(({text}) => text);

const cleaned = async () => (await fetch('/injection/clean.json')).json();

const between = ' | ';

const batchOf = (from, texts) => ({from, texts, text: texts.join(between)});

// So many at a time. Places that show them as one show `text`.
const batchesOf = ({size}, given) =>
  Array.from({length: Math.ceil(given.length / size)}, (_, index) =>
    batchOf(index * size, given.slice(index * size, (index + 1) * size)),
  );

const plainBatch = ({texts: {length}}) => ({
  ...batchOf(
    0,
    Array.from({length}, (_, index) => harmless(index)),
  ),
  harmless: true,
});

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

const wrongNow = (place, {stage, plain, expected}) => {
  const seen = look();
  const sought = soughtOf(place, {texts: expected, text: expected.join(between)});
  return [
    ...strays(seen, plain, place),
    ...(place.check?.(stage, expected) ?? []),
    ...(place.exact === false ? [] : lost(seen, plain, sought)),
  ];
};

// What is still on its way is not wrong yet; what has become an element stays.
const wrongIn = async (place, seen) => {
  const wrong = wrongNow(place, seen);
  if (wrong.length === 0) return wrong;
  await steady();
  return wrongNow(place, seen);
};

const shownAs = (place, given) => (place.clean ? cleaned() : given.map(place.shown ?? ((text) => text)));

// How long texts are laid out is no matter here, and would take longer than all else.
const openedAt = (place) => {
  document.querySelector('main').hidden = Boolean(place.unseen);
  return place.open();
};

/**
 * Puts everything into a place: `{count, times, wrong}`; `times` = in how many spots each text is shown at least, where it is
 * shown as it is.
 */
export async function run(place) {
  const given = place.only ? all.filter((text) => place.only.test(text)) : all;
  const shown = await shownAs(place, given);
  const stage = await openedAt(place);
  const known = new Map();
  const result = {count: 0, times: Infinity, wrong: []};
  for (const batch of batchesOf(place, given)) {
    const {length} = batch.texts;
    if (!known.has(length)) known.set(length, await baseline(place, stage, batch));
    const plain = known.get(length);
    await place.fill(stage, batch);
    const expected = shown.slice(batch.from, batch.from + length);
    result.wrong.push(...(await wrongIn(place, {stage, plain, expected})));
    result.count += length;
    result.times = Math.min(result.times, fewest(plain.times));
    if (result.wrong.length >= mostTold) break;
  }
  return {...result, exact: place.exact !== false, wrong: result.wrong.slice(0, mostTold)};
}
