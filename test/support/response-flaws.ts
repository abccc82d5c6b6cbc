type Raw = Record<string, unknown>;

const list = (value: unknown): Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);

/** The value[x] that FHIR R4 and R5 let stand in an answer to a type of question. */
const fields: Record<string, string[]> = {
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri'],
  quantity: ['valueQuantity'],
  choice: ['valueCoding', 'valueString', 'valueInteger'],
  'open-choice': ['valueCoding', 'valueString'],
  coding: ['valueCoding', 'valueString'],
};

const shapes: Record<string, RegExp> = {
  valueDate: /^\d{4}(-\d\d(-\d\d)?)?$/,
  valueDateTime: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/,
  valueTime: /^\d\d:\d\d:\d\d(\.\d+)?$/,
  valueInteger: /^-?\d+$/,
  valueDecimal: /^-?\d+(\.\d+)?$/,
  valueUri: /^\S+$/,
};

const shapeFlaws = (field: string, value: unknown, linkId: string): string[] =>
  shapes[field] && !shapes[field].test(String(value)) ? [`${linkId}: ${String(value)}`] : [];

const valueFlaws = (answer: Raw, asked: Raw): string[] => {
  const linkId = String(asked['linkId']);
  const given = Object.keys(answer).filter((key) => /^_?value/.test(key));
  const [field = ''] = given;
  if (given.length !== 1) return [`${linkId}: ${given.length} values`];
  if (!fields[String(asked['type'])]?.includes(field.replace('_', ''))) return [`${linkId}: ${field}`];
  return shapeFlaws(field, answer[field], linkId);
};

const answerFlaws = (item: Raw, asked: Raw): string[] => {
  const answers = list(item['answer']);
  const many = answers.length > 1 && asked['repeats'] !== true ? [`${String(asked['linkId'])}: several answers`] : [];
  const inside = answers.flatMap((answer) => [
    ...valueFlaws(answer, asked),
    ...itemFlaws(list(answer['item']), list(asked['item'])),
  ]);
  return [...many, ...inside, ...('item' in item ? [`${String(asked['linkId'])}: item beside answer`] : [])];
};

const placeFlaws = (item: Raw, asked: Raw | undefined, isLate: boolean): string[] => {
  const linkId = String(item['linkId']);
  if (!asked) return [`${linkId} is unknown`];
  if (asked['type'] === 'display') return [`${linkId} asks nothing`];
  const isGroup = asked['type'] === 'group';
  const below = isGroup ? itemFlaws(list(item['item']), list(asked['item'])) : answerFlaws(item, asked);
  return isLate ? [`${linkId} is out of order`, ...below] : below;
};

const itemFlaws = (items: readonly Raw[], asked: readonly Raw[]): string[] => {
  let last = -1;
  return items.flatMap((item) => {
    const at = asked.findIndex(({linkId}) => linkId === item['linkId']);
    const again = at === last && !(asked[at]?.['type'] === 'group' && asked[at]['repeats'] === true);
    const isLate = at < last || again;
    last = at;
    return placeFlaws(item, asked[at], isLate);
  });
};

/** What is wrong with a QuestionnaireResponse to a Questionnaire; empty when nothing is. */
export const responseFlaws = (response: Raw, questionnaire: Raw): string[] => {
  const names = Object.keys(response);
  const known = ['resourceType', 'language', 'questionnaire', 'status', 'authored', 'item'];
  return [
    ...(response['resourceType'] === 'QuestionnaireResponse' ? [] : ['resourceType']),
    ...(typeof response['status'] === 'string' ? [] : ['status']),
    ...names.filter((name) => !known.includes(name)),
    ...itemFlaws(list(response['item']), list(questionnaire['item'])),
  ];
};
