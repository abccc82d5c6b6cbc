import fc from 'fast-check';

const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

/** Texts that have broken servers. */
const known = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u{FEFF}',
  '\uD800',
  '\uDC00\uD800',
  '\u202Egnitfihs\u202C',
  'e' + '\u0301'.repeat(3000),
  '👩‍👩‍👧‍👦'.repeat(50),
  'İıŞşſK',
  '\u2028\u2029\u0085',
  '‏العربية‎',
  "' OR 1=1 --",
  "'; DROP TABLE groups; --",
  '" & | ! ( ) <-> :* \\',
  "a:* & !'",
  '%',
  '%%',
  '_',
  '\\',
  '{}',
  '{"a":',
  '$1',
  '${jndi:ldap://example.org}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '99999999999999999999999',
  '-99999999999999999999999',
  '0x10',
  '1,2,3',
  ',,,',
  '91,181',
  'Etc/Nowhere',
  'Europe/Madrid\0',
  '"never closed',
  '""""""',
  'a '.repeat(100),
  'x'.repeat(5_000),
  'ﷺ'.repeat(400),
];

/** A text that no sane caller sends. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...known),
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 30}).map((codes) => String.fromCharCode(...codes)),
  fc.double().map(String),
);

/** A value of JSON where another was wanted. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, [], {}, [[]], {a: {b: {c: {}}}}),
  fc.jsonValue({maxDepth: 3}),
  fc.array(fc.constant('x'), {minLength: 300, maxLength: 900}),
);

/** A whole body that is not what was wanted, and often not even JSON. */
export const hostileBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"message":"a","message":1}',
    '{"__proto__":{"polluted":true},"message":"x"}',
    nested(20, '{"a":', '}'),
    nested(5_000, '[', ']'),
    nested(100_000, '[', ']'),
    JSON.stringify({message: 'x'.repeat(31_000)}),
    JSON.stringify({message: 'x'.repeat(40_000)}),
    JSON.stringify({message: 'x'.repeat(2_000_000)}),
    '{"message":"\\ud800"}',
    '{"message":"\\u0000"}',
    '{"message":1e999}',
  ),
  hostileValue.map((value) => JSON.stringify(value) ?? ''),
  hostileText,
  fc.uint8Array({maxLength: 200}).map((bytes) => new Uint8Array(bytes)),
);

/** What a path can end in that no address names. */
export const hostileSegment: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) => encodeURIComponent(text.slice(0, 1_500).replaceAll(/\p{Surrogate}/gu, '\uFFFD'))),
  fc.constantFrom('%zz', '%', '%c0%80', '%ff%fe', '%00', '..%2f..', '%e0%a4%a', '*', 'a%20b', ';x=1'),
);
