import type {FormMessages} from '../en/form.js';

/** What a form says while it is filled in. */
export const form: FormMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  checkIn: 'تسجيل الحضور',
};
