import {arabic} from '../words/arabic.mjs';
import {english} from '../words/english.mjs';
import {spanish} from '../words/spanish.mjs';
import {cities} from './cities.mjs';

const tongues = [
  {...english, lang: 'en', share: 'english', stride: 7},
  {...spanish, lang: 'es', share: 'spanish', stride: 4},
  {...arabic, lang: 'ar', share: 'arabic', stride: 4},
];

/** Names of the city and its quarters as this language writes them. */
function inTongue(city, lang) {
  const label = {en: city.name, es: city.spanishName ?? city.name, ar: city.arabicName}[lang];
  const areas = city.areas.map((quarter) => ({
    ...quarter,
    label: lang === 'ar' ? (quarter.arabic ?? label) : quarter.name,
  }));
  return {...city, label, areas};
}

/** Ids and names that are never given twice. */
function naming() {
  const ids = new Map();
  const names = new Set();
  const uses = new Map();
  return {
    id(base) {
      const turn = (ids.get(base) ?? 0) + 1;
      ids.set(base, turn);
      return turn === 1 ? base : `${base}-${turn}`;
    },
    /** The next of the topic's forms that is still free, with the quarter in it or else the city. */
    name({slug, names: forms}, city, quarter) {
      const turn = uses.get(slug) ?? 0;
      uses.set(slug, turn + 1);
      const tries = [quarter, city].flatMap(({label}) =>
        forms.map((_, index) => forms[(index + turn) % forms.length].replace('{area}', label)),
      );
      const name = tries.find((candidate) => !names.has(candidate)) ?? `${tries[0]} (${turn})`;
      names.add(name);
      return name;
    },
  };
}

/** Every group to be made: `{id, name, topic, city, quarter, words}`. The topics go round from city to city. */
export function plans() {
  const given = naming();
  return tongues.flatMap((words) => {
    let turn = 0;
    return cities.flatMap((plain) => {
      const city = inTongue(plain, words.lang);
      return Array.from({length: city[words.share] ?? 0}, (_, index) => {
        turn += 1;
        const topic = words.topics[(turn * words.stride) % words.topics.length];
        const quarter = city.areas[index % city.areas.length];
        const name = given.name(topic, city, quarter);
        return {id: given.id(`${topic.slug}-${city.slug}`), name, topic, city, quarter, words};
      });
    });
  });
}
