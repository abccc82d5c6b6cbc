import {html, type TemplateResult} from 'lit';
import {type Schema, nameIn} from './document.js';

const between = (least: number | undefined, most: number | undefined): string => {
  if (least !== undefined && most !== undefined) return `${least} … ${most}`;
  if (least !== undefined) return `from ${least}`;
  return most === undefined ? '' : `up to ${most}`;
};

const limits = ({minimum, maximum, minLength, maxLength, maxItems, pattern, format}: Schema): string[] => [
  between(minimum, maximum),
  maxLength === undefined ? '' : `${between(minLength, maxLength)} characters`,
  maxItems === undefined ? '' : `up to ${maxItems} of them`,
  format ?? '',
  pattern ? `like ${pattern}` : '',
];

/** What limits a value, in words: `up to 200 characters`; empty when nothing does. */
export const limitText = (schema: Schema): string =>
  [...limits(schema), ...(schema.items ? limits(schema.items) : [])].filter(Boolean).join(', ');

const choices = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' | ');

const listOf = (items: Schema): TemplateResult | string =>
  items.enum ? `(${choices(items.enum)})[]` : html`${typeOf(items)}[]`;

const linkTo = (name: string): TemplateResult => html`<a href="#schema-${name}">${name}</a>`;

/** What a value is: `string`, `"a" | "b"`, or a link to the table of its schema. */
export const typeOf = (schema: Schema): TemplateResult | string => {
  const {$ref, items, prefixItems, type = 'any'} = schema;
  if ($ref) return linkTo(nameIn($ref));
  if (prefixItems) return html`[${prefixItems.map((item, index) => html`${index ? ', ' : ''}${typeOf(item)}`)}]`;
  if (items) return listOf(items);
  const values = 'const' in schema ? [schema.const] : schema.enum;
  return values ? choices(values) : type;
};
