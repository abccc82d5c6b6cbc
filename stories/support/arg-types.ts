import type {ArgTypes, ArgTypesEnhancer} from 'storybook/internal/types';

/** `pageSize` for `page-size`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_dashed, letter: string) => letter.toUpperCase());

const categoryOf = ({table}: ArgTypes[string]): string => (table as {category?: string} | undefined)?.category ?? '';
const isSettable = (row: ArgTypes[string]): boolean => ['', 'attributes', 'properties'].includes(categoryOf(row));

/**
 * What the manifest says about an element, as a table of docs and controls: a row for each attribute, one for each
 * property that has none, and no control for what is not set but listened to, filled or styled.
 */
export const tidied: ArgTypesEnhancer = ({argTypes}) => {
  const dashed = Object.keys(argTypes).filter(
    (name) => /^[a-z]+-/.test(name) && categoryOf(argTypes[name]!) === 'attributes',
  );
  const twins = new Set(dashed.map(propertyOf));
  return Object.fromEntries(
    Object.entries(argTypes)
      .filter(([name]) => !twins.has(name))
      .map(([name, row]) => [name, isSettable(row) ? row : {...row, control: {disable: true}}]),
  );
};
