import {type Raw, compact, isRaw, listOf} from './resource.js';

/** Where value sets and code systems are looked for. */
interface Shelf {
  readonly resources: readonly Raw[];
  readonly resolve?: ((url: string) => Promise<unknown>) | undefined;
  /** How many value sets were looked for: they may name each other without end. */
  readonly asked: {count: number};
}

type Concepts = readonly Raw[];
const deepest = 10;
const most = 20_000;
const mostAsked = 500;

const bare = (url: string): string => url.split('|')[0]!;

const shelves = new WeakMap<readonly Raw[], ReadonlyMap<string, Raw>>();

/** By type and by `#id` or URL; the first wins. */
const indexOf = (resources: readonly Raw[]): ReadonlyMap<string, Raw> => {
  const known = shelves.get(resources);
  if (known) return known;
  const entries = resources.flatMap((each): [string, Raw][] => {
    const {resourceType, id, url} = each;
    return [`#${String(id)}`, String(url)].map((name) => [`${String(resourceType)} ${name}`, each]);
  });
  const index = new Map(entries.reverse());
  shelves.set(resources, index);
  return index;
};

const find = ({resources}: Shelf, type: string, url: string): Raw | undefined =>
  indexOf(resources).get(`${type} ${bare(url)}`);

const flat = (concepts: Concepts, inner: string, depth = 0): Raw[] =>
  depth > deepest ? [] : concepts.flatMap((each) => [each, ...flat(listOf(each, inner), inner, depth + 1)]);

const weightIn = (concept: Raw): unknown =>
  listOf(concept, 'property').find(({code}) => code === 'itemWeight' || code === 'ordinalValue')?.['valueDecimal'];

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';

/** Names in other languages, said as elsewhere. */
const translations = (concept: Raw): Raw[] =>
  listOf(concept, 'designation').map(({language, value}) => ({
    url: `${hl7}translation`,
    extension: [
      {url: 'lang', valueCode: language},
      {url: 'content', valueString: value},
    ],
  }));

/** A concept in the shape of `answerOption`, with what its code system says of it. */
const asOption = (concept: Raw, system: unknown, known?: Raw): Raw => {
  const weight = weightIn(concept) ?? (known && weightIn(known));
  const both: Raw = {...known, ...concept};
  const named = [...listOf(both['_display'], 'extension'), ...translations(both)];
  const weighs = weight === undefined ? [] : [{url: `${hl7}itemWeight`, valueDecimal: weight}];
  const extension = [...listOf(concept, 'extension'), ...listOf(known, 'extension'), ...weighs];
  const valueCoding = compact({system, code: both['code'], display: both['display']});
  return {valueCoding: named.length ? {...valueCoding, _display: {extension: named}} : valueCoding, extension};
};

const systems = new WeakMap<Raw, ReadonlyMap<unknown, Raw>>();

const codeSystem = (shelf: Shelf, system: unknown): ReadonlyMap<unknown, Raw> => {
  const found = typeof system === 'string' ? find(shelf, 'CodeSystem', system) : undefined;
  if (!found) return new Map();
  const known =
    systems.get(found) ?? new Map(flat(listOf(found, 'concept'), 'concept').map((each) => [each['code'], each]));
  systems.set(found, known);
  return known;
};

const included = async (shelf: Shelf, include: Raw, depth: number): Promise<Concepts | undefined> => {
  const {system, valueSet, filter} = include;
  const known = codeSystem(shelf, system);
  const listed = listOf(include, 'concept');
  if (filter !== undefined) return undefined;
  if (listed.length) return listed.map((concept) => asOption(concept, system, known.get(concept['code'])));
  if (system !== undefined) return known.size ? [...known.values()].map((each) => asOption(each, system)) : undefined;
  const others = Array.isArray(valueSet) ? valueSet.filter((url): url is string => typeof url === 'string') : [];
  return joined(others.map((url) => conceptsAt(shelf, url, depth + 1)));
};

const joined = async (lists: readonly Promise<Concepts | undefined>[]): Promise<Concepts | undefined> => {
  const all = await Promise.all(lists);
  return all.length && all.every((list) => list !== undefined) ? all.flat() : undefined;
};

const keyOf = ({system, code}: Raw): string => JSON.stringify([system, code]);

const composed = async (shelf: Shelf, compose: unknown, depth: number): Promise<Concepts | undefined> => {
  const concepts = await joined(listOf(compose, 'include').map((each) => included(shelf, each, depth)));
  const without = new Set(
    listOf(compose, 'exclude').flatMap((each) =>
      listOf(each, 'concept').map(({code}) => keyOf({system: each['system'], code})),
    ),
  );
  return concepts?.filter(({valueCoding}) => !without.has(keyOf(valueCoding as Raw)));
};

const held = async (shelf: Shelf, valueSet: Raw, depth: number): Promise<Concepts | undefined> => {
  const contains = flat(listOf(valueSet['expansion'], 'contains'), 'contains').filter(
    ({code, abstract}) => code !== undefined && abstract !== true,
  );
  if (contains.length) {
    return contains.map((each) => asOption(each, each['system'], codeSystem(shelf, each['system']).get(each['code'])));
  }
  return composed(shelf, valueSet['compose'], depth);
};

// What stands in the resource itself comes first; then whoever else may know.
const conceptsAt = async (shelf: Shelf, url: string, depth: number): Promise<Concepts | undefined> => {
  if (depth > deepest || shelf.asked.count++ > mostAsked) return undefined;
  const near = find(shelf, 'ValueSet', url);
  const concepts = near && (await held(shelf, near, depth));
  return concepts?.length ? concepts : fetched(shelf, url.startsWith('#') ? near?.['url'] : url, depth);
};

const fetched = async (shelf: Shelf, address: unknown, depth: number): Promise<Concepts | undefined> => {
  if (typeof address !== 'string') return undefined;
  // A hook that fails does not know it either.
  const answered = await Promise.resolve(shelf.resolve?.(address)).catch(() => undefined);
  const far = answered ?? (await import('./known-value-sets.js')).knownValueSet(address.split('|')[0]!);
  if (!isRaw(far)) return undefined;
  return held({...shelf, resources: [far, ...listOf(far, 'contained'), ...shelf.resources]}, far, depth + 1);
};

/** What each value set holds that a questionnaire names, in the shape of `answerOption`; missing: nobody knows. */
export const readValueSets = async (
  urls: Iterable<string>,
  shelf: Omit<Shelf, 'asked'>,
): Promise<ReadonlyMap<string, readonly Raw[]>> => {
  const sets = new Map<string, Concepts>();
  await Promise.all(
    [...urls].map(async (url) => {
      const concepts = await conceptsAt({...shelf, asked: {count: 0}}, url, 0);
      if (concepts?.length) sets.set(url, concepts.slice(0, most));
    }),
  );
  return sets;
};
