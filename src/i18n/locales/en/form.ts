/** What a form says while it is filled in. */
export const form = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  checkIn: 'Check-in',
};

export type FormMessages = typeof form;
