import type {ProblemAnswer} from '../../model/contract/problem.js';
import type {AnonymousCheckIn} from '../../model/contract/check-in-draft.js';
import {answerErrors} from '../../model/questionnaire/answer-errors.js';
import {clean} from '../../model/text/clean.js';
import {HttpProblem} from '../http/http-problem.js';
import type {Offered, Questionnaires} from './questionnaires.js';

const refused = (detail: string, errors: NonNullable<ProblemAnswer['errors']>): HttpProblem =>
  new HttpProblem(422, detail, {errors});

/** Ids and languages are taken as they are, or not at all: cleaned, they would be others. */
const unclean = ({group = '', language = '', consent}: AnonymousCheckIn): string | undefined => {
  if (clean(group, 500) !== group) return '/group';
  if (!/^[\da-z-]*$/i.test(language)) return '/language';
  if (consent && clean(consent.version, 500) !== consent.version) return '/consent/version';
  return undefined;
};

const checkPlain = (draft: AnonymousCheckIn): void => {
  const at = unclean(draft);
  if (at) throw refused('A value cannot be kept as it is.', [{at, message: 'holds what cannot be kept'}]);
};

const checkVersion = ({questionnaire}: Offered, {version}: AnonymousCheckIn['questionnaire']): void => {
  if (version === questionnaire.version) return;
  throw refused(`This questionnaire is asked in version ${questionnaire.version} here. Load it anew.`, [
    {at: '/questionnaire/version', message: 'is not the version that is asked'},
  ]);
};

/**
 * Makes sure that a check-in is one that this server asks for.
 * @returns the questionnaire it is of.
 * @throws {HttpProblem} 422 that names what is wrong.
 */
export const accepted = async (questionnaires: Questionnaires, draft: AnonymousCheckIn): Promise<Offered> => {
  const offered = await questionnaires.get(draft.questionnaire.id);
  if (!offered)
    throw refused('No check-ins are taken of this questionnaire.', [
      {at: '/questionnaire/id', message: 'is not offered'},
    ]);
  checkVersion(offered, draft.questionnaire);
  checkPlain(draft);
  if (offered.consentRequired && !draft.consent)
    throw refused('Answers are taken with what was agreed to.', [{at: '/consent', message: 'is missing'}]);
  const errors = answerErrors(offered.questionnaire, draft.answers, offered.expressions);
  if (errors.length > 0) throw refused('Some answers are not asked for.', errors);
  return offered;
};
