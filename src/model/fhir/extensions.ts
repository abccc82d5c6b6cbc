import {type Raw, isRaw, listOf, typedIn} from './resource.js';
import type {Report} from './report.js';

const hl7 = 'http://hl7.org/fhir/';
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const done = set(
  'itemControl hidden choiceOrientation ordinalValue itemWeight displayCategory entryFormat sliderStepValue minValue ' +
    'maxValue minQuantity maxQuantity maxDecimalPlaces minLength regex minOccurs maxOccurs unit unitOption unitValueSet ' +
    'unitOpen optionExclusive optionPrefix translation supportLink supportHyperlink openLabel usageMode disabledDisplay ' +
    'answerConstraint answerRepeats instruction rendering-xhtml rendering-markdown rendering-style variable calculatedExpression ' +
    'initialExpression enableWhenExpression constraint targetConstraint data-absent-reason',
);
// They say where answers come from or go to, who may fill them in, or how wide something stands: nobody sees a difference.
const harmless = set(
  'isSubject targetStructureMap maxSize mimeType entryMode collapsible width columnCount shortText keyboard ' +
    'optionalDisplay choiceColumn baseType fhirType endpoint performerType assembledFrom assembleContext ' +
    'preferredOption library designNote completionMode versionAlgorithm[x] quantity-precision',
);
const outside = /extract|observation|terminology|supplementalSystem|^reference/i;

const lost: Readonly<Record<string, string>> = {
  subQuestionnaire: 'The questionnaire that belongs here is another file.',
  'assemble-expectation': 'Its parts are other files.',
  itemMedia: 'Its picture, sound or film is not shown.',
  itemAnswerMedia: 'The picture, sound or film of an option is not shown.',
  signatureRequired: 'It cannot be signed.',
  answerExpression: 'Its options are not worked out.',
  answerOptionsToggleExpression: 'Options that come and go are all shown.',
  'cqf-expression': 'A text that is worked out stands as it is.',
  'cqf-calculatedValue': 'A value that is worked out stands as it is.',
  'rendering-styleSensitive': 'Its meaning hangs on colours or fonts.',
};
const unfilled = 'Nothing is filled in from a record.';
const unaided = 'No answers are suggested from a record.';
const comfort: Readonly<Record<string, string>> = {
  launchContext: unfilled,
  itemPopulationContext: unfilled,
  sourceQueries: unfilled,
  sourceStructureMap: unfilled,
  candidateExpression: unaided,
  contextExpression: unaided,
  lookupQuestionnaire: unaided,
  'cqf-library': 'CQL is not run.',
};

const names = new Map<string, string>();

const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** `hidden` of `http://hl7.org/fhir/StructureDefinition/questionnaire-hidden`; undefined for one that is not HL7's. */
const nameOf = (url: unknown): string | undefined => {
  if (typeof url !== 'string' || !url.startsWith(hl7)) return undefined;
  let name = names.get(url);
  if (name === undefined) {
    name = lastPart(url).replace(/^(?:(?:sdc-)?questionnaire-|sdc-|extension-Questionnaire\.(?:item\.)?)/, '');
    // A file may be full of them.
    if (names.size < 500) names.set(url, name);
  }
  return name;
};

/** All extensions of an element with a name, such as `unitOption`. */
export const extensionsOf = (element: unknown, name: string): readonly Raw[] =>
  isRaw(element) && (element['extension'] ?? element['modifierExtension'])
    ? [...listOf(element, 'extension'), ...listOf(element, 'modifierExtension')].filter(({url}) => nameOf(url) === name)
    : [];

/** The value of an extension; undefined when it is not there. */
export const extensionOf = (element: unknown, name: string): unknown => {
  const [first] = extensionsOf(element, name);
  return first && typedIn(first, 'value')?.value;
};

/** What stands in a part of a compound extension. */
export const partOf = (extension: Raw, url: string): unknown => {
  const part = listOf(extension, 'extension').find((each) => each['url'] === url);
  return part && typedIn(part, 'value')?.value;
};

const checkStrange = (url: string, at: string, report: Report, modifies: boolean): void => {
  if (modifies) report.add(url, at, 'It changes a meaning, and is not known.');
  // About the whole file, others say who wrote it and where it is from.
  else if (!at && !/questionnaire/i.test(lastPart(url))) return;
  else if (url.startsWith(hl7)) report.add(url, at, 'This extension is not known.');
  // FHIR promises that whoever does not know it may pass it over.
  else report.addMinor(url, at, 'This extension is passed over.');
};

const isOff = (extension: Raw): boolean => typedIn(extension, 'value')?.value === false;

const checkOne = (extension: Raw, at: string, report: Report, modifies: boolean): void => {
  const url = String(extension['url']);
  const name = nameOf(url) ?? '';
  if (done.has(name) || harmless.has(name) || outside.test(name)) return;
  if (Object.hasOwn(comfort, name)) report.addMinor(name, at, comfort[name]!);
  else if (!Object.hasOwn(lost, name)) checkStrange(url, at, report, modifies);
  else if (!isOff(extension)) report.add(name, at, lost[name]!);
};

const checkOwn = (element: unknown, at: string, report: Report): void => {
  for (const extension of listOf(element, 'extension')) checkOne(extension, at, report, false);
  for (const extension of listOf(element, 'modifierExtension')) checkOne(extension, at, report, true);
};

/** Says which extensions of an element, and of its texts, are not done. `at` is empty for the questionnaire itself. */
export const checkExtensions = (element: unknown, at: string, report: Report): void => {
  if (!isRaw(element)) return;
  checkOwn(element, at, report);
  for (const name of Object.keys(element)) if (name.startsWith('_')) checkOwn(element[name], at, report);
};
