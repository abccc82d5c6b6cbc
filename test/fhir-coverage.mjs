/**
 * `npm run coverage:fhir -- FOLDER`: what each FHIR questionnaire in a folder asks for that is not done, if anything, and
 * as its last line how many lose nothing: `N of M whole`. Value sets in the folder's files are known.
 */
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expressionsOf} from '../src/model/fhir/expressions.ts';
import {readFhir} from '../src/model/fhir/read.ts';

const folder = process.argv[2];
if (!folder || !statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
  console.error('Usage: npm run coverage:fhir -- FOLDER');
  process.exit(2);
}

const parsed = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A resource, or those in a bundle of them. */
const resourcesIn = (value) =>
  value?.resourceType === 'Bundle'
    ? (value.entry ?? []).flatMap(({resource}) => resourcesIn(resource))
    : value?.resourceType
      ? [value]
      : [];

const all = readdirSync(folder, {recursive: true})
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => resourcesIn(parsed(join(folder, name))).map((resource) => ({name, resource})));
const resources = all.map(({resource}) => resource);

/** A value set of the folder, with its code systems beside it. */
const resolveValueSet = async (canonical) => {
  const [url] = canonical.split('|');
  const found = resources.find((each) => each.resourceType === 'ValueSet' && each.url === url);
  const systems = resources.filter((each) => each.resourceType === 'CodeSystem');
  return found && {...found, contained: [...(found.contained ?? []), ...systems]};
};

const unsupportedIn = async (resource) => {
  const {questionnaire, unsupported, expressions} = await readFhir(resource, {locale: 'en', resolveValueSet});
  if (!expressions) return unsupported;
  const engine = await expressionsOf(resource, questionnaire, {now: () => new Date()});
  engine.compute({});
  return [...unsupported, ...engine.unsupported];
};

/** What is not done, each feature once, with the items it is missed at. */
const grouped = (list) => {
  const places = new Map();
  for (const {feature, at} of list) places.set(feature, [...(places.get(feature) ?? []), ...(at ? [at] : [])]);
  return [...places].map(([feature, at]) => {
    const more = at.length > 3 ? `, and ${at.length - 3} more` : '';
    return at.length ? `${feature} (${at.slice(0, 3).join(', ')}${more})` : feature;
  });
};

const told = async ({name, resource}) => {
  const title = `${name} ${resource.id ?? resource.name ?? ''}`.trim();
  try {
    const unsupported = await unsupportedIn(resource);
    const lost = grouped(unsupported.filter(({minor}) => !minor));
    const spared = grouped(unsupported.filter(({minor}) => minor));
    const note = spared.length ? `; only comfort is missing: ${spared.join(', ')}` : '';
    console.log(lost.length ? `${title}: misses ${lost.join(', ')}${note}` : `${title}: whole${note}`);
    return lost.length === 0;
  } catch (error) {
    console.log(`${title}: cannot be read: ${error.message}`);
    return false;
  }
};

const questionnaires = all.filter(({resource}) => resource.resourceType === 'Questionnaire');
let whole = 0;
for (const each of questionnaires) if (await told(each)) whole++;
console.log(`${whole} of ${questionnaires.length} whole`);
