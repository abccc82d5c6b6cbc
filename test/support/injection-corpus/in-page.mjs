/** Runs in a page; tests read from it which places there are. */
import {checkInPlaces} from './check-in.mjs';
import {finderPlaces} from './finder.mjs';
import {run} from './run.mjs';
import {trendPlaces} from './trend.mjs';

/** Every place of a widget in which a text is shown that somebody else has written. */
export const places = {...finderPlaces, ...checkInPlaces, ...trendPlaces};

/** Puts the whole corpus into a place. */
export const fill = (name) => run(places[name]);
