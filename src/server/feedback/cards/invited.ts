import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import {uninvited} from '../../../model/feedback/arriving.js';
import type {Invited} from '../../../model/feedback/rules.js';
import {HttpProblem} from '../../http/http-problem.js';

const wrong = (at: string, message: string): HttpProblem =>
  new HttpProblem(422, 'This card is not what was asked for.', {errors: [{at: `/${at}`, message}]});

/**
 * Makes sure that a card holds only what is invited, and a name where one is needed.
 * @throws {HttpProblem} 422 that names the field.
 */
export const assertInvited = (text: CardText, invited: Invited & {unsigned: boolean}): void => {
  const field = uninvited(text, invited);
  if (field) throw wrong(field, 'is not invited');
  if (!invited.unsigned && text.signature === undefined) throw wrong('signature', 'is missing');
};
