import {shortWeekdayName} from '../../i18n/more-formats.js';
import {facetNames, type FacetName} from '../../model/query.js';
import {fold} from '../../model/text/fold.js';
import {valueLabel} from './labels.js';
import {localDay} from './sections.js';
import type {View} from './view.js';

/** The values a listing has, for each filter that may be offered. */
export type Known = Partial<Record<FacetName, string[]>>;

/** A filter, or two, that the visitor has named in the search box. */
export interface Offer {
  sets: [name: FacetName, values: string[]][];
  labels: string[];
  /** The words typed for it, folded. */
  typed: string;
}

const weekdayAhead = (ahead: number, {now, timeZone}: View): string =>
  String((localDay(now, timeZone) + 4 + ahead) % 7);

// What the keys of `synonyms` mean that are not plain values.
const meanings = (key: string, view: View): Offer['sets'] | undefined => {
  switch (key) {
    case 'today':
      return [['day', [weekdayAhead(0, view)]]];
    case 'tomorrow':
      return [['day', [weekdayAhead(1, view)]]];
    case 'tonight':
      return [
        ['day', [weekdayAhead(0, view)]],
        ['time', ['evening', 'night']],
      ];
    case 'weekend':
      return [['day', ['6', '0']]];
    case 'roomYes':
      return [['room', ['yes']]];
    default:
      return undefined;
  }
};

const named = (key: string, known: Known): Offer['sets'] | undefined => {
  const name = facetNames.find((facet) => known[facet]?.includes(key));
  return name && [[name, [key]]];
};

// “tue” and “tuesdays” mean Tuesday.
const forms = (name: FacetName, value: string, view: View): string[] => {
  const label = valueLabel(name, value, view);
  return name === 'day' ? [label, `${label}s`, shortWeekdayName(view.locale, Number(value)).replace('.', '')] : [label];
};

const offer = (sets: Offer['sets'], typed: string, view: View): Offer => ({
  sets,
  typed: fold(typed),
  labels: sets.flatMap(([name, values]) => values.map((value) => valueLabel(name, value, view))),
});

/** Every word that names a filter of this listing, the longest first: “wheelchair access” before “wheelchair”. */
export const offersIn = (known: Known, view: View): Offer[] => {
  const plain = facetNames.flatMap((name) =>
    (known[name] ?? []).flatMap((value) =>
      forms(name, value, view).map((typed) => offer([[name, [value]]], typed, view)),
    ),
  );
  const synonyms = Object.entries(view.words.synonyms).flatMap(([key, words]) => {
    const sets = meanings(key, view) ?? named(key, known);
    const possible = sets?.every(([name, values]) => values.some((value) => known[name]?.includes(value)));
    return sets && possible ? words.map((typed) => offer(sets, typed, view)) : [];
  });
  return [...plain, ...synonyms].sort((a, b) => b.typed.length - a.typed.length);
};
