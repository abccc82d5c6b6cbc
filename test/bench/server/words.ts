/* What the bench's groups are made of. All invented. The first of each list is the most frequent. */

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/);

/** A language's own words. */
export interface Tongue {
  lang: string;
  /** How a group is called: `{word}` and `{place}` are put in. */
  names: string[];
  /** Words of descriptions. */
  words: string[];
  /** Sentences that many listings repeat. */
  sentences: string[];
}

const english: Tongue = {
  lang: 'en',
  names: list(`{place} {word} group, {word} circle, Living with {word}, {word} support {place}, {place} {word} meeting,
    Finding {word}, {word} together, Women and {word}, Men’s {word} evening, Young people and {word}, {word} at {place}`),
  words:
    list(`the, and, of, to, you, we, with, group, for, people, support, meet, welcome, share, each, other, who, loss,
    grief, anxiety, recovery, families, carers, parents, together, listen, talk, week, open, safe, space, stories,
    depression, friends, hope, peer, living, experience, tea, quiet, newcomers, healing, bereavement, addiction, courage,
    coping, stress, illness, trauma, sleep, eating, disorder, divorce, loneliness, gambling, alcohol, sobriety, memory,
    dementia, cancer, chronic, pain, autism, adhd, panic, ageing, adoption, burnout, caregiver, survivors, siblings,
    miscarriage, stillbirth, suicide, widowed, veterans, migraine, tinnitus, diabetes, epilepsy, parkinson, stroke,
    lupus, fibromyalgia, hoarding, stammering, phobia, psychosis, bipolar, perinatal, kinship, fostering, asylum`),
  sentences: list(`Everyone is welcome as they are\n You may speak or simply listen\n Please arrive ten minutes early
    Ring the bell at the side door\n There is tea and something to eat\n We keep what is said in the room
    Please write before your first visit\n The room is on the ground floor\n New members start on the first week`),
};
const spanish: Tongue = {
  lang: 'es',
  names: list(
    `Grupo {word} de {place}, Círculo de {word}, Vivir con {word}, Encuentro {word} {place}, Juntos ante {word}`,
  ),
  words: list(`de, la, que, el, en, y, grupo, apoyo, las, personas, con, para, familias, duelo, ansiedad, recuperación,
    compañía, también, escuchar, compartir, corazón, pérdida, esperanza, depresión, años, niños, mañana, jóvenes,
    crianza, adicción, soledad, cáncer, memoria, dolor, sueño, estrés, separación, cuidadoras, pequeño, acompañar,
    psicosis, tartamudez, jubilación, orfandad, celiaquía, esclerosis, Íñigo, pingüino, ludopatía`),
  sentences:
    list(`Todas las personas son bienvenidas\n Puedes hablar o solo escuchar\n Lo que se dice aquí se queda aquí
    Llama al timbre de la puerta lateral\n Hay té y algo de comer\n Escríbenos antes de venir por primera vez`),
};
const french: Tongue = {
  lang: 'fr',
  names: list(`Groupe {word} de {place}, Cercle {word}, Vivre avec {word}, Rencontre {word} {place}, Parole et {word}`),
  words: list(`de, la, et, les, des, groupe, pour, nous, parole, avec, personnes, deuil, anxiété, écoute, soutien, être,
    familles, entraide, dépression, guérison, santé, cœur, mémoire, solitude, élèves, naïveté, fenêtre, déjà, sœur,
    dépendance, séparation, épuisement, maternité, aînés, bégaiement, sclérose, fibromyalgie, œdème, hôpital`),
  sentences: list(`Chacun est le bienvenu\n On peut parler ou seulement écouter\n Sonnez à la porte de côté
    Ce qui est dit ici reste ici\n Écrivez-nous avant la première visite\n L’entrée est de plain-pied`),
};
const german: Tongue = {
  lang: 'de',
  names: list(`Selbsthilfegruppe {word} {place}, Gesprächskreis {word}, Leben mit {word}, {word} in {place}`),
  words: list(`die, und, der, wir, für, Gruppe, mit, Menschen, Angehörige, Trauer, Ängste, Gespräch, Austausch, Hilfe,
    Selbsthilfe, über, Müdigkeit, Sucht, Depression, Genesung, Straße, Hoffnung, Einsamkeit, Krebs, Gedächtnis, Müller,
    Überforderung, Trennung, Schlafstörung, Zwänge, Essstörung, Pflegekinder, Fibromyalgie, Prüfungsangst, Größe`),
  sentences: list(`Alle sind willkommen\n Man darf sprechen oder nur zuhören\n Bitte am Seiteneingang klingeln
    Was gesagt wird bleibt im Raum\n Es gibt Tee und etwas zu essen\n Bitte vor dem ersten Besuch schreiben`),
};
const arabic: Tongue = {
  lang: 'ar',
  names: list(`مجموعة {word} في {place}, لقاء {word}, دائرة {word}, معاً مع {word}, نعيش مع {word}`),
  words: list(`من, في, على, مجموعة, دعم, معاً, الأمل, الحزن, القلق, التعافي, العائلات, الاستماع, المشاركة, الوحدة, الصبر,
    الاكتئاب, الأمهات, الآباء, الشباب, الذاكرة, السرطان, الألم, النوم, الطلاق, الإدمان, الأيتام, اللاجئون, الأرامل, التأتأة`),
  sentences: list(`الجميع مرحب بهم\n يمكنك أن تتكلم أو تستمع فقط\n ما يقال هنا يبقى هنا\n يوجد شاي وشيء للأكل
    من فضلك اكتب لنا قبل الزيارة الأولى`),
};
const portuguese: Tongue = {
  lang: 'pt',
  names: list(`Grupo {word} de {place}, Roda de conversa {word}, Viver com {word}, Encontro {word} {place}`),
  words:
    list(`de, e, que, grupo, apoio, pessoas, com, para, luto, ansiedade, recuperação, coração, mães, irmãos, solidão,
    partilha, esperança, depressão, saúde, família, dependência, memória, sono, divórcio, gagueira, órfãos, avós`),
  sentences: list(`Todas as pessoas são bem-vindas\n Pode falar ou apenas ouvir\n Toque à campainha da porta lateral
    O que se diz aqui fica aqui`),
};
const polish: Tongue = {
  lang: 'pl',
  names: list(`Grupa {word} {place}, Krąg {word}, Życie i {word}, Spotkanie {word} {place}`),
  words:
    list(`i, w, grupa, wsparcia, dla, się, osób, żałoba, lęk, zdrowie, rodziny, razem, słuchać, nadzieja, samotność,
    depresja, uzależnienie, pamięć, ból, sen, rozwód, jąkanie, Łódź, źródło, cisza`),
  sentences: list(`Każdy jest mile widziany\n Można mówić albo tylko słuchać\n Prosimy napisać przed pierwszą wizytą`),
};

export const tongues: Record<string, Tongue> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
  pt: portuguese,
  pl: polish,
};

export const topics =
  list(`Anxiety, Grief, Depression, Addiction recovery, Alcohol, Parenting, Carers, Loneliness, Stress,
  Cancer, Chronic pain, Divorce, Bereavement by suicide, Eating disorders, Trauma, Sleep, Dementia, Autism, ADHD, Gambling,
  Burnout, Domestic violence, Pregnancy loss, OCD, Bipolar, Panic, Phobias, Stroke, Diabetes, Epilepsy, Parkinson, Tinnitus,
  Stammering, Psychosis, Adoption, Kinship care, Hoarding, Asylum, Lupus, Migraine`);
export const audiences =
  list(`Adults, Women, Men, Young people, Parents, Older people, LGBTQ+, Carers, Veterans, Students,
  Newcomers, Families, Refugees, Health workers, Widowed`);
export const accesses = list(`wheelchair, hearing loop, sign language, accessible toilet, quiet room, live captions,
  childcare, step-free, guide dogs, large print`);
export const agreements = list(
  `What is said here stays here, Speak for yourself, Nobody has to speak, Come sober, Be on time`,
);
export const halls = list(
  `Community Centre, Library, Parish Hall, Clinic, Clubhouse, Health Centre, School, Town Hall, Chapel`,
);
export const firstNames = list(
  `Maria, Ana, John, Fatima, Zoë, José, Lena, Omar, Grace, Tomasz, Inès, Jürgen, Amal, Sofia, Ravi`,
);
export const credentials = list(`Peer support specialist, Licensed counsellor, Social worker, Psychologist, Nurse`);
export const syllables =
  list(`al, bar, cor, dan, el, far, gal, hol, is, jor, kel, lan, mar, nor, os, pel, quin, ros, san, tor,
  ul, ver, wes, yan, zel, bri, cas, dor, fen, glen, hart, lin, mon, ped, rin, sul, tam, var, win, ash`);
export const endings = list(
  `ton, ville, burg, ford, dale, wick, ham, mouth, field, stead, port, wood, gate, mere, holm`,
);
