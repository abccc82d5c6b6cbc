import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {safeParse} from 'valibot';
import {runnerImport} from 'vite';
import {listing} from '../../stories/data/make-groups.mjs';
import {weekdayOf} from '../../stories/data/making/dates.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const text = readFileSync(path('../../stories/data/groups.json'), 'utf8');
const {groups} = JSON.parse(text);
const meetings = groups.flatMap((group) => group.meetings);
const {module: model} = await runnerImport(path('../../src/model/group.ts'));

const different = (values) => new Set(values).size;
const ruled = (pattern) => meetings.filter(({rule}) => pattern.test(rule ?? '')).length;
const audiences = new Set('women men lgbtq young seniors parents carers veterans newcomers bipoc'.split(' '));
const access = new Set(
  'wheelchair step-free hearing-loop sign-language captions childcare quiet-room transit parking fragrance-free'.split(
    ' ',
  ),
);

describe('the demo listing', () => {
  it('comes out of its script byte for byte', () => {
    assert.equal(listing(), text);
  });

  it('holds groups that the schema accepts as they are', () => {
    for (const group of groups) {
      const {success, issues, output} = safeParse(model.GroupSchema, group);
      assert.ok(success, `${group.id}: ${issues?.[0].message}`);
      for (const name of Object.keys(group)) assert.ok(name in output, `${group.id} has an unknown field ${name}`);
    }
  });

  it('gives each group and each meeting an id and each group a name of its own', () => {
    assert.equal(different(groups.map(({id}) => id)), groups.length);
    assert.equal(different(groups.map(({name}) => name)), groups.length);
    assert.equal(different(meetings.map(({id}) => id)), meetings.length);
  });

  const counts = {
    groups: [groups.length, 300],
    cities: [different(meetings.map(({place}) => place?.regions[1]).filter(Boolean)), 12],
    zones: [different(meetings.map(({timeZone}) => timeZone)), 6],
    topics: [different(groups.flatMap(({topics}) => topics)), 30],
    'creative groups': [groups.filter(({topics}) => topics.includes('Creative')).length, 40],
    'texts in Spanish': [groups.filter(({lang}) => lang === 'es').length, 30],
    'texts in Arabic': [groups.filter(({lang}) => lang === 'ar').length, 20],
    'spoken languages': [different(groups.flatMap(({languages}) => languages)), 15],
    'meetings in person': [meetings.filter(({attendance}) => attendance === 'inPerson').length, 100],
    'meetings online': [meetings.filter(({attendance}) => attendance === 'online').length, 80],
    'hybrid meetings': [meetings.filter(({attendance}) => attendance === 'hybrid').length, 30],
    'fortnightly meetings': [ruled(/INTERVAL=2/), 20],
    'meetings on two weekdays of the month': [ruled(/BYDAY=\d[A-Z]{2},\d/), 20],
    'meetings on the last Sunday': [ruled(/BYDAY=-1SU/), 3],
    'meetings on several days a week': [meetings.filter(({days}) => days.length > 1).length, 20],
    'meetings every day': [meetings.filter(({days}) => days.length === 7).length, 5],
    'series of dates': [meetings.filter(({dates, rule}) => dates && !rule).length, 5],
    'meetings by appointment': [meetings.filter(({days, dates}) => days.length === 0 && !dates).length, 5],
    'paused meetings': [meetings.filter(({status}) => status === 'paused').length, 4],
    'meetings with dates called off': [meetings.filter(({except}) => except?.length > 0).length, 15],
    'full groups with a waiting list': [
      groups.filter(({capacity: c}) => c?.waitingList && c.taken === c.places).length,
      15,
    ],
    'groups with room': [groups.filter(({capacity: c}) => c && (c.taken ?? 0) < c.places).length, 100],
    'checked credentials': [
      groups
        .flatMap(({facilitators}) => facilitators)
        .flatMap(({credentials}) => credentials)
        .filter(({url, checkedOn}) => url && checkedOn).length,
      50,
    ],
    'groups led by peers': [
      groups.filter(({facilitators}) => facilitators.every(({credentials}) => credentials.length === 0)).length,
      100,
    ],
    'groups to ask first': [groups.filter(({join}) => join?.kind === 'ask').length, 50],
    'groups for a donation': [groups.filter(({cost}) => cost?.kind === 'donation').length, 40],
    'paid groups': [groups.filter(({cost}) => cost?.kind === 'paid').length, 15],
    'different descriptions': [different(groups.map(({description}) => description)), 300],
  };
  for (const [what, [count, least]] of Object.entries(counts)) {
    it(`has at least ${least} ${what}`, () => assert.ok(count >= least, `${count} ${what}`));
  }

  it('uses the codes of the library for audiences and access', () => {
    assert.deepEqual(
      groups.flatMap((group) => group.audiences).filter((code) => !audiences.has(code)),
      [],
    );
    assert.deepEqual(
      groups.flatMap((group) => group.access).filter((code) => !access.has(code)),
      [],
    );
  });

  it('dates every first and every cancelled meeting on a day on which the group meets', () => {
    for (const {id, days, rule, dates = [], except = []} of meetings) {
      const dated = [...(rule ? dates : []), ...except];
      assert.ok(
        dated.every((date) => days.includes(weekdayOf(date))),
        id,
      );
    }
  });

  it('gives no address, no coordinates of a door and no link where being found is dangerous', () => {
    const hidden = groups.filter(({topics}) => topics.includes('Domestic abuse') || topics.includes('Survivors'));
    assert.ok(hidden.length >= 10);
    for (const {id, join, topics, meetings: held} of hidden) {
      assert.equal(join.kind, 'ask', id);
      assert.ok(
        held.every(({place, online}) => !place?.address && !place?.name && !online?.url),
        id,
      );
      assert.ok(!topics.includes('Domestic abuse') || held.every(({attendance}) => attendance === 'online'), id);
    }
  });

  it('names no real address, number or site', () => {
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    assert.deepEqual(
      hosts.filter((host) => !host.endsWith('.example')),
      [],
    );
    const mails = [...text.matchAll(/@([\w.-]+)/g)].map(([, host]) => host);
    assert.deepEqual(
      mails.filter((host) => !host.endsWith('.example')),
      [],
    );
    const phones = [...text.matchAll(/"phone":"([^"]+)"/g)].map(([, phone]) => phone);
    const invented = /^\+44 1632 960\d{3}$|^\+1 \d{3} 555 01\d\d$|^\+61 2 5550 \d{4}$|^\+49 30 23125 \d{3}$/;
    assert.deepEqual(
      phones.filter((phone) => !invented.test(phone)),
      [],
    );
  });
});
