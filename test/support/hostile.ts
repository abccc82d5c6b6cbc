import type {Group} from '../../src/model/group.js';
import {group, meeting, roomToGrieve} from './groups.js';

/** Does harm, and sets `window.harmed`, wherever a text is taken for markup. */
export const markup =
  '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script><svg onload="window.harmed=1">${window.harmed=1}';

/** Links that run script or load a page from text, as people have hidden them. */
export const scriptLinks = [
  'javascript:window.harmed=1',
  'JaVaScRiPt:window.harmed=1',
  ' \t\njavascript:window.harmed=1',
  'java\nscript:window.harmed=1',
  '\u0001javascript:window.harmed=1',
  'javascript://example.org/%0Awindow.harmed=1',
  'data:text/html,<script>window.harmed=1</script>',
  'data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFybWVkPTE8L3NjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//evil.example/page',
  '/relative',
  'filesystem:https://example.org/temporary/1',
];

const words = /^(id|days|start|minutes|timeZone|attendance|kind|updated|checkedOn|lang|url|latitude|longitude)$/;

const poisoned = (value: unknown, key: string, left = words): unknown => {
  if (typeof value === 'string') return left.test(key) ? value : `${value} ${markup}`;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key, left));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name, left)]));
};

// What a questionnaire is read by: its codes and addresses; everything else somebody reads.
const bound =
  /^(resourceType|id|url|linkId|type|system|code|question|operator|status|language|version|expression|name|valueCode|valueId|value(Canonical|Uri)?|answerValueSet|control|answerCoding)$/;

/** The same questionnaire, in FHIR or of the library's shape, with markup in every text of it. */
export const hostileQuestions = <T>(questionnaire: T): T => poisoned(questionnaire, '', bound) as T;

/** A group in which every text holds markup. */
export const hostileGroup = poisoned(roomToGrieve, '') as Group;

/** A group in which every link is the one given. */
export const linkingGroup = (url: string): Group =>
  group('Links', {
    url,
    join: {kind: 'ask', url},
    contacts: [{url}],
    feedback: {url},
    organization: {name: 'Larger', url},
    source: {id: 's', name: 'Source', url},
    facilitators: [{name: 'Lee', credentials: [{name: 'Counsellor', url}]}],
    meetings: [meeting({id: 'links-1', attendance: 'hybrid', online: {url}, place: {name: 'Hall', regions: []}})],
  });

/** Whether anything hostile has run in this page. */
export const isHarmed = (): boolean => 'harmed' in window;
