import type {HelpConfig} from './help.js';
import {isConfigured} from './help.js';
import {isKnown} from './lines.js';
import {dialled, numbersIn} from './numbers.js';
import {staleOn} from './stale.js';

/** What is amiss with a site's help, for its developer: `{code, text}`, in English. */
export interface HelpFlaw {
  /** `kith/no-help`. */
  readonly code: string;
  readonly text: string;
}

const numbersOf = ({contact, lines = []}: HelpConfig): string[] =>
  [contact, ...lines].flatMap((line) => (line?.phone ? numbersIn(line.phone) : []));

const ofCountry = (country: string, now: number): HelpFlaw[] => {
  if (!isKnown(country))
    return [{code: 'kith/no-lines', text: `No help lines are shipped for “${country}”: set \`help.lines\`.`}];
  const [whole] = country.toUpperCase().split('-');
  return staleOn(now)
    .filter((line) => line.country.split('-')[0] === whole)
    .map(({name, source, seenOn}) => ({
      code: 'kith/stale-help',
      text: `The line “${name}” was last looked at in ${seenOn}: confirm it at ${source}, and set \`help.lines\`.`,
    }));
};

/** @param now epoch milliseconds. */
export const flawsIn = (config: HelpConfig | undefined, now: number): HelpFlaw[] => {
  if (!config || !isConfigured(config))
    return [
      {code: 'kith/no-help', text: 'Say where people turn to who need help now: set `help`, at best on the provider.'},
    ];
  const wrong = numbersOf(config).filter((number) => !dialled(number));
  return [
    ...(config.country && !config.lines ? ofCountry(config.country, now) : []),
    ...wrong.map((number) => ({
      code: 'kith/help-number',
      text: `“${number}” cannot be dialled: it is shown, but is no link.`,
    })),
  ];
};
