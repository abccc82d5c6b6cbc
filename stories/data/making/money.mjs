const prices = {'£': 3, $: 5, '€': 4, 'MXN ': 60, 'EGP ': 40, 'JOD ': 2, 'KSh ': 200};
const sentences = {
  en: {
    donation: (sum) => `${sum} if you can. No one is turned away.`,
    paid: (sum) => `${sum} a session. Ask us about free places.`,
  },
  es: {
    donation: (sum) => `Aportación libre, por ejemplo ${sum}. Nadie se queda fuera.`,
    paid: (sum) => `${sum} por sesión. Pregúntanos por las plazas gratuitas.`,
  },
  ar: {
    donation: (sum) => `${sum} لمن يستطيع. لا نرد أحدًا.`,
    paid: (sum) => `${sum} للجلسة. اسألنا عن الأماكن المجانية.`,
  },
};

/** What it costs, in the group's own words. */
export function costOf(chance, words, city, topic) {
  const toss = chance.below(100);
  if (toss < 25) return {kind: 'donation', text: sentences[words.lang].donation(`${city.money}${prices[city.money]}`)};
  if (toss < 32 || (topic.creative && toss < 55)) {
    return {kind: 'paid', text: sentences[words.lang].paid(`${city.money}${prices[city.money] * 3}`)};
  }
  return chance.happens(60) ? {kind: 'free', text: words.free} : {kind: 'free'};
}

/** How many there is room for: a third of the groups do not say, one in six is full. */
export function capacityOf(chance) {
  if (chance.happens(34)) return undefined;
  const places = chance.pick([8, 8, 10, 10, 12, 12, 14, 16, 20, 30]);
  if (chance.happens(17)) return {places, taken: places, waitingList: chance.happens(80)};
  return chance.happens(75) ? {places, taken: chance.below(places)} : {places};
}
