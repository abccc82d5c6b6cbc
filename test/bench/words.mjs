/** What the records of the bench's feed are made of. All invented. */

const list = (text) => text.trim().split(/\s*[,\n]\s*/);

export const firsts = list(`
  Morning, Evening, Midday, Sunrise, Lamplight, Harbour, Riverside, Hilltop, Lakeside, Meadow, Orchard, Maple, Cedar,
  Willow, Juniper, Stone Bridge, Old Mill, Corner, Second Street, Open Door, Quiet, Steady, Hopeful, Gentle, Honest,
  Brave, Grateful, Sober, Simple, New, Courage, Serenity, Acceptance, Freedom, Fellowship, Unity, Candle, Lighthouse,
  Friday Night, Sunday, Weekday, Early Birds, Night Owls, Women of the Valley, Men of the Valley, Young and Well`);
export const seconds = list(`
  Group, Meeting, Circle, Step Study, Discussion, Big Book, Speakers, Beginners, Newcomers, Reflections, Meditation,
  Together, Roundtable, Way of Life, at Noon, Before Work, After Work, Lunch Hour, Traditions, Book Club, Check-in,
  Recovery, Friends, Hour, Table, Workshop, Gathering, Lifeline, Home Group, Survivors`);
export const saints = list(`
  St. Andrew, St. Brendan, St. Clare, St. Dominic, St. Elmo, St. Francis, Grace, Trinity, Calvary, Zion, Redeemer,
  Good Shepherd, Holy Cross, First Baptist, First Presbyterian, United Methodist, Bethany, Emmanuel, Unitarian, Friends`);
export const buildings = list(`
  Church, Church Hall, Parish House, Community Center, Chapel, Library, Hospital, Clubhouse, Senior Center, Meeting House`);
export const streets = list(`
  Maple, Oak, Chestnut, Walnut, Elm, Pine, Cedar, Spring, High, Main, Church, Mill, Lincoln, Franklin, Jefferson, Park,
  Washington, River, Lake, Ridge, Meadow, Orchard, Station, Market, Broad, Bridge, College, Academy, Prospect, Union`);
export const kindsOfStreet = ['St', 'Ave', 'Rd', 'Blvd', 'Ln', 'Dr'];
export const counties = list(`
  Ashford, Birchwood, Carrow, Dunmore, Eastlake, Fairmount, Glenville, Hartwell, Inverness, Jessup, Kirkland, Larkspur,
  Merrow, Northgate, Oakhurst, Pemberton, Quarry, Rosedale, Shelby, Thornton, Upland, Vernon, Westfield, Yarrow`);
export const towns = list(`
  Amity, Bellbrook, Cold Spring, Darby, Elkton, Fern Hill, Gilford, Hazelton, Ironbridge, Juno, Kingsley, Lowell Falls,
  Milford, New Haven, Old Forge, Pinehurst, Quincy, Red Bank, Salem, Trenton, Unionville, Valley View, Windsor, York`);
export const sentences = list(`
  Park behind the building\n Enter by the side door\n Ring the bell twice\n Room 204 on the second floor
  Use the ramp on Maple Street\n Masks are welcome\n Coffee from half past\n Childcare on request
  Newcomers meet ten minutes early\n Last meeting of the month is a speaker meeting\n Bring a friend
  Doors close when the meeting starts\n No meeting on public holidays\n The elevator is to the left of the entrance
  Anniversaries are celebrated in the last week\n Please do not park in front of the day care center next door
  First week of the month: Step; second week: Big Book; third week: Tradition; fourth week: speaker
  Bring a chair and something warm to wear; when it rains we meet under the pavilion
  It’s a small and friendly group\n Cameras may stay off\n Ask for the password by e-mail before the first visit`);

/** How often a type code stands in a record. */
export const typeShares = Object.entries({
  D: 0.28,
  B: 0.15,
  ST: 0.14,
  SP: 0.13,
  LIT: 0.08,
  X: 0.31,
  BE: 0.06,
  W: 0.06,
  M: 0.04,
  S: 0.02,
  TR: 0.03,
  Y: 0.02,
  LGBTQ: 0.02,
  MED: 0.03,
  XB: 0.03,
  BA: 0.01,
  ASL: 0.01,
  '12x12': 0.02,
});
/** How many of a hundred meetings start in an hour. */
export const hourShares = Object.entries({
  '06': 3,
  '07': 8,
  '08': 3,
  '09': 4,
  10: 7,
  11: 3,
  12: 13,
  13: 3,
  15: 1,
  16: 1,
  17: 5,
  18: 11,
  19: 24,
  20: 12,
  21: 2,
});
export const zones = ['America/New_York', 'America/New_York', 'America/Chicago', 'America/Denver', 'Europe/London'];
