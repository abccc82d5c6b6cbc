const inRoom = ['wheelchair', 'step-free', 'hearing-loop', 'transit', 'parking', 'fragrance-free', 'quiet-room'];
const round = (degrees) => Math.round(degrees * 10_000) / 10_000;

/** An address, in the order of its country. */
function addressOf(chance, words, city, quarter) {
  const number = 2 + chance.below(140);
  const street = chance.pick(words.streets);
  const line = city.money === '€' || words.lang !== 'en' ? `${street} ${number}` : `${number} ${street}`;
  return [line, quarter.label, city.label].join(words.lang === 'ar' ? '، ' : ', ');
}

/** A room: somewhere near the middle of the quarter, or, where it is `hidden`, only the quarter. */
export function placeOf(chance, words, city, quarter, hidden) {
  const regions = [city.country, city.name, quarter.name];
  if (hidden) return {regions, latitude: quarter.latitude, longitude: quarter.longitude, approximate: true};
  const place = {
    name: chance.pick(words.venues),
    address: addressOf(chance, words, city, quarter),
    regions,
    latitude: round(quarter.latitude + (chance.below(120) - 60) / 10_000),
    longitude: round(quarter.longitude + (chance.below(120) - 60) / 10_000),
  };
  return chance.happens(55) ? {...place, notes: chance.pick(words.arrivals)} : place;
}

/** How to attend from afar. A group to ask first gives no link before. */
export function onlineOf(chance, words, id, {ask, phone}) {
  if (ask) return {notes: words.onlineAsk};
  const online = {url: `https://${chance.pick(['meet', 'rooms'])}.example/${id}`, notes: words.online};
  if (!phone || !chance.happens(30)) return online;
  return {...online, phone, phoneNotes: `Code ${1000 + chance.below(9000)}#`};
}

/** Features of access, by the codes of the library. */
export function accessOf(chance, topic, city, {indoors, online}) {
  const always = topic.access ?? [];
  const rooms = indoors ? chance.some(inRoom, 1 + chance.below(3)) : [];
  const signs = city.sign && chance.happens(9) ? ['sign-language'] : [];
  const captions = online && chance.happens(45) ? ['captions'] : [];
  return [...new Set([...(indoors ? always : []), ...rooms, ...captions, ...signs])];
}
