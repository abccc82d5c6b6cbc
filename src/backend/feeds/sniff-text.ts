import type {FeedFormat} from './feed.js';

// Headings under which sheets keep a name, a day or a place, in the four languages.
const heading =
  /name|nombre|nom|day|d[ií]a|jour|tag|time|hora|heure|uhrzeit|zeit|group|grupo|gruppe|meeting|schedule|horario|location|lugar|lieu|ort|title|t[ií]tulo/i;

/** Rows of cells: a first line with a known heading, and as many separators in it as in one more line. */
const isTable = (text: string, type: string): boolean => {
  const [first = ''] = text.split(/\r?\n/, 1);
  const separated = /[,;\t]/.test(first);
  return separated && (heading.test(first) || type.includes('csv') || type.includes('tab-separated'));
};

/**
 * What a text is, by its content: a format, `json` (then `sniffJson` tells which), or undefined for what is no feed,
 * such as an error page. `type` is the answer's content type and only helps with tables.
 */
export const sniffText = (text: string, type = ''): FeedFormat | 'json' | undefined => {
  const head = text.slice(0, 5_000).replace(/^[\uFEFF\s]+/, '');
  if (/^[[{]/.test(head)) return 'json';
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'icalendar';
  return !head.startsWith('<') && isTable(head, type) ? 'csv' : undefined;
};
