/** Row 27: every state works under a strict policy with Trusted Types, without one report. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {host, names, pageWith, shows} from '../support/visit.mjs';

const finder = (more = '') => pageWith(`endpoint="/listing.json" ${more}`);
const pages = {
  '/finder.html': finder(),
  '/group.html': finder('view="group"'),
  '/debug.html': finder('debug'),
  '/synced.html': finder('sync-url="find"'),
  '/arabic.html': pageWith('endpoint="/listing.json"', {lang: 'ar'}),
  '/empty.html': pageWith('endpoint="/empty.json"'),
  '/nothing.html': finder('topic="Grief" language="ar"'),
  '/failed.html': pageWith('endpoint="/no-such.json"'),
  '/homeless.html': pageWith(''),
  '/all.html': pageWith('endpoint="/listing.json"', {
    script: '<script type="module" src="/dist/embed.all.js"></script>',
  }),
};
// what the browser says of an address that answers 404, and what the finder says of one that is missing
const expected = /404 \(Not Found\)|kith\/no-endpoint/;

const button = (page, name) => page.getByRole('button', {name});
const details = async (page) => {
  await names(page).filter({hasText: 'Kitchen Table'}).first().click();
  await page.getByRole('dialog').waitFor();
};

/** What a visitor does on a page, until a state is there. */
const states = {
  'the list': ['/finder.html', (page) => shows(page, 'Kitchen Table')],
  'the list of groups': ['/group.html', (page) => shows(page, 'Kitchen Table')],
  'the list in Arabic': ['/arabic.html', (page) => shows(page, 'Kitchen Table')],
  'the single-file build': ['/all.html', (page) => shows(page, 'Kitchen Table')],
  'an empty listing': ['/empty.html', (page) => page.getByText('No groups are listed').waitFor()],
  'nothing found': ['/nothing.html', (page) => button(page, /^Without/).waitFor()],
  'a failure': ['/failed.html', (page) => button(page, 'Try again').waitFor()],
  'no listing at all': ['/homeless.html', (page) => page.getByText('Call us').waitFor()],
  'search, marks and offers': [
    '/finder.html',
    async (page) => {
      await page.getByRole('searchbox').fill('kitchen wheelchair');
      await page.locator('mark').first().waitFor();
      await button(page, /^Show only/)
        .first()
        .click();
    },
  ],
  'a typo': [
    '/finder.html',
    async (page) => {
      await page.getByRole('searchbox').fill('kithcen');
      await page.getByText('These come close').waitFor();
    },
  ],
  'filters and chips': [
    '/finder.html',
    async (page) => {
      await button(page, 'Filters').click();
      await page.getByRole('checkbox', {name: /^Spanish/}).check();
      await button(page, 'Remove “Spanish”').click();
    },
  ],
  'show more': [
    '/finder.html',
    async (page) => {
      await button(page, /^Show \d+ more/).click();
      await names(page).nth(30).waitFor();
    },
  ],
  details: ['/finder.html', details],
  'details and the address': [
    '/synced.html',
    async (page) => {
      await details(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({state: 'detached'});
    },
  ],
  'the owner’s panel': ['/debug.html', (page) => page.getByText(/site’s owner/).waitFor()],
};

describe('row 27: under the strictest policy', () => {
  let site;
  before(async () => (site = await host(pages)));
  after(() => site.close());

  for (const [state, [path, reach]] of Object.entries(states)) {
    it(`${state}: works, with no report`, async () => {
      const {page, problems} = await site.visit(path);
      await reach(page);
      assert.deepEqual(
        problems.filter((problem) => !expected.test(problem)),
        [],
      );
      await page.close();
    });
  }

  it('a calendar file: is handed out, with no report', async () => {
    const {page, problems} = await site.visit('/finder.html');
    await details(page);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Add to calendar').click()]);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(download.suggestedFilename(), /\.ics$/);
    assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Meeting\r\n[^]*END:VCALENDAR\r\n$/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('the policy is one that bites: an inline script and a style are reported', async () => {
    const {page, problems} = await site.visit('/finder.html');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}));
      try {
        document.body.innerHTML = '<p></p>';
      } catch (error) {
        console.error(String(error));
      }
    });
    await page.waitForFunction(() => document.querySelector('style'));
    assert.ok(problems.some((problem) => problem.includes('style')));
    assert.ok(problems.some((problem) => /trusted/i.test(problem)));
    await page.close();
  });
});
