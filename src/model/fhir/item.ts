import type {ItemType} from '../questionnaire/questionnaire.js';
import {safeLink} from '../text/link.js';
import {controlCodes, controlFor, isKnownControl, orientationIn} from './control.js';
import {checkExtensions, extensionOf, extensionsOf} from './extensions.js';
import {foldWords} from './fold.js';
import {initialsIn, isUnitOpen, readLimits, unitsIn} from './limits.js';
import {richIn} from './markup-in.js';
import {answerFor, readOptions} from './options.js';
import type {Draft, Reading} from './reading.js';
import type {Report} from './report.js';
import {riskIn} from './risk.js';
import {type Raw, compact, listOf, textOf, typedIn} from './resource.js';

const types: ReadonlySet<string> = new Set(
  'group display choice boolean string text integer decimal quantity date dateTime time url attachment reference'.split(
    ' ',
  ),
);

const isType = (type: string): type is ItemType => types.has(type);

/** R4's open-choice and R5's coding are choices here. */
const typeIn = (raw: Raw, at: string, {report}: Reading): ItemType => {
  const type = String(raw['type']);
  if (type === 'open-choice' || type === 'coding') return 'choice';
  if (isType(type)) return type;
  report.add('type', at, `“${type}” is not known; only its text is shown.`);
  return 'display';
};

const listedOptions = (raw: Raw, at: string, reading: Reading): readonly Raw[] => {
  const named = textOf(raw['answerValueSet']);
  const concepts = named ? reading.valueSets.get(named) : undefined;
  if (named && !concepts) {
    const message = `Nobody knows ${named}; it is answered in words.`;
    reading.report.add('answerValueSet', at, message);
  }
  // Files of R4 that were once STU3 may still call them so.
  return concepts ?? [...listOf(raw, 'answerOption'), ...listOf(raw, 'option')];
};

/** `value`, if it is one of these. */
const oneOf = <T extends string>(value: unknown, ...values: readonly T[]): T | undefined =>
  values.find((each) => each === value);

/** Whether words of one's own may stand beside the options; and where there are none, they must. */
const opening = (raw: Raw, type: ItemType, known: boolean): Partial<Draft> => {
  const says = raw['type'] === 'open-choice' ? 'optionsOrString' : raw['answerConstraint'];
  const constraint = oneOf(says ?? extensionOf(raw, 'answerConstraint'), 'optionsOrString', 'optionsOrType');
  if (!constraint && known) return {};
  // Where only codes may be answered, words are the name of one.
  const isWords = constraint === 'optionsOrString' || (constraint && type === 'choice');
  return {open: true, openLabel: textOf(extensionOf(raw, 'openLabel')), openType: isWords ? undefined : type};
};

/** Whether what is missing is said already. */
const isElsewhere = (raw: Raw): boolean =>
  raw['answerValueSet'] !== undefined || extensionsOf(raw, 'answerExpression').length > 0;

const isAsked = ({type}: Draft): boolean => type !== 'group' && type !== 'display';

/** A question with options is a choice, whatever type its options have. */
const readChoices = (draft: Draft, raw: Raw, reading: Reading): void => {
  const {type, linkId} = draft;
  const options = isAsked(draft) ? readOptions(listedOptions(raw, linkId, reading), linkId, reading) : [];
  if (type !== 'choice' && !options.length) return;
  if (!options.length && !isElsewhere(raw) && raw['type'] === 'choice') {
    reading.report.add('answerOption', linkId, 'It has no options; it is answered in words.');
  }
  Object.assign(draft, {type: 'choice', options}, compact(opening(raw, type, options.length > 0)));
};

const readUnits = (draft: Draft, raw: Raw, reading: Reading): void => {
  const units = readOptions(unitsIn(raw, draft, reading), draft.linkId, reading);
  if (units.length) draft.units = units;
  if (isUnitOpen(raw, draft.type, units.length)) draft.unitOpen = true;
};

const readInitial = (draft: Draft, raw: Raw, reading: Reading): void => {
  const answers = (isAsked(draft) ? initialsIn(raw) : []).flatMap((each) => {
    const typed = typedIn(each, 'value');
    const answer = typed && answerFor(draft, typed);
    if (answer === undefined) reading.report.add('initial', draft.linkId, 'Its first answer cannot be given.');
    return answer ?? [];
  });
  if (answers.length) draft.initial = draft.repeats ? answers : answers.slice(0, 1);
};

const isNameless = ({type, text, hidden}: Draft): boolean => type !== 'group' && !text && !hidden;

const notAsked: Partial<Record<ItemType, string>> = {
  attachment: 'Files cannot be attached.',
  reference: 'There are no records to choose from.',
};

const checkControls = (raw: Raw, linkId: string, report: Report): void => {
  for (const code of controlCodes(raw)) {
    if (!isKnownControl(code)) report.addMinor(`itemControl ${code}`, linkId, 'It is shown as usual instead.');
  }
};

const checkItem = (draft: Draft, raw: Raw, {report}: Reading): void => {
  const {linkId, type, hidden} = draft;
  checkExtensions(raw, linkId, report);
  checkControls(raw, linkId, report);
  const missing = notAsked[type];
  // Nobody could go on from a question that must be answered and cannot be.
  if (missing) delete draft.required;
  if (missing && !hidden) report.add(type, linkId, missing);
  if (isNameless(draft) && raw['definition'] !== undefined) {
    report.add('definition', linkId, 'Its words stand elsewhere.');
  }
};

const linkIn = (raw: Raw): string | undefined =>
  safeLink(extensionOf(raw, 'supportLink') ?? extensionOf(raw, 'supportHyperlink'));

const placeholderIn = (raw: Raw, {words}: Reading): string | undefined => {
  const [format] = extensionsOf(raw, 'entryFormat');
  return format && words.read(format, 'valueString');
};

const isHidden = (raw: Raw): boolean => {
  const mode = extensionOf(raw, 'usageMode');
  return extensionOf(raw, 'hidden') === true || mode === 'display' || mode === 'display-non-empty';
};

const flagsIn = (raw: Raw): Partial<Draft> => {
  const yes = (name: string): true | undefined => (raw[name] === true ? true : undefined);
  return {
    repeats: yes('repeats') ?? (extensionOf(raw, 'answerRepeats') === true || undefined),
    required: yes('required'),
    readOnly: yes('readOnly'),
    hidden: isHidden(raw) || undefined,
    enableBehavior: oneOf(raw['enableBehavior'], 'any', 'all'),
    disabledDisplay: oneOf(raw['disabledDisplay'] ?? extensionOf(raw, 'disabledDisplay'), 'protected', 'hidden'),
  };
};

const startItem = (raw: Raw, reading: Reading): Draft => {
  const linkId = String(raw['linkId']);
  const markup = richIn(raw, 'text', linkId, reading);
  return compact<Draft>({
    linkId,
    type: typeIn(raw, linkId, reading),
    prefix: reading.words.read(raw, 'prefix'),
    text: reading.words.read(raw, 'text') ?? markup?.plain,
    rich: markup?.rich,
    link: linkIn(raw),
    help: textOf(extensionOf(raw, 'instruction')),
    placeholder: placeholderIn(raw, reading),
    orientation: orientationIn(raw),
    ...flagsIn(raw),
    ...readLimits(raw, linkId, reading),
  });
};

/** Reads an item and all that is below it; its conditions wait in `reading`. */
export const readItem = (raw: Raw, reading: Reading): Draft => {
  const draft = startItem(raw, reading);
  readChoices(draft, raw, reading);
  readUnits(draft, raw, reading);
  readInitial(draft, raw, reading);
  checkItem(draft, raw, reading);
  const risk = riskIn(draft, raw);
  if (risk) reading.risks.push(risk);
  if (listOf(raw, 'enableWhen').length) reading.waiting.push([draft, raw]);
  const children = listOf(raw, 'item').map((child) => ({raw: child, draft: readItem(child, reading)}));
  const items = foldWords(draft, children, controlCodes(raw).includes('slider'));
  if (items.length) draft.items = items;
  const control = controlFor(draft, raw);
  if (control) draft.control = control;
  return draft;
};
