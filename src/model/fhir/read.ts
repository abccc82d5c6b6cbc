import type {Questionnaire} from '../questionnaire/questionnaire.js';
import {readConditions} from './conditions.js';
import {checkExtensions} from './extensions.js';
import {readItem} from './item.js';
import {richIn} from './markup-in.js';
import type {Draft, Reading} from './reading.js';
import {Report} from './report.js';
import {type Raw, compact, isRaw, listOf, textOf} from './resource.js';
import {type Survey, survey} from './survey.js';
import type {Unsupported} from './unsupported.js';
import {readValueSets} from './value-sets.js';
import {Words} from './words.js';

export type {Unsupported} from './unsupported.js';

/** How a resource is read. */
export interface ReadOptions {
  /** BCP 47: of a resource's translations, the visitor's. */
  readonly locale: string;
  /** Fetches a FHIR ValueSet (expanded, or with all its concepts) that the resource only names; undefined: unknown. */
  readonly resolveValueSet?: ((url: string) => Promise<unknown>) | undefined;
}

/** What was read. */
export interface ReadResult {
  readonly questionnaire: Questionnaire;
  readonly unsupported: readonly Unsupported[];
  /** True when it has expressions: see `expressions.ts`. */
  readonly expressions: boolean;
}

const readingOf = async (
  resource: Raw,
  {valueSets, hasMarkup}: Survey,
  {locale, resolveValueSet}: ReadOptions,
): Promise<Reading> => ({
  report: new Report(),
  words: new Words(locale, textOf(resource['language'])),
  markup: hasMarkup ? (await import('./rich.js')).readMarkup : undefined,
  valueSets: await readValueSets(valueSets, {resources: listOf(resource, 'contained'), resolve: resolveValueSet}),
  risks: [],
  waiting: [],
});

const byLinkId = (drafts: readonly Draft[], into = new Map<string, Draft>()): Map<string, Draft> => {
  for (const draft of drafts) byLinkId(draft.items ?? [], into.set(draft.linkId, draft));
  return into;
};

const checkNames = ({twice, nameless}: Survey, report: Report): void => {
  for (const linkId of twice) {
    report.add('linkId', linkId, 'It is there twice; the second is left out.');
  }
  for (const at of nameless) report.addMinor('linkId', at, 'It has none; where it stands is its name.');
};

const questionnaireOf = (resource: Raw, items: readonly Draft[], reading: Reading): Questionnaire =>
  compact<Questionnaire>({
    id: textOf(resource['url']) ?? textOf(resource['id']) ?? textOf(resource['name']) ?? 'questionnaire',
    version: textOf(resource['version']) ?? '',
    title: reading.words.read(resource, 'title') ?? richIn(resource, 'title', '', reading)?.plain,
    language: reading.words.language,
    copyright: reading.words.read(resource, 'copyright'),
    items,
    risks: reading.risks.length ? reading.risks : undefined,
  });

/**
 * Reads a Questionnaire in FHIR R4 or R5.
 * @throws TypeError that says where it is malformed: `item[3].linkId is missing`. What is well-formed and not done is in
 * `unsupported`.
 */
export const readFhir = async (resource: unknown, options: ReadOptions): Promise<ReadResult> => {
  const type = isRaw(resource) ? String(resource['resourceType']) : typeof resource;
  if (!isRaw(resource) || type !== 'Questionnaire')
    throw new TypeError(`A Questionnaire is wanted, and this is: ${type}`);
  const found = survey(resource);
  const reading = await readingOf(resource, found, options);
  checkExtensions(resource, '', reading.report);
  checkNames(found, reading.report);
  const items = found.items.map((raw) => readItem(raw, reading));
  readConditions(byLinkId(items), reading);
  return {
    questionnaire: questionnaireOf(resource, items, reading),
    unsupported: reading.report.list,
    expressions: found.hasExpressions,
  };
};
