import {BlockList, isIP} from 'node:net';
import * as v from 'valibot';

/** `https://example.org:8443`, exactly as browsers write an origin. */
const isOrigin = (text: string): boolean => {
  try {
    const {origin, protocol} = new URL(text);
    return origin === text && ['https:', 'http:'].includes(protocol);
  } catch {
    return false;
  }
};

const isDatabaseUrl = (text: string): boolean => {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
};

const isFeedUrl = (text: string): boolean => {
  try {
    const {protocol, username, password} = new URL(text);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
};

const isZone = (text: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: text}));
  } catch {
    return false;
  }
};

const isRange = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  const family = isIP(address);
  if (family === 0 || bits === undefined) return family !== 0;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return false;
  new BlockList().addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return true;
};

const isAncestor = (text: string): boolean => /^('self'|https?:\/\/(\*\.)?[\w.-]+(:(\d+|\*))?)$/.test(text);

/** A text that is not empty and passes a check. */
const text = (message: string, passes: (text: string) => boolean = () => true) =>
  v.pipe(
    v.string('is not a text'),
    v.minLength(1, 'is empty'),
    v.maxLength(2_000, 'is longer than 2,000 characters'),
    v.check(passes, message),
  );
const texts = (message: string, passes: (text: string) => boolean) =>
  v.pipe(v.array(text(message, passes), 'is not a list'), v.maxLength(1_000, 'has more than 1,000 entries'));
const whole = (least: number, most: number) => {
  const message = `is not a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
};

export const line = text('is not a text');
export const zone = text('is not an IANA time zone', isZone);
export const port = whole(0, 65_535);
export const positive = whole(1, 1_000_000_000);
export const poolSize = whole(1, 1_000);
export const base = text('is not a path such as “/” or “/kith”, without “/” at its end', (path) =>
  /^\/$|^(\/[\w.~-]+)+$/.test(path),
);
// the value is not repeated: there is a password in it
export const databaseUrl = text('is not the address of a PostgreSQL database', isDatabaseUrl);
export const origins = texts('is not an origin as browsers write it', isOrigin);
export const ranges = texts('is neither an address nor a CIDR range', isRange);
export const ancestors = texts("is neither 'self' nor an origin", isAncestor);
export const log = v.picklist(['json', 'off'], 'is neither “json” nor “off”');
export const limits = v.union(
  [
    v.literal('off'),
    v.strictObject({
      readsPerMinute: v.optional(positive),
      writesPerHour: v.optional(positive),
      writesPerHourInAll: v.optional(positive),
    }),
  ],
  'is neither “off” nor an object of readsPerMinute, writesPerHour and writesPerHourInAll, each a whole number from 1',
);
const days = v.pipe(positive, v.maxValue(3_650));

export const feedback = v.union(
  [
    v.literal('off'),
    v.strictObject({
      keepDays: v.optional(days),
      settleMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_440))),
      sealDays: v.optional(days),
      reported: v.optional(v.picklist(['held', 'stays'])),
    }),
  ],
  'is neither “off” nor an object of keepDays, settleMinutes, sealDays, and reported: “held” or “stays”',
);
const source = text('is longer than 120 characters, or holds spaces', (id) => /^\S{1,120}$/.test(id));
const plan = v.strictObject({
  url: text('is not an https address without a name and password in it', isFeedUrl),
  name: v.optional(line),
  source: v.optional(source),
  timeZone: v.optional(zone),
  every: v.optional(whole(5, 525_600), 60),
});
export const imports = v.pipe(v.array(plan, 'is not a list'), v.maxLength(1_000, 'has more than 1,000 entries'));
const questionnaire = v.strictObject({
  id: text('is longer than 200 characters, or holds spaces', (id) => /^\S{1,200}$/.test(id)),
  title: v.optional(line),
  keepDays: v.optional(whole(1, 36_500)),
  readers: v.optional(line),
  hostsRead: v.optional(line),
  definition: v.optional(line),
  consentRequired: v.optional(v.boolean('is neither true nor false')),
});
export const questionnaires = v.pipe(
  v.array(questionnaire, 'is not a list'),
  v.maxLength(200, 'has more than 200 entries'),
);
