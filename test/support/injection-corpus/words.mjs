/** Runs in a page: texts of the library itself, which a site may replace by its own. */
import {checkInPlaces} from './check-in.mjs';
import {feedbackPlaces} from './feedback.mjs';
import {finderPlaces} from './finder.mjs';
import {helpPlaces} from './help.mjs';
import {harmless} from './corpus.mjs';
import {trendPlaces} from './trend.mjs';

const spared = new Set(['code', 'dir']);

const replaced = (value, text) => {
  if (typeof value === 'string') return text;
  if (typeof value === 'function') return () => text;
  if (Array.isArray(value)) return value.map((each) => replaced(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, text)]));
};

const locale = '/dist/locales/en.js';
let english;

/** The widget’s own words, each replaced by a text. */
const wordsOf = async (text) => {
  english ??= (await import(locale)).en;
  const own = Object.entries(english).filter(([name]) => !spared.has(name));
  return Object.fromEntries(own.map(([name, value]) => [name, replaced(value, text)]));
};

const first = {from: 0, texts: [harmless(0)], text: harmless(0), harmless: true};

// In what is said of a mistake it stands for a number.
const numberless = (text) => text.replaceAll('#', 'n');

/** A place as it is, in which the words change. */
const worded = (place) => ({
  size: 300,
  unseen: true,
  shown: numberless,
  open: async () => {
    const stage = await place.open();
    await place.fill(stage, first);
    return stage.form ?? stage.widget ?? stage;
  },
  fill: async (widget, {text}) => {
    widget.messages = await wordsOf(numberless(text));
    await widget.updateComplete;
    await widget.updateComplete;
  },
});

const all = {
  ...finderPlaces,
  ...checkInPlaces,
  ...helpPlaces,
  ...trendPlaces,
  ...feedbackPlaces,
};

const chosen = [
  'filters, from a feed',
  'what is searched for in vain',
  'details, of a page’s own',
  'what somebody tells about a change',
  'what is missing in them',
  'answers, looked over',
  'who reads them, and what is agreed to',
  'who reads them, what is agreed to, and what is thanked for',
  'lines of help',
  'a trend, with what was asked',
  'cards that were received',
  'who asks, and what is shown to the group',
  'a card before it is sent',
  'one’s own card that waits',
  'what is asked, to begin with',
  'a round, for who leads it',
  'a place in a round',
  'a round, to begin with',
];

export const wordPlaces = Object.fromEntries(
  chosen.map((name) => [`a site’s own words in: ${name}`, worded(all[name])]),
);
