import type {Computed} from '../questionnaire/computed.js';
import {keptAnswers} from '../questionnaire/answers.js';
import {type Entry, enabledEntries} from '../questionnaire/entries.js';
import type {Answer, Answers, Questionnaire} from '../questionnaire/questionnaire.js';
import {type Raw, compact} from './resource.js';
import {valueOf, weighed} from './response-value.js';

/** What is said of answers besides the answers. */
export interface ResponseAbout {
  /** ISO 8601 with its offset from UTC: when it was answered. */
  readonly authored: string;
  /** BCP 47, in which it was asked. */
  readonly language?: string | undefined;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'stopped';
  readonly computed?: Computed | undefined;
  /** With what each chosen option counts: expressions look for it there. */
  readonly weighed?: boolean;
  /** Told of every item that is written, with the key of its entry. */
  readonly onItem?: ((item: Raw, key: string) => void) | undefined;
}

const two = (number: number): string => String(Math.abs(Math.trunc(number))).padStart(2, '0');

/** `2026-03-10T18:40:00+01:00`, as the clock on this machine's wall shows it. `at`: epoch milliseconds. */
export const withOffset = (at: number): string => {
  const minutes = -new Date(at).getTimezoneOffset();
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

const isUri = (id: string): boolean => /^[a-z][a-z\d+.-]*:\S+$/i.test(id);

/** A questionnaire's canonical URL with its version; what has none gets a name that is nobody else's. */
const canonicalOf = ({id, version}: Questionnaire): string => {
  const uri = isUri(id) ? id : `urn:kith-widgets:${encodeURIComponent(id)}`;
  return version ? `${uri}|${version}` : uri;
};

/** Writes answers as items of a response, in the order and nesting of the questionnaire. */
class Writer {
  readonly #answers: Answers;
  /** `+02:00` or `Z`: of moments that were given without one. */
  readonly #offset: string;
  readonly #onItem: ResponseAbout['onItem'];
  readonly #weighed: boolean;

  constructor(answers: Answers, {authored, onItem, weighed: isWeighed = false}: ResponseAbout) {
    this.#answers = answers;
    this.#onItem = onItem;
    this.#weighed = isWeighed;
    this.#offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(authored)?.[0] ?? 'Z';
  }

  items(entries: readonly Entry[]): Raw[] {
    return entries.flatMap((entry) => {
      const below = this.items(entry.children);
      const inside = entry.item.type === 'group' ? {item: below} : {answer: this.#answersTo(entry, below)};
      return Object.values(inside).flat().length ? [this.#item(entry, inside)] : [];
    });
  }

  #item({key, item: {linkId, text}}: Entry, inside: object): Raw {
    const written = {linkId, ...(text && {text}), ...inside};
    this.#onItem?.(written, key);
    return written;
  }

  // What is asked below a question belongs to its first answer.
  #answersTo({key, item}: Entry, below: readonly Raw[]): Raw[] {
    const given: readonly Answer[] = Object.hasOwn(this.#answers, key) ? this.#answers[key]! : [];
    const answers = given.map((answer) => {
      const value = valueOf(item, answer, this.#offset);
      return this.#weighed ? weighed(item, answer, value) : value;
    });
    if (!below.length) return answers;
    const [first = {}, ...others] = answers;
    return [{...first, item: below}, ...others];
  }
}

/**
 * Answers as a FHIR QuestionnaireResponse, valid in R4 and in R5. It names nobody: it has no `subject`, `author` or
 * `source`. Answers to what is not enabled are not in it; options are given back as their questionnaire says them.
 */
export const responseOf = (questionnaire: Questionnaire, answers: Answers, about: ResponseAbout): Raw => {
  const {authored, language, status, computed} = about;
  const all = {...answers, ...computed?.answers};
  const writer = new Writer(keptAnswers(questionnaire, answers, computed), about);
  const item = writer.items(enabledEntries(questionnaire, all, computed));
  return compact({
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: canonicalOf(questionnaire),
    status,
    authored,
    item: item.length ? item : undefined,
  });
};

/** A response as the text of a file (`application/fhir+json`). */
export const responseAsText = (response: object): string => `${JSON.stringify(response, null, 2)}\n`;
