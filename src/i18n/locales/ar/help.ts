import type {HelpMessages} from '../en/help.js';

/** What is said about help, and about leaving a page in a hurry. */
export const help: HelpMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل تحتاج إلى مساعدة الآن؟',
};
