/** How one language speaks of schedules, folded. Lists are spellings separated by spaces, patterns are regular expressions. */
export interface Vocabulary {
  /** Sunday first. */
  days: readonly string[];
  /** January first. */
  months: readonly string[];
  /** First to fifth, then last. Digits with an ending are known in every language. */
  ordinals: readonly string[];
  /** Every second week. */
  everyOther: string;
  /** What means "every second" before a weekday, but "the second" before "of the month". */
  everySecond: string;
  ofTheMonth: string;
  daily: string;
  weekdays: string;
  weekend: string;
  noon: string;
  midnight: string;
  morning: string;
  evening: string;
  /** Between two times or days. */
  until: string;
  /** Words that add nothing. */
  filler: string;
}

export type ScheduleLanguage = 'en' | 'es' | 'fr' | 'de';

const en: Vocabulary = {
  days: [
    'sunday sundays sun su',
    'monday mondays mon mo',
    'tuesday tuesdays tues tue tu',
    'wednesday wednesdays weds wed we',
    'thursday thursdays thurs thur thu th',
    'friday fridays fri fr',
    'saturday saturdays sat sa',
  ],
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
  everyOther:
    'every other week|every other|every (?:two|2) weeks|every fortnight|fortnightly|bi-?weekly|alternat(?:e|ing)',
  everySecond: 'every (?:second|2nd)',
  ofTheMonth: '(?:of|in) (?:the|each|every|a) month|(?:each|every|per|a) month|monthly',
  daily: 'daily|every ?day|each day|(?:7|seven) days a week',
  weekdays: '(?:every |each )?weekdays?|working days',
  weekend: 'weekends?',
  noon: '(?:12(?::00)? ?)?(?:noon|midday)',
  midnight: '(?:12(?::00)? ?)?midnight',
  morning: 'in the morning',
  evening: 'in the (?:evening|afternoon)|at night',
  until: 'to until till til thru through',
  filler: 'on at in the of and every each week weekly we meet meets meeting starting starts start from beginning since',
};

const es: Vocabulary = {
  days: [
    'domingo domingos dom do',
    'lunes lun lu',
    'martes mar ma',
    'miercoles mier mie mi',
    'jueves jue ju',
    'viernes vie vi',
    'sabado sabados sab sa',
  ],
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sept sep',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  ordinals: [
    'primer primero primera primeros',
    'segundo segunda',
    'tercer tercero',
    'cuarto',
    'quinto',
    'ultimo ultimos',
  ],
  everyOther: 'cada (?:dos|2) semanas|cada (?:quince|15) dias|quincenal(?:mente)?|en semanas alternas|altern[oa]s',
  everySecond: 'cada segundo',
  ofTheMonth: '(?:del?|de cada|cada|al) mes|mensual(?:mente)?',
  daily: 'cada dia|todos los dias|a diario|diario|diariamente',
  weekdays: 'entre semana|dias (?:laborables|habiles)',
  weekend: 'fin(?:es)? de semana',
  noon: '(?:(?:a las )?12(?::00)? (?:del? )?)?mediodia',
  midnight: '(?:(?:a las )?12(?::00)? (?:de la )?)?medianoche',
  morning: 'de la manana|por la manana',
  evening: '(?:de|por) la (?:tarde|noche)',
  until: 'a al hasta',
  filler: 'cada todos todas los las el la e y de del a en semana semanal desde partir horas hora nos reunimos',
};

const fr: Vocabulary = {
  days: [
    'dimanche dimanches dim di',
    'lundi lundis lun lu',
    'mardi mardis mar ma',
    'mercredi mercredis mer me',
    'jeudi jeudis jeu je',
    'vendredi vendredis ven ve',
    'samedi samedis sam sa',
  ],
  months: [
    'janvier janv',
    'fevrier fevr',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'decembre dec',
  ],
  ordinals: [
    'premier premiers premiere',
    'deuxieme deuxiemes second seconds',
    'troisieme troisiemes',
    'quatrieme quatriemes',
    'cinquieme',
    'dernier derniers derniere',
  ],
  everyOther:
    'une semaine sur deux|(?:toutes les|chaque) (?:deux|2) semaines|tous les (?:quinze|15) jours|sur (?:deux|2)',
  everySecond: 'chaque (?:second|deuxieme|2e)',
  ofTheMonth: '(?:du|de chaque|chaque|par|dans le) mois|mensuel(?:lement|le)?',
  daily: 'tous les jours|chaque jour|quotidien(?:nement|ne)?',
  weekdays: 'en semaine|(?:les )?jours ouvr(?:abl)?es',
  weekend: 'week-?ends?|fin de semaine',
  noon: '(?:12 ?h(?:00)? )?midi',
  midnight: 'minuit',
  morning: 'du matin|le matin',
  evening: "du soir|le soir|de l'apres-midi",
  until: "a au jusqu'a jusque",
  filler: 'tous toutes les le la chaque un une et de des du au a en semaine hebdomadaire partir depuis heures nous',
};

const de: Vocabulary = {
  days: [
    'sonntag sonntags so son',
    'montag montags mo mon',
    'dienstag dienstags di die',
    'mittwoch mittwochs mi mit',
    'donnerstag donnerstags do don',
    'freitag freitags fr fre',
    'samstag samstags sonnabend sonnabends sa sam',
  ],
  months: [
    'januar jan',
    'februar feb',
    'marz mrz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  ordinals: [
    'erster ersten erste erstes',
    'zweiter zweiten zweite zweites',
    'dritter dritten dritte drittes',
    'vierter vierten vierte viertes',
    'funfter funften funfte',
    'letzter letzten letzte letztes',
  ],
  everyOther:
    'alle (?:zwei|2) wochen|alle (?:14|vierzehn) tage|(?:14|vierzehn)-?tag(?:lich|ig)|zweiwochentlich|jede zweite woche',
  everySecond: 'jede[nr]? (?:zweite[nr]?|2\\.)',
  ofTheMonth: '(?:im|des|jeden|jedes|pro) monate?s?|monatlich',
  daily: 'taglich|jeden tag|alle tage',
  weekdays: 'werktags|wochentags|an werktagen',
  weekend: '(?:am )?wochenenden?|wochenends',
  noon: '(?:12(?::00)? (?:uhr )?)?mittags?',
  midnight: '(?:24 uhr )?mitternacht',
  morning: 'morgens|vormittags|fruh',
  evening: 'abends|nachmittags',
  until: 'bis',
  filler: 'jeden jede jeder jedes am um von und an im in der die das den ab uhr woche wochentlich wir treffen uns seit',
};

/** The languages whose schedules are understood. */
export const vocabularies: Readonly<Record<ScheduleLanguage, Vocabulary>> = {en, es, fr, de};
