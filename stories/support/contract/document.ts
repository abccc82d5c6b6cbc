/* As much of an OpenAPI 3.1 document as a page about it reads. */

/** JSON Schema, or where it is. */
export interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

type Content = Record<string, {schema: Schema; example?: unknown}>;

export interface Answer {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Content;
}

export interface Operation {
  summary: string;
  description?: string;
  parameters: Parameter[];
  requestBody?: {content: Content};
  responses: Record<string, Answer>;
}

export interface Contract {
  info: {title: string; description: string};
  paths: Record<string, Record<string, Operation>>;
  components: {schemas: Record<string, Schema>; responses: Record<string, Answer>};
}

/** The name at the end of a reference: `Group` of `#/components/schemas/Group`. */
export const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** The schema and the example of what is sent as JSON; undefined where nothing is. */
export const jsonOf = (content: Content | undefined): Content[string] | undefined => Object.values(content ?? {})[0];
