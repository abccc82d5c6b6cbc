import type {AskingMessages} from '../en/asking.js';

/** What is said when somebody asks for feedback, and about the links that come of it. */
export const asking: AskingMessages = {
  askTitle: 'Pide comentarios',
};
