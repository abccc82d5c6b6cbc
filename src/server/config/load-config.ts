import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {orderOf, sharedSource} from '../import/feed-order.js';
import type {Config, FeedbackPlan, ImportPlan, Limits, QuestionnairePlan} from './config.js';
import {mistaken} from './mistakes.js';
import {didYouMean} from './nearest.js';
import {settingNames, settings} from './settings.js';

/** Where a configuration comes from. What comes first wins: `args`, `env`, the file. */
export interface ConfigSources {
  env: Readonly<Record<string, string | undefined>>;
  /** Path of a JSON file; `KITH_CONFIG` when missing. */
  file?: string | undefined;
  /** As text, by the names of the file: what the command line says. */
  args?: Readonly<Record<string, string | undefined>>;
}

/** Limits that a busy site, or a circle of people behind one address, stays below and a machine that tries everything does not. */
export const defaultLimits: Limits = {readsPerMinute: 600, writesPerHour: 300, writesPerHourInAll: 3_000};

/** What is promised about peer feedback where a site says nothing else. */
export const defaultFeedback: FeedbackPlan = {keepDays: 90, settleMinutes: 15, sealDays: 30, reported: 'held'};

const defaults = {
  host: '127.0.0.1',
  port: 8080,
  base: '/',
  data: './kith-data',
  poolSize: 10,
  origins: [],
  proxies: [],
  frameAncestors: [],
  limits: {},
  feedback: {},
  imports: [],
  questionnaires: [
    {id: 'arriving', keepDays: 365},
    {id: 'leaving', keepDays: 365},
  ],
  log: 'json',
};

/** A text of the object itself: what somebody put on all prototypes is not meant. */
const ownText = (texts: Readonly<Record<string, string | undefined>>, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

const asItIs = (text: string): unknown => text;

/** A value as it was given, and where, for the sentence about what is wrong with it. */
interface Given {
  value: unknown;
  place: string;
}
type Found = Map<string, Given>;

const read = (file: string, mistakes: string[]): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    mistakes.push(`${file} must hold one JSON object, such as {"port": 8080}.`);
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is no JSON: ${error.message}` : `cannot be read: ${String(error)}`;
    mistakes.push(`${file} ${reason}.`);
  }
  return {};
};

const fromFile = (file: string, found: Found, mistakes: string[]): void => {
  for (const [name, value] of Object.entries(read(file, mistakes))) {
    if (Object.hasOwn(settings, name)) found.set(name, {value, place: `“${name}” in ${file}`});
    else mistakes.push(`“${name}” in ${file} is not known.${didYouMean(name, settingNames)}`);
  }
};

const fromEnv = (env: ConfigSources['env'], found: Found, mistakes: string[]): void => {
  const variables = settingNames.map((name) => settings[name].variable);
  for (const name of settingNames) {
    const {variable, fromText = asItIs} = settings[name];
    // an empty variable is how many tools say “not set”
    const text = ownText(env, variable);
    if (text) found.set(name, {value: fromText(text), place: variable});
  }
  for (const variable of Object.keys(env)) {
    if (variable.startsWith('KITH_') && variable !== 'KITH_CONFIG' && !variables.includes(variable))
      mistakes.push(`${variable} is not known.${didYouMean(variable, variables)}`);
  }
};

const fromArgs = (args: NonNullable<ConfigSources['args']>, found: Found): void => {
  for (const name of settingNames) {
    const {fromText = asItIs} = settings[name];
    const text = ownText(args, name);
    if (text !== undefined) found.set(name, {value: fromText(text), place: `--${name}`});
  }
};

const secret = new Set(['databaseUrl', 'migrateUrl', 'replicaUrl']);
const shown = (name: string, value: unknown): string => (secret.has(name) ? '' : ` ${JSON.stringify(value)}`);

/** What is wrong with a value, and what one looks like. */
const mistakeIn = (name: keyof Config, {place}: Given, issue: v.BaseIssue<unknown>): string => {
  const at = v.getDotPath(issue);
  const where = at === null ? place : `${place}, ${at}`;
  return `${where}${shown(name, issue.input)} ${issue.message}. Example: ${settings[name].example}`;
};

/** The same values on an object without a prototype. */
const bare = (values: object): Record<string, unknown> =>
  Object.assign(Object.create(null) as Record<string, unknown>, values);

/** The values that pass, on an object without a prototype: no name of the file can reach one. */
const checked = (found: Found, mistakes: string[]): Record<string, unknown> => {
  const values = bare(defaults);
  for (const name of settingNames) {
    const given = found.get(name);
    if (!given) continue;
    const {success, output, issues} = v.safeParse(settings[name].schema, given.value);
    if (success) values[name] = output;
    else mistakes.push(mistakeIn(name, given, issues[0]));
  }
  return values;
};

const limitsOf = (value: unknown): {limits?: Limits} =>
  value === 'off' ? {} : {limits: {...defaultLimits, ...(value as Partial<Limits>)}};

const feedbackOf = (value: unknown): {feedback?: FeedbackPlan} =>
  value === 'off' ? {} : {feedback: {...defaultFeedback, ...(value as Partial<FeedbackPlan>)}};

/**
 * The configuration, checked.
 * @throws {ConfigError} that names every mistake at once: where it is, what is wrong, and an example.
 */
export const loadConfig = ({env, file = env.KITH_CONFIG, args = {}}: ConfigSources): Config => {
  const found: Found = new Map();
  const mistakes: string[] = [];
  if (file) fromFile(file, found, mistakes);
  fromEnv(env, found, mistakes);
  fromArgs(args, found);
  const {limits, feedback, ...values} = checked(found, mistakes);
  const shared = sharedSource((values.imports as ImportPlan[]).map(orderOf));
  if (shared) mistakes.push(`KITH_IMPORTS: two feeds have the source “${shared}”. Give one a "source" of its own.`);
  const ids = (values.questionnaires as QuestionnairePlan[]).map(({id}) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice) mistakes.push(`KITH_QUESTIONNAIRES: “${twice}” stands there twice.`);
  if (mistakes.length > 0) throw mistaken(mistakes);
  return bare({...values, ...limitsOf(limits), ...feedbackOf(feedback)}) as unknown as Config;
};
