/** Runs in a page; tests read from it which places there are. */
import {checkInPlaces} from './check-in.mjs';
import {feedbackPlaces} from './feedback.mjs';
import {finderPlaces} from './finder.mjs';
import {helpPlaces} from './help.mjs';
import {run} from './run.mjs';
import {trendPlaces} from './trend.mjs';
import {wordPlaces} from './words.mjs';

/** Every place of a widget in which a text is shown that somebody else has written. */
export const places = {
  ...finderPlaces,
  ...checkInPlaces,
  ...helpPlaces,
  ...trendPlaces,
  ...feedbackPlaces,
  ...wordPlaces,
};

/** Puts the whole corpus into a place. */
export const fill = (name) => run(places[name]);
