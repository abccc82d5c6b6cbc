import type {Route} from '../../http/route.js';
import {askRoutes} from './asks.js';
import {cardRoutes} from './cards.js';
import {reportRoutes} from './reports.js';
import {roundRoutes} from './rounds.js';

/** Everything about peer feedback. */
export const feedbackRoutes: Route[] = [...askRoutes, ...cardRoutes, ...reportRoutes, ...roundRoutes];
