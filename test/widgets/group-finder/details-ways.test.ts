import {expect, html} from '@open-wc/testing';
import ICAL from 'ical.js';
import type {KithJoinEvent} from '../../../src/widgets/group-finder/details-events.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {appears, hasPart, openDetails, part, showFinder, textOf} from '../../support/finder.js';
import {elsewhere, group, meeting, now, roomToGrieve} from '../../support/groups.js';

const hrefOf = (root: Element, name: string): string => (byRole(root, 'link', name) as HTMLAnchorElement).href;
const onlineOf = () => ({...roomToGrieve, meetings: roomToGrieve.meetings.slice(1)});

/** Takes the next file that a page hands out, in place of the browser's download. */
const nextDownload = (): Promise<{name: string; text: string}> =>
  new Promise((resolve) => {
    const take = (event: Event): void => {
      const link = event.composedPath()[0] as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      HTMLAnchorElement.prototype.click = native;
      void fetch(link.href).then(async (answer) => resolve({name: link.download, text: await answer.text()}));
    };
    // The link is in no document, so only the click itself can be seen.
    const native = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!.value as () => void;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      this.addEventListener('click', take);
      native.call(this);
    };
  });

describe('<kith-group-finder> ways to join', () => {
  it('name the provider of a link, tell what goes with it, and lead there', async () => {
    const panel = await openDetails(await showFinder({groups: [onlineOf()]}), 'Room to Grieve');
    expect(hrefOf(panel, 'Join with Zoom')).to.equal('https://zoom.us/j/123');
    expect(textOf(panel)).to.include('Password: candle');
  });

  it('dial and write', async () => {
    const panel = await openDetails(await showFinder({groups: [onlineOf()]}), 'Room to Grieve');
    expect(hrefOf(panel, 'Call +44 1632 960002')).to.equal('tel:+441632960002');
    expect(hrefOf(panel, 'Write to grief@lantern.example')).to.match(
      /^mailto:grief(@|%40)lantern\.example\?subject=Room/,
    );
  });

  it('make the first way the one filled button', async () => {
    const panel = await openDetails(await showFinder({groups: [onlineOf()]}), 'Room to Grieve');
    expect([...panel.querySelectorAll('.primary')].map(textOf)).to.deep.equal(['Join with Zoom']);
  });

  it('give the link of a meeting that is said to be active', async () => {
    const online = {url: 'https://zoom.us/j/1'};
    const active = group('Well', {meetings: [meeting({status: 'active', attendance: 'online', online})]});
    const panel = await openDetails(await showFinder({groups: [active]}), 'Well');
    expect(hrefOf(panel, 'Join with Zoom')).to.equal('https://zoom.us/j/1');
    expect(textOf(panel)).not.to.match(/No longer meets|Paused/);
  });

  it('give no link to a meeting that is paused', async () => {
    const online = {url: 'https://zoom.us/j/1'};
    const paused = group('Rest', {meetings: [meeting({status: 'paused', attendance: 'online', online})]});
    const panel = await openDetails(await showFinder({groups: [paused]}), 'Rest');
    expect(allByRole(panel, 'link', /Join/)).to.deep.equal([]);
  });

  it('tell the page before they are followed, and are not followed when it prevents that', async () => {
    const finder = await showFinder({groups: [onlineOf()]});
    const panel = await openDetails(finder, 'Room to Grieve');
    let heard: KithJoinEvent | undefined;
    finder.addEventListener('kith-join', (event) => {
      event.preventDefault();
      heard = event as KithJoinEvent;
    });
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    byRole(panel, 'link', 'Join with Zoom').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect([heard?.group.id, heard?.meeting.id, heard?.href]).to.deep.equal([
      'room-to-grieve',
      'grief-online',
      'https://zoom.us/j/123',
    ]);
  });

  it('open other sites beside this one, and tell them nothing of it', async () => {
    const panel = await openDetails(await showFinder(), 'Room to Grieve');
    const links = allByRole(panel, 'link').filter((link) => (link as HTMLAnchorElement).protocol === 'https:');
    expect(links).to.have.length.above(2);
    for (const link of links as HTMLAnchorElement[]) {
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    }
  });

  it('lead to a map of the place', async () => {
    const panel = await openDetails(await showFinder(), 'Room to Grieve');
    expect(hrefOf(panel, 'Directions')).to.include('mlat=54.6').and.to.include('mlon=-5.92');
  });

  it('lead to the register of a credential', async () => {
    const panel = await openDetails(await showFinder(), 'Room to Grieve');
    expect(hrefOf(panel, 'See the register')).to.equal('https://register.example/77');
  });
});

describe('<kith-group-finder> “tell us about a change”', () => {
  const bodyOf = (href: string): string => new URLSearchParams(href.split('?')[1]).get('body') ?? '';

  it('is a mail with the record filled in', async () => {
    const panel = await openDetails(await showFinder(), 'Room to Grieve');
    const href = hrefOf(panel, 'Tell us about a change');
    expect(href).to.match(/^mailto:listings(@|%40)lantern\.example\?subject=A%20change%20to/);
    for (const said of ['Room to Grieve', 'grief-room', 'Every Tuesday', '19:00', 'Quay House', 'What has changed?']) {
      expect(bodyOf(href)).to.include(said);
    }
  });

  it('goes to the site’s own address when the record names none', async () => {
    const template = html`<kith-group-finder change-to="hello@site.example"></kith-group-finder>`;
    const panel = await openDetails(await showFinder({groups: [group('Bare')]}, template), 'Bare');
    expect(hrefOf(panel, 'Tell us about a change')).to.match(/^mailto:hello(@|%40)site\.example/);
  });

  it('is a page where that is what the record names', async () => {
    const own = group('Own', {feedback: {url: 'https://lantern.example/edit/own'}});
    const panel = await openDetails(await showFinder({groups: [own]}), 'Own');
    expect(hrefOf(panel, 'Tell us about a change')).to.equal('https://lantern.example/edit/own');
  });

  it('is missing where nobody would read it', async () => {
    const panel = await openDetails(await showFinder({groups: [group('Bare')]}), 'Bare');
    expect(allByRole(panel, 'link')).to.deep.equal([]);
  });

  it('cannot be bent by what is in the record', async () => {
    const sly = group('Sly\r\nBcc: all@evil.example&cc=x', {feedback: {email: 'a@b.example?bcc=evil@evil.example'}});
    const panel = await openDetails(await showFinder({groups: [sly]}), 'Sly');
    const {searchParams} = new URL(hrefOf(panel, 'Tell us about a change'));
    expect([...searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });
});

describe('<kith-group-finder> “share”', () => {
  // What a browser opens here is outside the page, so its answer is given in its place.
  const browserWith = (parts: Partial<Navigator>): void => {
    for (const [name, value] of Object.entries({share: undefined, ...parts})) {
      Object.defineProperty(navigator, name, {value: value as unknown, configurable: true});
    }
  };
  afterEach(() => ['share', 'clipboard'].forEach((name) => Reflect.deleteProperty(navigator, name)));

  it('hands the name and page of the group to the browser', async () => {
    const shared: unknown[] = [];
    browserWith({share: (data) => Promise.resolve(void shared.push(data))});
    const panel = await openDetails(await showFinder(), 'Room to Grieve');
    byRole(panel, 'button', 'Share').click();
    expect(shared).to.deep.equal([{title: 'Room to Grieve', url: 'https://lantern.example/grief'}]);
  });

  it('copies them where the browser cannot share, and says so politely', async () => {
    const copied: string[] = [];
    browserWith({clipboard: {writeText: (text: string) => Promise.resolve(void copied.push(text))} as Clipboard});
    const finder = await showFinder();
    const panel = await openDetails(finder, 'Room to Grieve');
    byRole(panel, 'button', 'Share').click();
    await appears(finder, () => (allByRole(panel, 'button', 'Copied').length > 0 ? true : undefined));
    expect(copied).to.deep.equal(['Room to Grieve\nhttps://lantern.example/grief']);
    expect(allByRole(panel, 'status').map(textOf)).to.deep.equal(['Copied']);
  });
});

describe('<kith-group-finder> “add to calendar”', () => {
  const saved = async (more: Parameters<typeof meeting>[0]): Promise<{name: string; text: string}> => {
    const circle = group('Grief after suicide', {meetings: [meeting({id: 'm1', ...more})]});
    const finder = await showFinder({groups: [circle]});
    await openDetails(finder, 'Grief after suicide');
    const download = nextDownload();
    part(finder, 'calendar-button')!.click();
    return download;
  };

  it('hands out a file that a library reads, with the next date and the rule', async () => {
    const {name, text} = await saved({timeZone: elsewhere, days: [3]});
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!);
    expect(name).to.match(/\.ics$/);
    expect([event.startDate.toString(), event.isRecurring()]).to.deep.equal(['2026-03-11T19:00:00', true]);
    expect(event.startDate.zone.tzid).to.equal(elsewhere);
  });

  it('has a neutral title: nobody who sees the calendar learns of what', async () => {
    const {text} = await saved({place: {regions: [], name: 'Quay House'}});
    expect(text).to.include('SUMMARY:Meeting').and.to.include('LOCATION:Quay House');
    expect(text).not.to.match(/grief|suicide/i);
  });

  it('says when it was made by the finder’s clock', async () => {
    const {text} = await saved({});
    const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    expect(text).to.include(`DTSTAMP:${stamp}`);
  });

  it('is not offered where no date is known', async () => {
    const finder = await showFinder({groups: [group('Walk', {meetings: [meeting({days: [], start: undefined})]})]});
    await openDetails(finder, 'Walk');
    expect(hasPart(finder, 'calendar-button')).to.equal(false);
  });
});
