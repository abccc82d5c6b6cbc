/*
 * Where the invented groups meet. Coordinates are those of the quarter; streets and houses are invented.
 * Phones are in ranges kept free for fiction: +44 1632 960xxx, +1 … 555 01xx, +61 2 5550 xxxx, +49 30 23125 xxx.
 */
import {americanCities} from './cities/americas.mjs';
import {britishCities} from './cities/britain.mjs';
import {furtherCities} from './cities/further.mjs';

export const cities = [...britishCities, ...americanCities, ...furtherCities];
