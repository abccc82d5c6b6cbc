import * as v from 'valibot';
import {safeLink} from '../text/link.js';
import type {Item, Questionnaire} from './questionnaire.js';

const text = v.pipe(v.string(), v.maxLength(20_000));
const name = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const link = v.pipe(
  text,
  v.check((href) => safeLink(href) !== undefined, 'is no link that may be followed'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const option = v.strictObject({
  value: name,
  text,
  face: v.optional(v.picklist([1, 2, 3, 4, 5])),
  score: v.optional(number),
  exclusive: v.optional(v.boolean()),
  prefix: v.optional(text),
  about: v.optional(text),
  fhir: v.optional(v.record(v.string(), v.unknown())),
});

const answer = v.union([
  v.string(),
  number,
  v.boolean(),
  v.strictObject({other: text}),
  v.strictObject({value: number, unit: name}),
]);

const condition = v.strictObject({
  question: name,
  operator: v.picklist(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answer: v.union([v.string(), number, v.boolean()]),
});

const types = [
  'group',
  'display',
  'choice',
  'boolean',
  'string',
  'text',
  'integer',
  'decimal',
  'quantity',
  'date',
  'dateTime',
  'time',
  'url',
] as const;

const controls = [
  'radio',
  'check-box',
  'drop-down',
  'scale',
  'rating',
  'slider',
  'chips',
  'matrix',
  'table',
  'page',
] as const;

const item: v.GenericSchema<Item> = v.strictObject({
  linkId: name,
  type: v.picklist(types),
  control: v.optional(v.picklist(controls)),
  prefix: v.optional(text),
  text: v.optional(text),
  help: v.optional(text),
  link: v.optional(link),
  placeholder: v.optional(text),
  options: v.optional(v.array(option)),
  open: v.optional(v.boolean()),
  openLabel: v.optional(text),
  openType: v.optional(v.picklist(types)),
  orientation: v.optional(v.picklist(['horizontal', 'vertical'])),
  repeats: v.optional(v.boolean()),
  minOccurs: v.optional(count),
  maxOccurs: v.optional(count),
  required: v.optional(v.boolean()),
  readOnly: v.optional(v.boolean()),
  hidden: v.optional(v.boolean()),
  plain: v.optional(v.boolean()),
  initial: v.optional(v.array(answer)),
  min: v.optional(v.union([number, v.string()])),
  max: v.optional(v.union([number, v.string()])),
  step: v.optional(v.pipe(number, v.minValue(0))),
  decimals: v.optional(count),
  minLength: v.optional(count),
  maxLength: v.optional(count),
  pattern: v.optional(text),
  labels: v.optional(v.record(v.string(), text)),
  units: v.optional(v.array(option)),
  unitOpen: v.optional(v.boolean()),
  enableWhen: v.optional(v.array(condition)),
  enableBehavior: v.optional(v.picklist(['all', 'any'])),
  disabledDisplay: v.optional(v.picklist(['hidden', 'protected'])),
  contentNote: v.optional(text),
  items: v.optional(v.array(v.lazy(() => item))),
});

const score = v.strictObject({
  id: name,
  name: text,
  algorithm: v.strictObject({id: name, version: name}),
  items: v.pipe(v.array(name), v.minLength(1, 'is empty')),
  min: number,
  max: number,
  higher: v.picklist(['better', 'harder']),
});

const risk = v.union([
  v.strictObject({item: name, operator: v.picklist(['>=', '=']), value: number}),
  v.strictObject({score: name, operator: v.literal('>='), value: number}),
]);

/** The shape of a site's own questionnaire. */
export const OwnSchema: v.GenericSchema<Questionnaire> = v.strictObject({
  id: name,
  version: name,
  title: v.optional(text),
  language: v.optional(name),
  intro: v.optional(text),
  copyright: v.optional(text),
  items: v.pipe(v.array(item), v.minLength(1, 'is empty')),
  scores: v.optional(v.array(score)),
  risks: v.optional(v.array(risk)),
  about: v.optional(
    v.strictObject({
      license: text,
      attribution: text,
      source: text,
      verifiedOn: text,
      intendedUse: text,
      notFor: text,
    }),
  ),
});
