/** An online room of the network itself: open to all, free, with a link that never changes. */
export const room = (id, name, topics, zone, days, start, minutes, description, more = {}) => {
  const {languages = ['en'], audiences = [], access = ['captions'], ...others} = more;
  return {
    id,
    name,
    lang: 'en',
    description,
    topics,
    audiences,
    languages,
    access,
    facilitators: [],
    cost: {kind: 'free'},
    join: {kind: 'open'},
    agreements: [
      'What is said here stays here',
      'You may pass, every time',
      'If someone is in danger, we get help, and we say so first',
    ],
    contacts: [{name: 'Harbour online team', email: 'online@harbour.example'}],
    organization: {name: 'Harbour Online', url: 'https://harbour.example/online'},
    feedback: {email: 'listings@harbour.example'},
    updated: '2026-09-14T08:00:00Z',
    meetings: [
      {
        id: `${id}-1`,
        days,
        start,
        minutes,
        timeZone: zone,
        attendance: 'online',
        online: {
          url: `https://rooms.example/${id}`,
          notes: 'The room is open all the time; a host is there at the hour we say.',
        },
      },
    ],
    ...others,
  };
};
