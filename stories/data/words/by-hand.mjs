/* What a group written by hand starts from. */
export const group = (fields) => ({
  audiences: [],
  facilitators: [],
  agreements: [],
  access: [],
  contacts: [],
  feedback: {email: 'listings@harbour.example'},
  updated: '2026-08-03T09:00:00Z',
  ...fields,
});

export const weekly = (id, days, start, minutes, timeZone, more) => ({id, days, start, minutes, timeZone, ...more});

export const room = (name, address, regions, latitude, longitude) => ({name, address, regions, latitude, longitude});
