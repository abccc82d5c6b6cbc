/**
 * A questionnaire as the form draws it: shipped ones are written so, those in FHIR are read into it
 * (`model/fhir`). Names are FHIR's where FHIR has the thing (https://hl7.org/fhir/R5/questionnaire.html).
 */
export interface Questionnaire {
  /** `phq-9`, or the canonical URL of one in FHIR. */
  readonly id: string;
  /** Changes with every change of wording or scoring; empty where one in FHIR says none. */
  readonly version: string;
  readonly title?: string;
  /** BCP 47 language of its texts. */
  readonly language?: string;
  /** Said once, above everything. */
  readonly intro?: string;
  readonly items: readonly Item[];
  readonly scores?: readonly Score[];
  readonly risks?: readonly Risk[];
  /** Whom to credit and what it is for; every shipped one has it. */
  readonly about?: About;
  /** Whom to credit at the foot of the form. */
  readonly copyright?: string;
}

/** What an instrument's file must say of it. */
export interface About {
  readonly license: string;
  readonly attribution: string;
  /** Where its texts were read. */
  readonly source: string;
  /** ISO date. */
  readonly verifiedOn: string;
  readonly intendedUse: string;
  readonly notFor: string;
}

/** FHIR's types; `choice` with `open` is FHIR's open-choice, and `coding` of R5. */
export type ItemType =
  | 'group'
  | 'display'
  | 'choice'
  | 'boolean'
  | 'string'
  | 'text'
  | 'integer'
  | 'decimal'
  | 'quantity'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'url'
  | 'attachment'
  | 'reference';

/**
 * How it is shown, where its type alone does not say.
 * `scale`: worded points in a row, with faces where options have them · `rating`: numbers from `min` to `max` ·
 * `slider`: one with labels · `chips`: feelings and other short words, several at a time · `matrix`: a group whose
 * questions share their options, a table that stacks on a narrow screen · `table`: a repeating group as rows.
 */
export type Control =
  'radio' | 'check-box' | 'drop-down' | 'scale' | 'rating' | 'slider' | 'chips' | 'matrix' | 'table' | 'page';

/** Markup out of a questionnaire, made safe: see `model/fhir/rich`. Only ever drawn from these pieces. */
export interface RichText {
  readonly tag: 'p' | 'br' | 'strong' | 'em' | 'u' | 'sub' | 'sup' | 'ul' | 'ol' | 'li' | 'a';
  /** Of an `a`: safe to follow. Open it with `rel="noreferrer"`. */
  readonly href?: string;
  readonly children: readonly (RichText | string)[];
}

/** A question, a group of them, or something to read. */
export interface Item {
  /** Unique in the questionnaire. */
  readonly linkId: string;
  readonly type: ItemType;
  readonly control?: Control;
  /** `1.`, `a)`. */
  readonly prefix?: string;
  readonly text?: string;
  /** The text with its markup, where it has some. */
  readonly rich?: readonly (RichText | string)[];
  /** Explains the question: shown with it, or at a tap where it is long. */
  readonly help?: string;
  /** A page that says more about it: safe to follow, with `rel="noreferrer"`. */
  readonly link?: string;
  /** Stands in an empty field (FHIR's entryFormat); never the only place that says something. */
  readonly placeholder?: string;
  readonly options?: readonly Option[];
  /** Besides the options, words of one's own. */
  readonly open?: boolean;
  /** What such words are called: “Other”, where nothing is said. */
  readonly openLabel?: string;
  /** What such words are, where they are not just words; with options of that type (R5's `optionsOrType`). */
  readonly openType?: ItemType;
  /** How options stand, where the author minds. */
  readonly orientation?: 'horizontal' | 'vertical';
  /** Several answers; a group: several times over. */
  readonly repeats?: boolean;
  /** A group: how often at least and at most. A question: how many answers. */
  readonly minOccurs?: number;
  readonly maxOccurs?: number;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Never shown, though it has its place in rules and scores. */
  readonly hidden?: boolean;
  /** Offers no “prefer not to say”. */
  readonly plain?: boolean;
  readonly initial?: readonly Answer[];
  /** Numbers: inclusive. Dates and times: ISO 8601. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
  readonly decimals?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression that the whole text must match (FHIR's regex extension). */
  readonly pattern?: string;
  /** What is said at the ends and points of a rating or slider, by value. */
  readonly labels?: Readonly<Record<number, string>>;
  /** One: shown behind the number. Several: a choice. */
  readonly units?: readonly Option[];
  /** Besides those, or where there are none, a unit in words of one's own. */
  readonly unitOpen?: boolean;
  readonly enableWhen?: readonly Condition[];
  /** Of several conditions. */
  readonly enableBehavior?: 'all' | 'any';
  /** Shown, but not to be filled in, while its conditions do not hold. */
  readonly disabledDisplay?: 'hidden' | 'protected';
  /** Said before this part, with the offer to skip it: “The next part asks about self-harm.” */
  readonly contentNote?: string;
  /** Nested under a group or, after it is answered, under a question. */
  readonly items?: readonly Item[];
}

/** One of the answers that a question offers. */
export interface Option {
  /** Unique in its question; what an answer holds. */
  readonly value: string;
  readonly text: string;
  /** The text with its markup, where it has some. */
  readonly rich?: readonly (RichText | string)[];
  /** 1, the lowest, to 5: the face that stands beside the words. */
  readonly face?: 1 | 2 | 3 | 4 | 5;
  /** What it counts in a score (FHIR's itemWeight, ordinalValue). */
  readonly score?: number;
  /** Chosen, it takes all others away: “none of these”. */
  readonly exclusive?: boolean;
  readonly prefix?: string;
  /** A word or two for who is not sure what is meant. */
  readonly about?: string;
  /** How FHIR says it: `{valueCoding: …}`, `{valueInteger: 3}`; when missing, a coding with `value` as its code. */
  readonly fhir?: Readonly<Record<string, unknown>>;
}

/**
 * One answer: an option's `value`, a text, a number, yes or no, words beside the options, a number with its unit, or
 * “prefer not to say”. Dates and times are ISO 8601.
 */
export type Answer =
  | string
  | number
  | boolean
  | {readonly other: string}
  | {readonly value: number; readonly unit: string}
  | {readonly declined: true};

/**
 * Everything that was answered, by the key of its entry (`entries.ts`): the `linkId`, or, inside a repeating group, the
 * key of its turn and the `linkId`. The key of a repeating group holds how many turns there are.
 */
export type Answers = Readonly<Record<string, readonly Answer[]>>;

/** When something is shown; as FHIR's enableWhen. */
export interface Condition {
  /** A `linkId`. */
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  readonly answer: string | number | boolean;
}

/** How answers are counted. Without an answer to each of its items there is no total. */
export interface Score {
  readonly id: string;
  /** What a member reads over their own numbers: never a diagnosis. */
  readonly name: string;
  /** `phq-9-sum`, and its version. */
  readonly algorithm: {readonly id: string; readonly version: string};
  /** The `linkId`s of what is added up. */
  readonly items: readonly string[];
  readonly min: number;
  readonly max: number;
  /** What a higher number says, for the direction of a picture. */
  readonly higher: 'better' | 'harder';
}

/** What a worrying answer is. Decided in the browser, before and apart from sending. */
export type Risk =
  | {readonly item: string; readonly operator: '>=' | '='; readonly value: number}
  | {readonly score: string; readonly operator: '>='; readonly value: number};
