/** Runs in a page; tests read from it which places there are. */
import {checkInPlaces} from './check-in.mjs';
import {feedbackPlaces} from './feedback.mjs';
import {finderPlaces} from './finder.mjs';
import {helpPlaces} from './help.mjs';
import {run} from './run.mjs';
import {trendPlaces} from './trend.mjs';
import {wordPlaces} from './words.mjs';

const all = {
  ...finderPlaces,
  ...checkInPlaces,
  ...helpPlaces,
  ...trendPlaces,
  ...feedbackPlaces,
  ...wordPlaces,
};

/** Every place of a widget in which a text is shown that somebody else has written: each puts the whole corpus into it. */
export const places = Object.fromEntries(Object.entries(all).map(([name, place]) => [name, () => run(place)]));
