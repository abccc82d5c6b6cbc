import type {SendingMessages} from '../en/sending.js';

/** What a form says when it is looked through, sent, kept and withdrawn. */
export const sending: SendingMessages = {
  send: 'إرسال',
};
