import * as v from 'valibot';
import {OwnSchema} from './own-schema.js';
import type {Item, Questionnaire, Risk, Score} from './questionnaire.js';

const most = 3000;

const wrong = (at: string, what: string): TypeError => new TypeError(`The questionnaire is wrong at ${at}: ${what}`);

const allItems = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...allItems(item.items ?? [])]);

const repeated = (values: readonly string[]): string | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);

const checkOptions = ({linkId, type, options = [], open}: Item): void => {
  if (type === 'choice' && !options.length && !open) throw wrong(linkId, 'a choice needs options');
  const twice = repeated(options.map(({value}) => value));
  if (twice !== undefined) throw wrong(linkId, `two options have the value “${twice}”`);
};

const checkConditions = ({linkId, enableWhen = []}: Item, ids: ReadonlySet<string>): void => {
  const unknown = enableWhen.find(({question}) => !ids.has(question));
  if (unknown) throw wrong(linkId, `enableWhen names “${unknown.question}”, which is no linkId`);
};

const checkScore = ({id, items}: Score, ids: ReadonlySet<string>): void => {
  const unknown = items.find((each) => !ids.has(each));
  if (unknown !== undefined) throw wrong(`scores, ${id}`, `“${unknown}” is no linkId`);
};

const checkRisk = (risk: Risk, ids: ReadonlySet<string>, scores: ReadonlySet<string>): void => {
  if ('score' in risk && !scores.has(risk.score)) throw wrong('risks', `“${risk.score}” is no score`);
  if ('item' in risk && !ids.has(risk.item)) throw wrong('risks', `“${risk.item}” is no linkId`);
};

const checkTogether = ({items, scores = [], risks = []}: Questionnaire): void => {
  const all = allItems(items);
  if (all.length > most) throw wrong('items', `it has more than ${most}`);
  const linkIds = all.map(({linkId}) => linkId);
  const ids = new Set(linkIds);
  if (ids.size < linkIds.length) throw wrong('items', `two have the linkId “${repeated(linkIds)}”`);
  for (const item of all) {
    checkOptions(item);
    checkConditions(item, ids);
  }
  for (const score of scores) checkScore(score, ids);
  for (const risk of risks) checkRisk(risk, ids, new Set(scores.map(({id}) => id)));
};

const parsed = (value: unknown): Questionnaire => {
  try {
    const result = v.safeParse(OwnSchema, value, {abortEarly: true});
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw wrong(v.getDotPath(issue) ?? 'its top', issue.message);
  } catch (error) {
    // Nested in itself, or deeper than anybody would fold.
    throw error instanceof TypeError ? error : wrong('items', 'they are nested too deeply');
  }
};

/** A site's own questionnaire, looked through. @throws TypeError that says where it is wrong, and what would be right. */
export const readOwn = (value: unknown): Questionnaire => {
  const questionnaire = parsed(value);
  checkTogether(questionnaire);
  return questionnaire;
};
