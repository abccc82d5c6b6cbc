/** A feed as sites really publish them: half of its records have something wrong with them. */
export const untidyFeed = JSON.stringify([
  {
    slug: 'morning-light',
    name: 'Morning Light',
    day: 3,
    time: '07:30',
    timezone: 'Europe/London',
    types: ['O'],
    conference_url: 'https://meet.jit.si/morning-light',
  },
  {
    slug: 'lunch-talk',
    name: 'Lunch Talk',
    day: '4',
    time: '25:70',
    timezone: 'Europe/London',
    formatted_address: '1 Park Square, Leeds',
  },
  {
    slug: 'lunch-talk',
    name: 'Lunch Talk, upstairs',
    day: [1, 4],
    time: '12:30',
    timezone: 'Europe/Leeds',
    formatted_address: '1 Park Square, Leeds',
  },
  {
    slug: 'no-way-in',
    name: 'No Way In',
    day: 5,
    time: '18:00',
    timezone: 'Europe/London',
    conference_url: 'javascript:alert(1)',
  },
  {slug: 'nameless', day: 5, time: '19:00'},
  'not a record at all',
]);
