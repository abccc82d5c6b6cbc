import type {FormMessages} from '../en/form.js';

/** What a form says while it is filled in. */
export const form: FormMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  checkIn: '¿Cómo llega?',
};
