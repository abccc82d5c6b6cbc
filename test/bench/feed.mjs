import * as words from './words.mjs';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const chanceFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const chooser = (chance) => {
  const below = (count) => Math.floor(chance() * count);
  const pick = (list) => list[below(list.length)];
  const often = (share) => chance() < share;
  const weighted = (shares) => {
    let left = chance() * shares.reduce((sum, [, share]) => sum + share, 0);
    return shares.find(([, share]) => (left -= share) < 0)?.[0] ?? shares[0][0];
  };
  return {below, pick, often, weighted};
};

const pad = (number) => String(number).padStart(2, '0');

function placeBy({below, pick, often}) {
  const county = below(words.counties.length);
  const region = [`${words.counties[county]} County`, words.towns[(county * 7 + below(15)) % words.towns.length]];
  const street = `${1 + below(1800)} ${pick(words.streets)} ${pick(words.kindsOfStreet)}`;
  return {
    location: `${pick(words.saints)} ${pick(words.buildings)}${often(0.1) ? ` (D${1 + below(60)})` : ''}`,
    formatted_address: `${street}, ${region[1]}, PA ${18000 + below(1600)}, USA`,
    latitude: (39.5 + below(2_000_000) / 1e6).toFixed(7),
    longitude: (-76.5 + below(3_000_000) / 1e6).toFixed(7),
    regions: region,
  };
}

function groupBy({below, pick, often}, places) {
  const name = `${pick(words.firsts)} ${pick(words.seconds)}`;
  const place = pick(places);
  return {
    name: often(0.4) ? `${place.regions[1]} ${name}` : name,
    place,
    ...(often(0.88) && {group: `D${1 + below(60)} / GSO #${100_000 + below(900_000)}`}),
    online: often(0.33),
    zone: often(0.1) ? pick(words.zones) : undefined,
  };
}

function notesBy({below, pick, often}) {
  const some = Array.from({length: 1 + below(3)}, () => pick(words.sentences));
  return some.join(often(0.05) ? '.\r\n' : often(0.4) ? '\n' : '. ');
}

const typesBy = ({often}, online) => [
  often(0.72) ? 'O' : 'C',
  ...words.typeShares.flatMap(([code, share]) => (often(share) ? code : [])),
  ...(online ? ['ONL'] : []),
  ...(online && often(0.35) ? ['TC'] : []),
];

function timesBy({below, often, weighted}) {
  if (often(0.01)) return {day: below(7), time: '', end_time: ''};
  const hour = Number(weighted(words.hourShares));
  const minute = often(0.68) ? 0 : often(0.8) ? 30 : 15;
  const end = hour * 60 + minute + (often(0.75) ? 60 : 90);
  return {
    day: below(7),
    time: `${pad(hour)}:${pad(minute)}`,
    end_time: often(0.05) ? '' : `${pad(Math.floor(end / 60) % 24)}:${pad(end % 60)}`,
  };
}

const slugOf = (name, place, index) =>
  `${name} ${place.location}`
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/-$/, '') + `-${index}`;

function recordBy(chooses, {name, group, place, online, zone}, index) {
  const {below, often} = chooses;
  return {
    name,
    slug: slugOf(name, place, index),
    ...(often(0.62) && {notes: notesBy(chooses)}),
    updated: `20${20 + below(6)}-${pad(1 + below(12))}-${pad(1 + below(28))} ${pad(below(24))}:${pad(below(60))}:00`,
    url: `https://example.org/meetings/${100_000 + index}`,
    ...timesBy(chooses),
    ...(zone && {timezone: zone}),
    ...(online && {conference_url: `https://example.com/j/${1e9 + below(9e9)}`}),
    types: typesBy(chooses, online),
    ...place,
    ...(group && {group}),
    feedback_url: `https://example.org/feedback/${100_000 + index}`,
  };
}

/**
 * The records of a Meeting Guide feed, shaped and sized like the real ones: half of the names and more of the places
 * repeat, most records name no time zone, a third has an online link. The same count answers the same records.
 */
export function meetings(count) {
  const chooses = chooser(chanceFrom(count));
  const places = Array.from({length: Math.ceil(count / 4)}, () => placeBy(chooses));
  const groups = Array.from({length: Math.ceil(count / 2)}, () => groupBy(chooses, places));
  return Array.from({length: count}, (_, index) => recordBy(chooses, chooses.pick(groups), index));
}
