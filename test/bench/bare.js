/*
 * What the finder is measured against: about the least that shows a listing by time and searches it, written plainly
 * and without waste. It knows weekly meetings only, no filters, no other language, no dirt in the feed.
 */
const [input, status, list] = ['input', 'p', 'ol'].map((name) => document.querySelector(name));
const minute = 60_000;
const week = 7 * 24 * 60;
const now = Math.floor(Date.now() / minute);
const clock = new Intl.DateTimeFormat('en', {weekday: 'short', hour: 'numeric', minute: '2-digit'});

const offsets = new Map();
const offsetOf = (timeZone) => {
  if (!offsets.has(timeZone)) {
    const wall = new Date(now * minute).toLocaleString('en-US', {timeZone, timeZoneName: 'longOffset'});
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(wall) ?? [0, '+', 0, 0];
    offsets.set(timeZone, (sign === '-' ? -1 : 1) * (hours * 60 + Number(minutes)));
  }
  return offsets.get(timeZone);
};
const next = ({day, time, timezone}) => {
  if (!time) return Infinity;
  const [hour, minutes] = time.split(':');
  const local = now + offsetOf(timezone || 'America/New_York');
  const start = day * 1440 + hour * 60 + Number(minutes) + 4320; // 1970-01-04 was a Sunday
  return now + ((((start - local) % week) + week) % week);
};
const wordsOf = (m) =>
  [m.name, m.group, m.location, m.formatted_address, m.regions, m.notes, m.types].join('\n').toLowerCase();

const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};
const row = ({at, meeting: {name, location, regions, conference_url: link}}) => {
  const time = element('time', at === Infinity ? 'By appointment' : clock.format(at * minute));
  const facts = [link ? 'Online' : 'In person', location, regions.at(-1)].join(' · ');
  return element('li', time, ' ', element('b', name), ' ', element('span', facts));
};

const response = await fetch(document.querySelector('script').dataset.feed);
const all = (await response.json())
  .map((meeting) => ({meeting, at: next(meeting), words: wordsOf(meeting)}))
  .sort((a, b) => a.at - b.at);
const show = () => {
  const text = input.value.trim().toLowerCase();
  const found = text ? all.filter(({words}) => words.includes(text)) : all;
  status.textContent = `${found.length} meetings`;
  list.replaceChildren(...found.slice(0, 25).map(row));
};
input.addEventListener('input', show);
show();
