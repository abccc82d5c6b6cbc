import fc from 'fast-check';

const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const coding = fc.record({
  code: fc.constantFrom('x', 'y', 'z'),
  system: fc.constantFrom('urn:one', 'urn:two'),
  display: fc.constantFrom('Yes', 'No', 'Now and then'),
});
const weighed = fc
  .tuple(coding, fc.integer({min: 0, max: 3}))
  .map(([code, valueDecimal]) => ({...code, extension: [{url: ordinal, valueDecimal}]}));

const decimal = fc.integer({min: -99, max: 99}).map((tenths) => tenths / 10);
const date = fc.constantFrom('2024-02-29', '2023-12-31', '2024', '2024-02');
const moment = fc.constantFrom('2024-05-06T10:00:00+02:00', '2024-05-06T08:00:00Z', '2023-12-31T23:59:59.500Z');
const quantity = fc
  .integer({min: 0, max: 9})
  .map((value) => ({value, unit: 'kg', code: 'kg', system: 'http://unitsofmeasure.org'}));

const answer = fc.oneof(
  weighed.map((valueCoding) => ({valueCoding})),
  fc.integer({min: -9, max: 9}).map((valueInteger) => ({valueInteger})),
  decimal.map((valueDecimal) => ({valueDecimal})),
  fc.boolean().map((valueBoolean) => ({valueBoolean})),
  fc.constantFrom('chicken', 'Q10', 'a b', '7', '').map((valueString) => ({valueString})),
  date.map((valueDate) => ({valueDate})),
  moment.map((valueDateTime) => ({valueDateTime})),
  fc.constantFrom('10:30:00', '23:59:59').map((valueTime) => ({valueTime})),
  quantity.map((valueQuantity) => ({valueQuantity})),
);

const {item} = fc.letrec((tie) => ({
  item: fc.record(
    {
      linkId: fc.constantFrom('a', 'b', 'c', 'q1', 'q2'),
      text: fc.constantFrom('One', 'Two'),
      answer: fc.array(answer, {minLength: 1, maxLength: 3}),
      item: fc.array(tie('item'), {minLength: 1, maxLength: 3, depthIdentifier: 'items'}),
    },
    {requiredKeys: ['linkId']},
  ),
}));

// no two items are alike: repeat() of the reference implementation keeps some of those that are
const numbered = (items, before) =>
  items.map((each, index) => {
    const id = `${before}${index}`;
    return {...each, id, ...(each.item && {item: numbered(each.item, `${id}.`)})};
  });

/** Responses to questionnaires, with answers of every type. */
export const response = fc.record({
  resourceType: fc.constant('QuestionnaireResponse'),
  status: fc.constantFrom('completed', 'in-progress'),
  authored: moment,
  item: fc.array(item, {minLength: 1, maxLength: 5}).map((items) => numbered(items, 'i')),
});
