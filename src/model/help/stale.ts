import {suggestions} from './suggested.js';

const days = 86_400_000;
/** Milliseconds. */
const lasting = 180 * days;

/** A suggested line that was looked at too long ago. */
export interface StaleLine {
  readonly country: string;
  readonly name: string;
  readonly source: string;
  readonly seenOn: string;
}

/** The suggested lines that nobody has looked at for 180 days. @param now epoch milliseconds. */
export const staleOn = (now: number): readonly StaleLine[] =>
  suggestions.flatMap(({country, lines}) =>
    lines
      .filter(({seenOn = ''}) => !(now - Date.parse(seenOn) <= lasting))
      .map(({name, source = '', seenOn = ''}) => ({country, name, source, seenOn})),
  );
