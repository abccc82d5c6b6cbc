import {launch, open, strictPolicy} from './chromium.mjs';
import {serveFolder} from './serve-folder.mjs';
import {root} from './steps.mjs';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const quay = {
  name: 'Quay House',
  address: '1 Lantern Quay, Belfast',
  regions: ['Ireland', 'Belfast'],
  latitude: 54.6,
  longitude: -5.92,
};

/** An invented group that meets every day, so that no test depends on when it runs. */
const group = (id, name, more, meeting) => ({
  id,
  name,
  topics: ['Grief'],
  languages: ['en'],
  ...more,
  meetings: [
    {
      id: `${id}-1`,
      days: everyDay,
      start: '19:00',
      minutes: 60,
      timeZone: 'UTC',
      attendance: 'inPerson',
      place: quay,
      ...meeting,
    },
  ],
});

/** Invented groups with all that details can show, and enough of them for “show more”. */
export const listing = {
  kith: 1,
  name: 'Lantern Network',
  groups: [
    group('kitchen', 'Kitchen Table', {
      description: 'Tea, and time.',
      facilitators: [{name: 'Orla Byrne', credentials: [{name: 'Counsellor', url: 'https://register.example/7'}]}],
      cost: {kind: 'free'},
      capacity: {places: 12, taken: 3},
      join: {kind: 'ask', email: 'tea@lantern.example'},
      access: ['wheelchair'],
      url: 'https://lantern.example/tea',
      feedback: {email: 'listings@lantern.example'},
    }),
    group(
      'calma',
      'Noche en calma',
      {languages: ['es'], lang: 'es'},
      {attendance: 'online', online: {url: 'https://meet.jit.si/calma'}, place: undefined},
    ),
    group('tuesdays', 'Second Tuesday', {}, {rule: 'FREQ=MONTHLY;BYDAY=2TU', days: []}),
    ...Array.from({length: 40}, (_, index) => group(`circle-${index}`, `Circle ${index}`, {topics: ['Sleep']})),
  ],
};

/** A page of a host, with the script tag and a finder. */
export const pageWith = (
  attributes,
  {lang = 'en', script = '<script type="module" src="/dist/embed.js"></script>'} = {},
) =>
  `<!doctype html><html lang="${lang}"><title>Groups</title><link rel="icon" href="data:,">${script}` +
  `<kith-group-finder ${attributes}><p>Call us</p></kith-group-finder></html>`;

/** A browser and a host's site under the strictest policy; `visit(path)` opens a page of it. `listeners`: see `serveFolder`. */
export async function host(pages, policy = strictPolicy, listeners = {}) {
  const browser = await launch();
  const site = await serveFolder(root, {
    pages: {'/listing.json': JSON.stringify(listing), '/empty.json': '{"kith":1,"groups":[]}', ...pages},
    headers: {'content-security-policy': policy},
    listeners,
  });
  return {
    browser,
    url: site.url,
    visit: (path) => open(browser, site.url + path),
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}

/** The rows of the list. */
export const names = (page) => page.locator('kith-group-finder [part~="name"]');

/** Waits until the list shows a group. */
export const shows = (page, name) => names(page).filter({hasText: name}).first().waitFor();
