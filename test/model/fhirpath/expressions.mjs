import fc from 'fast-check';

const filled = (template, ...parts) =>
  fc.tuple(...parts).map((values) => template.replaceAll(/#(\d)/g, (_, at) => values[at]));
const any = (...texts) => fc.constantFrom(...texts);

/**
 * Expressions that somebody might write, by what they find: a number, a text, yes or no, a date, several numbers, or
 * places in a response. Depth and size are bounded by fast-check.
 */
export const {expression} = fc.letrec((tie) => {
  const [number, text, truth, date, numbers, places] = ['number', 'text', 'truth', 'date', 'numbers', 'places'].map(
    (name) => tie(name),
  );
  const few = any('0', '1', '2', '3');
  const id = any("'a'", "'b'", "'q1'", "'q2'", "'none'");
  const type = any('integer', 'decimal', 'string', 'Coding', 'boolean', 'date', 'Quantity', 'Integer', 'String');
  return {
    number: fc.oneof(
      {depthSize: 'small'},
      any('0', '1', '2', '7', '10', '0.1', '0.2', '2.5', '{}', '-3'),
      filled('(#0 #1 #2)', number, any('+', '-', '*', '/', 'div', 'mod'), number),
      filled('#0.#1()', number, any('abs', 'ceiling', 'floor', 'truncate', 'round', 'toInteger', 'toDecimal')),
      filled('#0.round(#1)', number, few),
      filled('#0.#1()', numbers, any('count', 'sum', 'min', 'max', 'avg', 'first', 'last')),
      filled('#0.count()', places),
      filled('#0.length()', text),
      filled('#0.indexOf(#1)', text, text),
      filled('iif(#0, #1, #2)', truth, number, number),
      filled('#0.select(answer.value.ofType(#1)).first()', places, any('integer', 'decimal')),
      filled(
        "#0.answer.value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').valueDecimal.sum()",
        places,
      ),
      filled('#0.aggregate($total + $this * $index, 0)', numbers),
    ),
    text: fc.oneof(
      {depthSize: 'small'},
      any("'chicken'", "'Q10'", "''", "'a b'", '{}', String.raw`'it\'s'`, "'7'"),
      filled('(#0 #1 #2)', text, any('+', '&'), text),
      filled('#0.#1()', text, any('upper', 'lower', 'trim', 'toString')),
      filled('#0.substring(#1, #2)', text, few, few),
      filled('#0.replace(#1, #2)', text, any("'c'", "'Q'"), any("'x'", "''")),
      filled('#0.linkId.#1()', places, any('first', 'last', 'min', 'max')),
      filled('#0.linkId.join(#1)', places, any("','", "''")),
      filled('#0.answer.value.display.first()', places),
      filled('#0.toString()', truth),
      filled('iif(#0, #1)', truth, text),
    ),
    truth: fc.oneof(
      {depthSize: 'small'},
      any('true', 'false', '{}'),
      filled('(#0 #1 #2)', truth, any('and', 'or', 'xor', 'implies', '=', '!='), truth),
      filled('(#0 #1 #2)', number, any('<', '<=', '>', '>=', '=', '!=', '~', '!~'), number),
      filled('(#0 #1 #2)', text, any('<', '>=', '=', '~'), text),
      filled('(#0 #1 #2)', date, any('<', '>=', '=', '!='), date),
      filled('#0.not()', truth),
      filled('#0.#1(#2)', text, any('startsWith', 'endsWith', 'contains'), text),
      filled('(#0 in #1)', number, numbers),
      filled('(#1 contains #0)', number, numbers),
      filled('(#0 = #1)', numbers, numbers),
      filled('#0.#1()', places, any('exists', 'empty')),
      filled('#0.#1(linkId = #2)', places, any('exists', 'all'), id),
      filled('#0.isDistinct()', numbers),
      filled('(#0 is #1)', number, any('Integer', 'Decimal', 'String')),
      filled('#0.answer.value.first().is(#1)', places, type),
    ),
    date: fc.oneof(
      {depthSize: 'small'},
      any('@2024-02-29', '@2023-12-31', '@2024', '@2024-02', '{}', '@2024-05-06T08:00:00Z'),
      filled('(#0 #1 #2 #3)', date, any('+', '-'), few, any('years', 'months', 'days', 'weeks', 'hours', 'minutes')),
      filled('#0.answer.value.ofType(#1).first()', places, any('date', 'dateTime')),
    ),
    numbers: fc.oneof(
      {depthSize: 'small'},
      any('(1 | 2 | 3)', '{}', '(0.5 | 2 | 2)'),
      filled('(#0 | #1)', number, number),
      filled('#0.where($this #1 #2)', numbers, any('>', '<', '='), few),
      filled('#0.select($this #1 #2)', numbers, any('+', '*', '-'), few),
      filled('#0.#1(#2)', numbers, any('combine', 'union', 'intersect', 'exclude'), numbers),
      filled('#0.#1(#2)', numbers, any('take', 'skip'), few),
      filled('#0.#1()', numbers, any('tail', 'distinct')),
      filled('#0.answer.value.ofType(#1)', places, any('integer', 'decimal')),
    ),
    places: fc.oneof(
      {depthSize: 'small'},
      any(
        'item',
        '%resource.item',
        'item.item',
        'descendants()',
        'repeat(item)',
        'QuestionnaireResponse.item',
        '%context.item',
      ),
      filled('#0.where(linkId = #1)', places, id),
      filled('#0.where(linkId in (#1 | #2))', places, id, id),
      filled(
        '#0.where(linkId.startsWith(#1))',
        places.map((each) => each),
        any("'q'", "'a'"),
      ),
      filled("#0.where(answer.value.code = 'x')", places),
      filled('#0.where(answer.exists())', places),
      filled('#0[#1]', places, few),
      filled('#0.#1()', places, any('first', 'last', 'tail')),
      filled('(#0 | #1)', places, places),
    ),
    expression: fc.oneof(
      number,
      text,
      truth,
      date,
      numbers,
      filled('#0.linkId', places),
      filled('#0.answer.value', places),
      filled('#0.answer.value.ofType(#1)', places, type),
    ),
  };
});
