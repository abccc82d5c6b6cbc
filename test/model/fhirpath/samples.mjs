/** The objects in a resource, however deep. */
const objectsIn = (value) =>
  value && typeof value === 'object'
    ? [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)]
    : [];

const isFhirPath = ({language, expression}) => language === 'text/fhirpath' && typeof expression === 'string';

/** Every expression of a questionnaire, with a value for each variable that one may name: `{expression, variables}`. */
export function expressionsIn(questionnaire) {
  const all = objectsIn(questionnaire).filter(isFhirPath);
  const names = all.flatMap(({name}) => name ?? []);
  return [[], [3], [true], ['abc']].flatMap((value) => {
    const variables = Object.fromEntries(names.map((name) => [name, value]));
    return all.map(({expression}) => ({expression, variables}));
  });
}

const answerTo = ({type, answerOption = []}, at) => {
  const values = {integer: {valueInteger: at}, decimal: {valueDecimal: at / 2}, boolean: {valueBoolean: at % 2 === 0}};
  const option = answerOption[at % answerOption.length];
  const {valueCoding, valueString, valueInteger} = option ?? {};
  const chosen = {valueCoding, valueString, valueInteger};
  if (option) return JSON.parse(JSON.stringify(chosen));
  return values[type] ?? {valueString: ['chicken', 'abc', 'Yes'][at % 3]};
};

const answered = (items, at) =>
  items.map((item) => ({
    linkId: item.linkId,
    ...(item.type !== 'group' && item.type !== 'display' && {answer: [answerTo(item, at)]}),
    ...(item.item && {item: answered(item.item, at + 1)}),
  }));

/** A few responses to a questionnaire, in which every question has an answer. */
export const responsesTo = ({item = []}) =>
  [0, 1, 2, 3].map((at) => ({resourceType: 'QuestionnaireResponse', status: 'completed', item: answered(item, at)}));
