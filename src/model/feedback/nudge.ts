// At the start of the text, of a sentence or of a line; quoted or not.
const begins = String.raw`(?:^|[.!?؟…\n]["'»”)]*\s*)["'«“¡¿(]*`;

const advice = [
  String.raw`you (?:really |just |simply |definitely )*(?:should|must|need to|have to|ought to|had better|shouldn['’]?t|mustn['’]?t|better)`,
  String.raw`(?:why don['’]?t you|if i were you|you['’]d better|just try to|my advice)`,
  String.raw`(?:tú |tu |usted )?(?:de verdad |simplemente |solo |sólo )*(?:deberías|deberias|debes|debe|debería|deberia|tienes que|tiene que|hay que|no deberías|no deberias|te aconsejo|mi consejo)`,
  String.raw`(?:por qué no|por que no|yo en tu lugar|si yo fuera tú|si yo fuera tu)`,
  String.raw`(?:أنت |أنتِ |أنتَ )?(?:يجب عليك|يجب أن|عليك أن|عليكِ أن|ينبغي أن|ينبغي عليك|لازم|لا بد أن|نصيحتي|أنصحك|لو كنت مكانك|لماذا لا)`,
].join('|');

const told = new RegExp(`${begins}(?:${advice})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * Whether a text tells somebody what to do (“You should …”), in English, Spanish or Arabic. A reason for a soft word, never
 * for holding it back.
 */
export const tellsWhatToDo = (text: string): boolean => told.test(text);
