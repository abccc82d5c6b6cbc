import type {Item, Value} from './items.js';
import {more} from './more.js';

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A place in a resource, with what is known of its type, and where it hangs. */
export class FhirNode {
  /** Worked out once, because many expressions ask the same. */
  #levels: (readonly FhirNode[])[] | undefined;
  #children: readonly FhirNode[] | undefined;
  #named: Map<string, readonly FhirNode[]> | undefined;

  constructor(
    readonly value: unknown,
    /** FHIR's name of its type, where the resource tells: `valueCoding` does. */
    readonly type?: string,
    readonly parent?: FhirNode,
    /** What stands beside a primitive value: `_value` with its extensions. */
    readonly beside?: unknown,
  ) {}

  get #isLeaf(): boolean {
    return !isObject(this.value) && !isObject(this.beside);
  }

  /** The children of that name; `value` finds `valueString`, too. */
  named(name: string): readonly FhirNode[] {
    if (this.#isLeaf) return none;
    this.#named ??= new Map();
    let nodes = this.#named.get(name);
    if (!nodes) this.#named.set(name, (nodes = childrenNamed(this, name)));
    return nodes;
  }

  get children(): readonly FhirNode[] {
    return (this.#children ??= this.#isLeaf ? none : childrenOf(this));
  }

  /** What is below, by how far: the children first. */
  get levels(): readonly (readonly FhirNode[])[] {
    if (this.#levels) return this.#levels;
    this.#levels = [];
    for (let level = this.children; level.length > 0; level = level.flatMap(({children}) => children)) {
      this.#levels.push(level);
    }
    return this.#levels;
  }
}

const none: readonly FhirNode[] = [];
/** Elements that are no choice of types, but are compared as what they are. */
const named: Readonly<Record<string, string>> = {authored: 'dateTime', birthDate: 'date', extension: 'Extension'};
/** An element that may be of several types says in its name of which it is. */
const choice = /^(value|answer)(?=[A-Z])/;

/** The type that the name of an element tells: `valueCoding`, `answerDate`. */
function typeOf(name: string, value: unknown): string | undefined {
  const [start, suffix] = [name.replace(choice, ''), choice.test(name)];
  if (!suffix) return named[name];
  return isObject(value) ? start : start.charAt(0).toLowerCase() + start.slice(1);
}

const sourceOf = ({value, beside}: FhirNode): Json => [value, beside].find(isObject) ?? {};

function nodesOf(parent: FhirNode, source: Json, name: string): FhirNode[] {
  const [value, next] = [source[name], source[`_${name}`]];
  // most are single values, and there are very many
  if (!Array.isArray(value) && next === undefined) {
    return value == null ? [] : [new FhirNode(value, typeOf(name, value), parent)];
  }
  const values = [value].flat();
  const beside = [next].flat();
  const longer = values.length < beside.length ? beside : values;
  return longer
    .map((_, index) => new FhirNode(values[index], typeOf(name, values[index]), parent, beside[index]))
    .filter((node) => node.value != null || isObject(node.beside));
}

const namesIn = (source: Json) => Object.keys(source).map((key) => key.replace(/^_/, ''));

function childrenNamed(node: FhirNode, name: string): FhirNode[] {
  const source = sourceOf(node);
  const isOther = !Object.hasOwn(source, name) && /^(?:value|answer)$/.test(name);
  const key = isOther ? namesIn(source).find((each) => choice.exec(each)?.[0] === name) : name;
  return nodesOf(node, source, key ?? name);
}

function childrenOf(node: FhirNode): FhirNode[] {
  const source = sourceOf(node);
  const found: FhirNode[] = [];
  for (const key of Object.keys(source)) {
    const name = key.startsWith('_') ? key.slice(1) : key;
    const isTold = name !== key && Object.hasOwn(source, name);
    if (!isTold && name !== 'resourceType') found.push(...node.named(name));
  }
  return found;
}

/** Everything below them, nearer ones first. */
export function belowOf(nodes: readonly FhirNode[]): readonly FhirNode[] {
  const found: FhirNode[] = [];
  for (let depth = 0, before = -1; before < found.length; depth++) {
    before = found.length;
    for (const {levels} of nodes) for (const node of levels[depth] ?? none) found.push(node);
  }
  return found;
}

/** An item's value as operators see it: dates and quantities of FHIR become FHIRPath's, objects stay what they are. */
export const valueOf = (item: Item): Value | Json | undefined =>
  item instanceof FhirNode ? (more()?.read(item) ?? (item.value as Value | Json | undefined)) : item;

/** An item as plain data: what stands in the resource; dates as ISO 8601; quantities as FHIR writes them. */
export function plain(item: Item): unknown {
  if (item instanceof FhirNode) return item.value;
  return isObject(item) ? (item as {toJSON(): unknown}).toJSON() : item;
}
