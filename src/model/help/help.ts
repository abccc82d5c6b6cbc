/** Somewhere to turn to, as its own site states it. */
export interface HelpLine {
  readonly name: string;
  /** As it is written for people, `116 123`; what is dialled is made from it. Several are parted by ` · `. */
  readonly phone?: string;
  /** A number for text messages, and what to send: `85258` or `HOME to 741741`. */
  readonly text?: string;
  /** Address of a chat. */
  readonly chat?: string;
  /** Address of its site. */
  readonly web?: string;
  /** In words: `Evenings, 18:00 – 22:00`. `24/7` is said in the visitor's language. */
  readonly hours?: string;
  /** In words: `Local rate`. `free` is said in the visitor's language. */
  readonly cost?: string;
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly note?: string;
  /** Where this was read, and when (ISO date, or year and month). Every suggestion has both. */
  readonly source?: string;
  readonly seenOn?: string;
}

/** Where a site sends people who need help now. Shown in this order. */
export interface HelpConfig {
  /** The group's own contact. */
  readonly contact?: HelpLine;
  /** The site's own choice of lines; in place of the suggestions. */
  readonly lines?: readonly HelpLine[];
  /** `GB`, `GB-NIR`: turns on the suggestions shipped for a country. The site confirms them. */
  readonly country?: string;
  /** The number for emergencies: `112`, `15 / 112`. When missing, the country's; when that is unknown, words. */
  readonly emergency?: string;
  /** A page that lists help in many places. */
  readonly directory?: string;
  /**
   * Words after which a text field offers help, in the languages of the site's members and written by people who speak
   * them; English ones are shipped. `false` where such words are what the group is about.
   */
  readonly crisisWords?: readonly string[] | false;
}

/** Whether a site has said where to turn to, so that a question about harm may be asked. */
export const isConfigured = (help: HelpConfig | undefined): boolean =>
  Boolean(help && (help.contact || help.lines?.length || help.country));
