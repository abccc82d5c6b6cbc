/* Invented hosts, and the registers that list them. */
const given = {
  en: [
    'Amara',
    'Ben',
    'Caoimhe',
    'Dev',
    'Esther',
    'Femi',
    'Grace',
    'Hana',
    'Ines',
    'Jonah',
    'Kofi',
    'Lena',
    'Mo',
    'Nadia',
    'Owen',
    'Priya',
    'Rosa',
    'Sam',
    'Tomasz',
    'Wanjiru',
    'Yusuf',
    'Zoe',
    'Marguerite',
    'Teodor',
    'Aoife',
    'Kai',
  ],
  es: ['Lucía', 'Mateo', 'Carmen', 'Andrés', 'Pilar', 'Itziar', 'Joaquín', 'Ximena', 'Rocío', 'Emilio', 'Guadalupe'],
  ar: ['ليلى', 'يوسف', 'مريم', 'كريم', 'نادية', 'سامر', 'هدى', 'رامي', 'سلمى', 'طارق', 'أمينة'],
};
const family = {
  en: [
    'Okafor',
    'Lindqvist',
    'Byrne',
    'Mehta',
    'Carver',
    'Adeyemi',
    'Hollis',
    'Tanaka',
    'Moreau',
    'Quill',
    'Mensah',
    'Novak',
    'Rahman',
    'Penhale',
    'Whitlock',
    'Castellan',
    'Marsh',
    'Kamau',
    'Farrow',
    'Ostrow',
    'Vance',
    'Delgado',
    'Ash',
    'Brandt',
  ],
  es: ['Robledo', 'Olmos', 'Ferrer', 'Zamora', 'Ibarra', 'Luna', 'Castaño', 'Peralta', 'Naranjo', 'Villar'],
  ar: ['الخياط', 'النجار', 'حداد', 'منصور', 'الشامي', 'درويش', 'زيدان', 'العطار', 'سلامة'],
};
const trades = {
  en: {
    'United Kingdom': ['Registered counsellor', 'Accredited psychotherapist', 'Registered social worker'],
    'United States': [
      'Licensed clinical social worker',
      'Licensed professional counselor',
      'Certified peer specialist',
    ],
    Canada: ['Registered social worker', 'Registered psychotherapist'],
    Kenya: ['Registered counselling psychologist', 'Community health worker'],
    other: ['Registered psychologist', 'Registered counsellor'],
  },
  es: ['Psicología colegiada', 'Trabajo social colegiado'],
  ar: ['أخصائي نفسي مرخص', 'أخصائي اجتماعي مرخص'],
};
const stage = {
  playback: 'Accredited playback theatre practitioner',
  psychodrama: 'Certified psychodramatist',
  'social-therapy': 'Social therapy group leader',
  choir: 'Registered music therapist',
  art: 'Registered art therapist',
  dance: 'Registered dance movement therapist',
};

const checkers = ['Harbour Community Network', 'Harbour Community Network', 'Lantern House Trust'];

function tradeOf(chance, {lang, country, slug}) {
  if (lang !== 'en') return chance.pick(trades[lang]);
  if (stage[slug] && chance.happens(70)) return stage[slug];
  return chance.pick(trades.en[country] ?? trades.en.other);
}

function credentialOf(chance, about) {
  const credential = {name: tradeOf(chance, about)};
  if (chance.happens(85))
    credential.url = `https://register.example/${about.country.toLowerCase().replace(' ', '-')}/${10_000 + chance.below(80_000)}`;
  if (chance.happens(80)) {
    credential.checkedBy = chance.pick(checkers);
    credential.checkedOn = `2026-${chance.pick(['01', '02', '03', '04', '05', '06', '07', '08', '09'])}-${10 + chance.below(18)}`;
  }
  return credential;
}

const isQualified = (chance, hosts) => hosts === 'professional' || (hosts === 'both' && chance.happens(50));

/** One or two hosts; peers have no credentials. `about` is `{lang, country, slug, hosts}`. */
export function hostsOf(chance, about) {
  const names = chance.some(given[about.lang], 1 + chance.below(2));
  return names.map((name, turn) => ({
    name: `${name} ${chance.pick(family[about.lang])}`,
    credentials: turn === 0 && isQualified(chance, about.hosts) ? [credentialOf(chance, about)] : [],
  }));
}
