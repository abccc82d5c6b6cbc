import type {HelpConfig, HelpLine} from './help.js';
import {type Suggestion, suggestions} from './suggested.js';

/** Where to turn to, in the order it is shown. */
export interface Help {
  /** The group's own contact, then the site's lines or the country's. */
  readonly lines: readonly HelpLine[];
  /** Numbers for emergencies; none where the country is not known: then it is said in words. */
  readonly emergency: readonly string[];
  readonly directory?: string;
}

const suggestionFor = (country: string): Suggestion | undefined =>
  suggestions.find((each) => each.country === country.toUpperCase());

const speaks = ({languages}: HelpLine, language: string): boolean =>
  languages?.some((code) => code.split('-')[0] === language) ?? false;

// Of a country's lines, those that speak the visitor's language come first. A site's own order is its own.
const suggested = (lines: readonly HelpLine[], locale: string): readonly HelpLine[] => {
  const [language = ''] = locale.split('-');
  return [...lines].sort((a, b) => Number(speaks(b, language)) - Number(speaks(a, language)));
};

/** Whether lines are shipped for a country, `GB`, or for the part of one, `GB-NIR`. */
export const isKnown = (country: string): boolean => suggestionFor(country.split('-')[0]!) !== undefined;

// A part of a country that has no lines of its own has the country's; the emergency number is often the whole country's.
const ofCountry = (country: string): Partial<Suggestion> => {
  const whole = suggestionFor(country.split('-')[0]!);
  const part = suggestionFor(country) ?? whole;
  const emergency = part?.emergency ?? whole?.emergency;
  return {...part, ...(emergency && {emergency})};
};

const numbersOf = (emergency: string | undefined, shipped: Partial<Suggestion>): readonly string[] =>
  emergency?.split('/').map((number) => number.trim()) ?? shipped.emergency ?? [];

/** What to show for a site. @param locale BCP 47, of the visitor. */
export const linesFor = (config: HelpConfig | undefined, locale: string): Help => {
  const {contact, lines, country, emergency, directory}: HelpConfig = {...config};
  const shipped = ofCountry(country ?? '');
  const shown = lines ?? suggested(shipped.lines ?? [], locale);
  return {
    lines: contact ? [contact, ...shown] : shown,
    emergency: numbersOf(emergency, shipped),
    ...(directory && {directory}),
  };
};
