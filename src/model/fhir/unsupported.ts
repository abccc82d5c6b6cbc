/** Something of a FHIR questionnaire that is not done as it asks. Said to the developer, in plain English. */
export interface Unsupported {
  /** Its name: an extension, a type, a control, a language of expressions. */
  readonly feature: string;
  /** `linkId` of the item; empty: the questionnaire itself. */
  readonly at: string;
  readonly message: string;
  /** Nothing of what a person sees or may answer is lost by it, only comfort: nothing is filled in beforehand, say. */
  readonly minor?: true;
}
