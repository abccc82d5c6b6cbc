import {largest, sizes} from './visit.mjs';

const told = (count) => `${count.toLocaleString('en')} meetings`;
const megabyte = 1e6;

/** The finder beside the bare page, as a ratio. `scale` divides what is shown of both. */
const beside =
  ({bare, kith}) =>
  (what, key, count, {bar, scale = 1, of = 'ms'} = {}) => {
    const [own, other] = [kith, bare].map((page) => page[count][key] / scale);
    return {what: `${what}, ${told(count)}`, value: own / other, unit: '×', bar, kith: own, bare: other, of};
  };

/** Both pages, where the bar is for the finder's own number. */
const own =
  ({bare, kith}) =>
  (what, key, count, {bar, unit}) => {
    const value = kith[count][key];
    return {what: `${what}, ${told(count)}`, value, unit, bar, kith: value, bare: bare[count][key], of: unit};
  };

const inKeystrokes =
  ({kith: {[largest]: top}}) =>
  (what, key, bar) => ({
    what: `${what}, ${told(largest)}`,
    value: top[key] / top.key,
    unit: '× a keystroke',
    bar,
    kith: top[key],
  });

const growth = (what, page) => ({
  what: `${what}, ${told(largest)} : ${told(sizes[0])}`,
  value: page[largest].key / page[sizes[0]].key,
  unit: '×',
});

/** What the finder must keep. `scripts` are all it loads: `{bytes}` each. */
export function barredRows(measured, scripts) {
  const ratio = beside(measured);
  const filters = inKeystrokes(measured);
  const heap = {bar: 2, scale: megabyte, of: 'MB'};
  const kilobytes = scripts.reduce((sum, {bytes}) => sum + bytes, 0) / 1000;
  const script = 'JavaScript until the list shows and search works, English, brotli 11';
  return [
    {what: script, value: kilobytes, unit: 'kB', bar: 25},
    ratio('CPU to the first row', 'cpu', 10_000, {bar: 1.5}),
    ratio('CPU to the first row', 'cpu', largest, {bar: 2}),
    ...sizes.map((count) => ratio('CPU of a keystroke', 'key', count, {bar: 1.5})),
    ...sizes.map((count) => ratio('CPU of clearing the search', 'clear', count, {bar: 1.5})),
    own(measured)('longest task of a keystroke', 'longest', largest, {bar: 50, unit: 'ms'}),
    filters('CPU of the third of three filters, ticked in the open panel', 'filters', 1.5),
    filters('CPU of three filters set at once by properties', 'properties', 1.5),
    ...sizes.map((count) => own(measured)('elements at first paint', 'elements', count, {bar: 2500, unit: ''})),
    ratio('heap', 'heap', largest, heap),
    ratio('heap after searching', 'heapAfterSearch', largest, heap),
  ];
}

/** What has no bar, but belongs to the picture. */
export function furtherRows(measured) {
  const ratio = beside(measured);
  const {bare, kith} = measured;
  const alone = (what, key) => ({what: `${what}, ${told(largest)}`, value: kith[largest][key], unit: 'ms'});
  const third = 'the third of three filters : the bare page’s keystroke';
  return [
    ...sizes.map((count) => ratio('time until the first row', 'firstRow', count)),
    ratio('CPU to the first row', 'cpu', sizes[0]),
    ...sizes.map((count) => ratio('CPU until nothing is left to do', 'total', count)),
    ...sizes.map((count) => ratio('CPU of the first letter', 'firstKey', count)),
    ratio('CPU of the click into the search box', 'focus', largest),
    // both pages must have looked for the same, or the keystrokes above say nothing
    ratio('meetings found in all by the words typed', 'found', largest, {of: ''}),
    growth('a keystroke in the finder', kith),
    growth('a keystroke in the bare page', bare),
    {what: `${third}, ${told(largest)}`, value: kith[largest].filters / bare[largest].key, unit: '×'},
    alone('CPU of opening the panel of filters', 'panel'),
    alone('CPU of the first filter', 'firstFilter'),
    alone('CPU of the second filter', 'secondFilter'),
  ];
}
