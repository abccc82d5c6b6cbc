/** A feed that the server reads again and again. */
export interface ImportPlan {
  url: string;
  /** Who is credited; the feed's own name when missing. */
  name?: string;
  /** What its ids begin with; host and path of the address when missing. */
  source?: string;
  /** IANA zone of a listing that names none. */
  timeZone?: string;
  /** Minutes between two readings. */
  every: number;
}

/** A questionnaire that check-ins are taken of. */
export interface QuestionnairePlan {
  /** `arriving`, or the site's own name for it. */
  id: string;
  title?: string;
  /** Days after which a check-in is erased; missing = kept until it is withdrawn. */
  keepDays?: number;
  /** Who reads what is shared, in the site's words. */
  readers?: string;
  /** When hosts usually read, in the site's words. */
  hostsRead?: string;
  /** JSON file of a questionnaire that is not shipped: FHIR, or the library's own shape. */
  definition?: string;
  /** False: also what was sent without a consent is taken. */
  consentRequired?: boolean;
}

/** What is promised about peer feedback. */
export interface FeedbackPlan {
  /** Days after its end for which an ask or a round is kept, with its cards. */
  keepDays: number;
  /** Minutes for which an unsigned card waits at least, so that it can be corrected before it arrives. */
  settleMinutes: number;
  /** Days for which a copy of a reported card is kept for the administrator. */
  sealDays: number;
  /** Whether a reported card may still be shown to the group until it was looked at. */
  reported: 'held' | 'stays';
}

/** How often one caller, and all callers together, may ask. */
export interface Limits {
  /** Reads of one address prefix in a minute, counted in each process. */
  readsPerMinute: number;
  /** Creates, changes and withdrawals of one address prefix in an hour, counted across all processes. */
  writesPerHour: number;
  /** The same, of all callers together. */
  writesPerHourInAll: number;
}

/** Everything that can be set: by environment variables `KITH_…` and `DATABASE_…`, or a JSON file. */
export interface Config {
  /** What the site calls itself; told by discovery. */
  name?: string;
  host: string;
  /** 0 = any free port. */
  port: number;
  /** Path under which everything is served: `/` or `/kith`. */
  base: string;
  /** Folder of the embedded database; used when there is no `databaseUrl`. */
  data: string;
  /** The serving role's PostgreSQL. */
  databaseUrl?: string;
  /** For migrations, where the serving role may not create tables; `databaseUrl` when missing. */
  migrateUrl?: string;
  /** A read replica for the listing. */
  replicaUrl?: string;
  /** Connections of one process to one database. */
  poolSize: number;
  /** Origins whose pages may ask, exactly as browsers write them: `https://example.org`. */
  origins: string[];
  /** Addresses or CIDR ranges of proxies whose `X-Forwarded-For` is believed. */
  proxies: string[];
  /** Who may show pages of this server in a frame. */
  frameAncestors: string[];
  /** `undefined` = no limits. */
  limits?: Limits;
  imports: ImportPlan[];
  /** What check-ins are taken of; none = no check-ins. */
  questionnaires: QuestionnairePlan[];
  /** `undefined` = no peer feedback. */
  feedback?: FeedbackPlan;
  /** File in which ids of erased items are kept, outside of every backup; in `data` when missing. */
  erasures?: string;
  log: 'json' | 'off';
}
