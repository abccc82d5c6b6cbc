import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import type {AskBody} from '../asks/ask-row.js';

/** A reported card as it was, and what was asked; whose they were is not in it. */
export type Sealed = Omit<CardText, 'mayShow'> &
  Pick<AskBody, 'about' | 'wish'> & {
    /** ISO date on which it arrived. */
    day: string;
  };
