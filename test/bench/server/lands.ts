import {chanceFrom} from './chance.js';
import {endings, syllables} from './words.js';

/** A town and where it lies. */
export interface Town {
  country: string;
  name: string;
  areas: string[];
  lang: string;
  timeZone: string;
  latitude: number;
  longitude: number;
}

type Land = readonly [
  country: string,
  lang: string,
  timeZone: string,
  latitude: number,
  longitude: number,
  cities: string[],
];

// the country with most groups first
const lands: readonly Land[] = [
  ['United States', 'en', 'America/New_York', 40.5, -77, ['New York', 'Boston', 'Philadelphia', 'Pittsburgh']],
  ['United Kingdom', 'en', 'Europe/London', 52.5, -1.5, ['London', 'Manchester', 'Leeds', 'Glasgow']],
  ['Spain', 'es', 'Europe/Madrid', 40.4, -3.7, ['Madrid', 'Barcelona', 'Málaga', 'A Coruña']],
  ['Mexico', 'es', 'America/Mexico_City', 19.8, -99.5, ['Ciudad de México', 'Mérida', 'Querétaro', 'León']],
  ['France', 'fr', 'Europe/Paris', 46.8, 2.6, ['Paris', 'Lyon', 'Orléans', 'Besançon']],
  ['Germany', 'de', 'Europe/Berlin', 51.2, 10, ['Berlin', 'München', 'Köln', 'Gießen']],
  ['Canada', 'en', 'America/Toronto', 44, -79, ['Toronto', 'Ottawa', 'Montréal', 'Kingston']],
  ['Australia', 'en', 'Australia/Sydney', -34, 150, ['Sydney', 'Newcastle', 'Wollongong', 'Canberra']],
  ['Brazil', 'pt', 'America/Sao_Paulo', -23, -46.5, ['São Paulo', 'Campinas', 'Niterói', 'Ribeirão Preto']],
  ['Egypt', 'ar', 'Africa/Cairo', 30, 31.2, ['القاهرة', 'الإسكندرية', 'الجيزة', 'أسوان']],
  ['India', 'en', 'Asia/Kolkata', 19, 73.5, ['Mumbai', 'Pune', 'Nashik', 'Thane']],
  ['Poland', 'pl', 'Europe/Warsaw', 52, 19.5, ['Warszawa', 'Łódź', 'Kraków', 'Gdańsk']],
  ['Argentina', 'es', 'America/Argentina/Buenos_Aires', -34.6, -59, ['Buenos Aires', 'Córdoba', 'Rosario', 'La Plata']],
  ['Portugal', 'pt', 'Europe/Lisbon', 39.5, -8.5, ['Lisboa', 'Porto', 'Braga', 'Évora']],
  ['Morocco', 'ar', 'Africa/Casablanca', 33.5, -7, ['الدار البيضاء', 'الرباط', 'فاس', 'مراكش']],
  ['Ireland', 'en', 'Europe/Dublin', 53.3, -7.5, ['Dublin', 'Cork', 'Galway', 'Sligo']],
  ['New Zealand', 'en', 'Pacific/Auckland', -37.5, 175.2, ['Auckland', 'Hamilton', 'Tauranga', 'Whangārei']],
  ['Belgium', 'fr', 'Europe/Brussels', 50.7, 4.6, ['Bruxelles', 'Liège', 'Namur', 'Mons']],
  ['Austria', 'de', 'Europe/Vienna', 47.8, 14.5, ['Wien', 'Graz', 'Linz', 'Sankt Pölten']],
  ['Nepal', 'en', 'Asia/Kathmandu', 27.7, 85.3, ['Kathmandu', 'Pokhara', 'Patan', 'Dhulikhel']],
];

const chance = chanceFrom(7);

/** An invented name of a place: there are thousands, and most are rare. */
export const inventedName = ({pick} = chance): string => {
  const [first = '', ...rest] = pick(syllables) + pick(syllables) + pick(endings);
  return first.toUpperCase() + rest.join('');
};

const townsOf = ([country, lang, timeZone, latitude, longitude, cities]: Land): Town[] =>
  [...cities, ...Array.from({length: 10}, () => inventedName())].map((name) => ({
    country,
    name,
    lang,
    timeZone,
    areas: Array.from({length: 6}, () => inventedName()),
    latitude: latitude + (chance.below(3000) - 1500) / 1000,
    longitude: longitude + (chance.below(3000) - 1500) / 1000,
  }));

/** Every town, by country; the first of each are the largest. */
export const towns: readonly (readonly Town[])[] = lands.map(townsOf);
