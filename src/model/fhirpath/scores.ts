import {belowOf, FhirNode, isObject} from './fhir-node.js';
import type {Item} from './items.js';

const urls = /\/(?:ordinalValue|itemWeight|questionnaire-ordinalValue|codesystem-ordinalValue|iso21090-CO-value)$/;

function embedded(source: unknown): number | undefined {
  const extensions: unknown = isObject(source) ? source['extension'] : undefined;
  if (!Array.isArray(extensions)) return undefined;
  const found: unknown = extensions.find((extension) => isObject(extension) && urls.test(String(extension['url'])));
  const value: unknown = isObject(found) ? found['valueDecimal'] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** The coding or other value of an answer. */
const answered = (node: FhirNode): FhirNode => node.named('value')[0] ?? node;

const isSameValue = (option: FhirNode, {value}: FhirNode) => {
  const other = answered(option).value;
  return isObject(value) && isObject(other)
    ? other['code'] === value['code'] && other['system'] === value['system']
    : other === value;
};

function linkIdAbove(node: FhirNode | undefined): unknown {
  if (!node) return undefined;
  const id = isObject(node.value) ? node.value['linkId'] : undefined;
  return id ?? linkIdAbove(node.parent);
}

const scoreOf = (node: FhirNode, value: FhirNode) =>
  embedded(node.value) ?? embedded(value.value) ?? embedded(value.beside);

const indexes = new WeakMap<FhirNode, ReadonlyMap<unknown, FhirNode>>();

/** What has a linkId, by that; each answer asks for it. */
function byLinkId(questionnaire: FhirNode): ReadonlyMap<unknown, FhirNode> {
  const known = indexes.get(questionnaire);
  if (known) return known;
  const nodes = belowOf([questionnaire]).filter(({value}) => isObject(value) && value['linkId'] !== undefined);
  // of two with the same name, the first counts
  const index = new Map(nodes.reverse().map((node) => [(node.value as {linkId: unknown}).linkId, node]));
  indexes.set(questionnaire, index);
  return index;
}

/** What a chosen option counts: said with the answer itself, or with the option in the questionnaire. */
export function weightOf(item: Item, questionnaire: Item | undefined): number | undefined {
  if (!(item instanceof FhirNode)) return undefined;
  const value = answered(item);
  const own = scoreOf(item, value);
  const linkId = linkIdAbove(item);
  if (own !== undefined || linkId === undefined || !(questionnaire instanceof FhirNode)) return own;
  const option = byLinkId(questionnaire)
    .get(linkId)
    ?.named('answerOption')
    .find((each) => isSameValue(each, value));
  return option && scoreOf(option, answered(option));
}
