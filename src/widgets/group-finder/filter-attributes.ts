import type {ComplexAttributeConverter} from 'lit';
import {type FacetName, type GroupQuery, facetNames} from '../../model/query.js';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const split = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

/** Several values in one attribute, separated by commas. */
export const values: ComplexAttributeConverter<string[]> = {fromAttribute: split};

/** Weekdays by number (0 = Sunday) or English name. */
export const dayValues: ComplexAttributeConverter<string[]> = {
  fromAttribute: (text) =>
    split(text).map((value) => {
      const index = days.findIndex((day) => value.length >= 2 && day.startsWith(value.toLowerCase()));
      return index < 0 ? value : String(index);
    }),
};

/** Where a finder keeps its filters: one property for each. */
export type FilterProperties = Record<FacetName, string[]> & {text: string; near: string; within: number; box: string};

/** The filters that are on, as a query. */
export const queryOf = (from: FilterProperties): GroupQuery => {
  const query: GroupQuery = {};
  if (from.text.trim()) query.text = from.text;
  for (const name of facetNames) if (from[name].length > 0) Object.assign(query, {[name]: from[name]});
  if (from.near) Object.assign(query, {near: from.near, within: from.within});
  if (from.box) query.box = from.box;
  return query;
};

/** The properties whose change asks anew. */
export const filterProperties = [...facetNames, 'text', 'near', 'within', 'box'] as const;
