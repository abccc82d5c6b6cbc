import type {AnonymousCheckIn} from '../../model/contract/check-in-draft.js';
import {answerErrors} from '../../model/questionnaire/answer-errors.js';
import {clean} from '../../model/text/clean.js';
import {BackendError} from '../backend.js';
import type {DeviceQuestionnaires} from './device-questionnaires.js';

/** What is taken of questionnaires that are not offered. */
export type Unknown = 'refused' | 'taken';

const refuse = (why: string): never => {
  throw new BackendError('invalid', why);
};

// An id is taken as it is, or not at all: cleaned, it would be another.
const assertPlain = ({group = '', language = ''}: AnonymousCheckIn): void => {
  if (clean(group, 500) !== group || !/^[\da-z-]*$/i.test(language)) refuse('A value cannot be kept as it is.');
};

/**
 * Makes sure that a check-in is one that is asked for.
 * @throws {BackendError} `invalid`
 */
export const accepted = async (
  questionnaires: DeviceQuestionnaires,
  draft: AnonymousCheckIn,
  unknown: Unknown,
): Promise<void> => {
  assertPlain(draft);
  const {id, version} = draft.questionnaire;
  const asked = await questionnaires.asked(id);
  if (!asked) return unknown === 'taken' ? undefined : refuse(`No check-ins are taken of “${id}”.`);
  const {questionnaire, expressions} = asked;
  if (questionnaire.version !== version) refuse(`“${id}” is asked in version ${questionnaire.version}.`);
  const [wrong] = answerErrors(questionnaire, draft.answers, expressions);
  if (wrong) refuse(`${wrong.at} ${wrong.message}.`);
};
