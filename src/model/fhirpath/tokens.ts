import {FhirPathError} from './error.js';

/**
 * `sign`: an operator or bracket · `name` and `quoted`: an identifier, bare or in backticks · `constant`: `%name` ·
 * `special`: `$this` · `moment`: a date or time after its `@`. `text` is without quotes and marks.
 */
export interface Token {
  readonly kind: 'sign' | 'name' | 'quoted' | 'text' | 'number' | 'moment' | 'constant' | 'special' | 'end';
  readonly text: string;
}

/** More is no expression that somebody wrote. */
const most = 10_000;

const text = String.raw`'(?:[^\\']|\\[^])*'`;
const quoted = text.replaceAll("'", '`');
const pattern = new RegExp(
  String.raw`\s+|//.*|/\*[^]*?\*/|(?<number>\d+(?:\.\d+)?)|(?<text>${text})|(?<name>[A-Za-z_]\w*)|(?<quoted>${quoted})|` +
    String.raw`@(?<moment>[-\d]*(?:T(?:[\d:]+(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?)|%(?<constant>\w+|${text}|${quoted})|` +
    String.raw`\$(?<special>\w+)|(?<sign>[<>!]=|!~|[-+*/&|=~<>()[\]{}.,])`,
  'gy',
);

const escapes: Readonly<Record<string, string>> = {r: '\r', n: '\n', t: '\t', f: '\f'};

const escaped = (sign: string) =>
  sign.length > 1 ? String.fromCharCode(parseInt(sign.slice(1), 16)) : (escapes[sign] ?? sign);

const bare = (found: string) =>
  /^['`]/.test(found)
    ? found.slice(1, -1).replaceAll(/\\(u[\da-fA-F]{4}|[^])/g, (_, sign: string) => escaped(sign))
    : found;

/** The words of an expression. Throws FhirPathError. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const {0: whole, groups = {}} of expression.matchAll(pattern)) {
    end += whole.length;
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Token['kind'] | undefined;
    if (kind) tokens.push({kind, text: bare(groups[kind]!)});
  }
  if (end < expression.length) throw new FhirPathError(`“${expression.slice(end, end + 20)}” is not FHIRPath`);
  if (tokens.length > most) throw new FhirPathError('the expression is too long');
  return tokens;
}
