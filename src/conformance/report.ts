/** What came of checking a backend. */
export interface Report {
  /** Sentences that hold. */
  passed: string[];
  /** Sentences that do not, and what was expected and came. */
  failed: {name: string; error: string}[];
  /** Sentences that could not be checked, because the backend does not offer what they are about, or holds too little. */
  skipped: string[];
}
