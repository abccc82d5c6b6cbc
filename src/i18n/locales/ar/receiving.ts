import type {ReceivingMessages} from '../en/receiving.js';

/** What is said to who receives cards. */
export const receiving: ReceivingMessages = {
  receiveTitle: 'البطاقات الواردة',
};
