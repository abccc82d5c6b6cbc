import type {HelpMessages} from '../en/help.js';

/** What is said about help, and about leaving a page in a hurry. */
export const help: HelpMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesita ayuda ahora?',
};
