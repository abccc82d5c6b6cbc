/** A page of services as an Open Referral directory answers it. */
export const hsds = {
  total_items: 2,
  total_pages: 1,
  page_number: 1,
  size: 2,
  contents: [
    {
      id: 'ac1',
      name: 'Carers café',
      description: '<p>For people who care</p>',
      eligibility_description: 'Carers',
      fees_description: 'Free of charge',
      accreditations: 'Charity 123',
      url: 'https://example.org/carers',
      email: 'care@example.org',
      status: 'active',
      application_process: 'Drop in',
      last_modified: '2024-05-06T07:08:09Z',
      languages: [{code: 'en'}, {name: 'Arabic'}],
      organization: {name: 'Care Trust', website: 'https://example.org'},
      phones: [{number: '+44 113 496 0000'}],
      contacts: [{name: 'Sam', phones: [{number: '1'}]}],
      attributes: [{taxonomy_term: {name: 'Caring'}}],
      service_capacities: [{available: 3, maximum: 12}],
      service_at_locations: [
        {
          id: 'sal1',
          location: {
            name: 'Town Hall',
            latitude: 53.8,
            longitude: -1.55,
            accessibility: [{description: 'Wheelchair access'}],
            addresses: [
              {address_1: '1 Main St', city: 'Leeds', state_province: 'Yorkshire', postal_code: 'LS1', country: 'GB'},
            ],
          },
          schedules: [
            {freq: 'WEEKLY', byday: 'MO,TH', opens_at: '10:00', closes_at: '11:30', timezone: 'Europe/London'},
            {freq: 'MONTHLY', byday: '2SA', opens_at: '14:00Z', dtstart: '2024-01-13', timezone: 'Europe/London'},
          ],
        },
        {id: 'sal2', location: {location_type: 'virtual', url: 'https://zoom.us/j/1'}},
      ],
    },
    {
      id: 'ac2',
      name: 'Helpline',
      status: 'temporarily closed',
      schedules: [{freq: 'DAILY', opens_at: '09:00', closes_at: '17:00', timezone: 'Europe/London'}],
    },
  ],
};
