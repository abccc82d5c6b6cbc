import {costOf, capacityOf} from './money.mjs';
import {hostsOf} from './people.mjs';
import {accessOf, onlineOf, placeOf} from './places.mjs';
import {scheduleOf} from './schedules.mjs';

const inRoom = [...Array(10).fill('inPerson'), ...Array(4).fill('hybrid')];
const anywhere = [...inRoom, ...Array(7).fill('online'), 'both'];
const narrower = {
  women: 'This group is for women, trans women included.',
  lgbtq: 'This group is by and for LGBTQ+ people.',
  seniors: 'This group is for people over 60.',
  young: 'This group is for people from 18 to 30.',
  bipoc: 'This group is a space for Black, Indigenous and other people of colour.',
  men: 'This group is for men.',
};
const circles = [
  {name: 'Lantern House Trust', url: 'https://lanternhouse.example'},
  {name: 'Open Stage Collective', url: 'https://openstage.example'},
  {name: 'Riverside Neighbours', url: 'https://riverside.example'},
];

/** Who it is for, besides everyone: the topic's own audiences, and now and then a narrower circle. */
function circleOf(chance, topic, words) {
  const own = topic.audiences ?? [];
  if (own.length > 0 || words.lang !== 'en' || !chance.happens(18)) return {audiences: own};
  const code = chance.pick(Object.keys(narrower));
  return {audiences: [code], sentence: narrower[code]};
}

function descriptionOf(chance, words, topic, {sentence, attendance}) {
  const fromAfar = attendance === 'online' && !topic.onlineOnly;
  const middles = chance.some(fromAfar ? words.fromAfar : topic.middles, 1 + chance.below(2));
  const told = [chance.pick(topic.openings), sentence, ...middles].filter(Boolean).join(' ');
  return `${told}${chance.pick([' ', '\n\n'])}${chance.pick(topic.closings ?? words.closings)}`;
}

function agreementsOf(chance, words, topic, attendance) {
  const all = topic.agreements ?? words.agreements;
  return chance.some(
    all.filter((agreement) => attendance !== 'online' || agreement !== words.roomOnly),
    2 + chance.below(3),
  );
}

/** A group whose words speak of an evening or a night meets then. */
function partOf(chance, topic, kind) {
  if (topic.part) return topic.part;
  if (/evening|night|tarde|noche|مساء/i.test(JSON.stringify(topic))) return 'evening';
  return chance.pick([
    'morning',
    'afternoon',
    'evening',
    'evening',
    'evening',
    kind === 'online' ? 'night' : 'evening',
  ]);
}

function attendanceOf(chance, topic) {
  if (topic.onlineOnly) return 'online';
  return chance.pick(topic.inRoom ? inRoom : anywhere);
}

function languagesOf(chance, words, city, access) {
  const more = chance.happens(25) ? chance.some(city.languages, 1 + chance.below(2)) : [];
  const signs = access.includes('sign-language') ? [city.sign] : [];
  return [...new Set([words.lang, ...more, ...signs])];
}

function joinOf(words, id, ask, phone) {
  if (!ask) return {kind: 'open'};
  return {kind: 'ask', url: `https://harbour.example/join/${id}`, ...(phone && {phone}), text: words.ask};
}

function meetingsOf(chance, plan, {ask, phone, attendance}) {
  const {city, quarter, topic, words, id} = plan;
  const place = () => placeOf(chance, words, city, quarter, topic.hidden);
  const online = () => onlineOf(chance, words, id, {ask, phone});
  const base = (kind) => ({timeZone: city.zone, ...scheduleOf(chance, partOf(chance, topic, kind))});
  // Online still has a region: people look for what is near in language, law and daylight.
  const near = {regions: [city.country, city.name]};
  const first = (kind) => ({
    ...base(kind),
    attendance: kind,
    place: kind === 'online' ? near : place(),
    ...(kind !== 'inPerson' && {online: online()}),
  });
  const made = attendance === 'both' ? [first('inPerson'), first('online')] : [first(attendance)];
  return made.map((meeting, turn) => noted(chance, words, {id: `${id}-${turn + 1}`, ...meeting}));
}

/** Says in words what is called off, and lets a few groups pause. */
function noted(chance, words, meeting) {
  if (meeting.except) return {...meeting, note: words.off};
  return chance.happens(3) ? {...meeting, status: 'paused', note: words.paused} : meeting;
}

const contactOf = (host, id, phone) => ({
  name: host.name.split(' ')[0],
  email: `${id}@harbour.example`,
  ...(phone && {phone}),
});

const updatedOf = (chance) =>
  `2026-${chance.pick(['02', '03', '04', '05', '06', '07', '08', '09', '10'])}-${10 + chance.below(18)}T0${1 + chance.below(9)}:00:00Z`;

/** A page of its own, and a larger circle it belongs to; not every group has them. */
const signsOf = (chance, topic, id) => ({
  ...(chance.happens(60) && {url: `https://harbour.example/groups/${id}`}),
  ...(chance.happens(20) && {organization: topic.creative ? circles[1] : chance.pick([circles[0], circles[2]])}),
});

/** One invented group. `plan` is `{id, name, topic, city, quarter, words}`. */
export function groupOf(chance, plan) {
  const {id, name, topic, city, words} = plan;
  const {also = []} = topic;
  const attendance = attendanceOf(chance, topic);
  const ask = topic.join === 'ask' || chance.happens(18);
  const phone = chance.happens(45) ? city.phone?.(chance) : undefined;
  const {audiences, sentence} = circleOf(chance, topic, words);
  const facilitators = hostsOf(chance, {lang: words.lang, country: city.country, slug: topic.slug, hosts: topic.hosts});
  const meetings = meetingsOf(chance, plan, {ask, phone, attendance});
  const access = accessOf(chance, topic, city, {indoors: attendance !== 'online', online: attendance !== 'inPerson'});
  return {
    id,
    name,
    lang: words.lang,
    description: descriptionOf(chance, words, topic, {sentence, attendance}),
    topics: [topic.topic, ...also],
    audiences,
    languages: languagesOf(chance, words, city, access),
    facilitators,
    cost: costOf(chance, words, city, topic),
    capacity: capacityOf(chance),
    join: joinOf(words, id, ask, phone),
    agreements: agreementsOf(chance, words, topic, attendance),
    access,
    contacts: [contactOf(facilitators[0], id, phone)],
    ...signsOf(chance, topic, id),
    feedback: {email: 'listings@harbour.example'},
    updated: updatedOf(chance),
    meetings,
  };
}
